import type { Document, FileChild } from "docx";
import { templateDocument } from "../look/page.ts";
import {
  afterTable,
  bullets,
  each,
  fact,
  heading,
  paragraph,
  points,
  shortBullets,
  subtitle,
  title,
  unless,
} from "../look/text.ts";

/** Which numbered list is which: each begins at 1. */
const PROPOSAL = 1;
const DECISION = 2;

/** The look and the wording of the basis for minutes. */
export function minutesBasisTemplate(): Document {
  return templateDocument([
    title("{heading}"),
    subtitle("Underlag till protokoll för {organisation}"),
    fact("Dnr", "{dnr}"),
    fact("Paragraf", "{paragraph}"),
    fact("Beslutsorgan", "{body}"),
    fact("Beslutsdatum", "{decided}"),
    fact("Beredande organ", "{preparingBody}"),
    afterTable(
      "Detta är ett underlag och inget protokoll. Protokollsutdrag utfärdas bara av {organisation}, och vid skillnader gäller det justerade protokollet.",
    ),

    heading(1, "Sammanfattning"),
    paragraph("{summary}"),

    heading(1, "Syfte"),
    ...each("concernsNothing", paragraph("Ärendet är inte kopplat till någon överenskommelse i arket.")),
    ...each(
      "purposes",
      heading(2, "{collaboration}"),
      paragraph("{purpose}"),
      ...each(
        "agreements",
        paragraph("{text}"),
        ...each("hasFocus", paragraph("Inriktningen under perioden är:", true), ...shortBullets("focus")),
      ),
    ),

    heading(1, "Förvaltningens synpunkter"),
    paragraph("{views}"),

    heading(1, "Underlag för beslut"),
    ...each("hasAttachments", ...bullets("attachments")),
    ...unless("hasAttachments", paragraph("Inga underlag är antecknade.")),

    heading(1, "Förslag"),
    ...each("hasProposal", paragraph("{proposalFrom}", true), ...points("proposal", PROPOSAL)),
    ...unless("hasProposal", paragraph("Inget förslag är antecknat.")),

    heading(1, "Överläggningar"),
    paragraph("{deliberations}"),

    heading(1, "Beslut"),
    ...each(
      "hasDecision",
      paragraph("{decidedBy}", true),
      ...points("decision", DECISION),
      ...each("asProposed", paragraph("Beslutet är detsamma som förslaget.")),
      ...each(
        "differs",
        paragraph("Beslutet skiljer sig från förslaget:", true),
        ...shortBullets("differences"),
      ),
    ),
    ...unless("hasDecision", paragraph("Något beslut är inte antecknat.")),

    heading(1, "Deltar inte i beslutet"),
    paragraph("{notTakingPart}"),
    heading(1, "Reservation"),
    paragraph("{reservation}"),
    heading(1, "Särskilt yttrande"),
    paragraph("{statement}"),

    heading(1, "Beslutet skickas till"),
    ...receivers("Expedieras", "isSentTo", "sentTo"),
    ...receivers("För verkställighet", "isForExecution", "forExecution"),
    ...receivers("För kännedom", "isForInformation", "forInformation"),
  ]);
}

function receivers(label: string, any: string, list: string): readonly FileChild[] {
  return [
    heading(2, label),
    ...each(any, ...shortBullets(list)),
    ...unless(any, paragraph("Ingen mottagare är antecknad.")),
  ];
}
