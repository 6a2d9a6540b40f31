import { dayMonthYear } from "../../../messages/dates.ts";
import { genitive, listed, quoted, uncapitalised } from "../../../messages/lists.ts";
import { unbroken } from "../../../messages/numbers.ts";
import { named } from "../../partnership.ts";
import { agreementsConcerned } from "../../questions/cases.ts";
import { type Case, cases } from "../../sheets/cases.ts";
import { organisations } from "../../sheets/organisations.ts";
import { atCell, missingCell, missingRows } from "../chosen/missing-facts.ts";
import { defineDocument } from "../define-document.ts";
import { addedTo, asPoints, basisOf, differences, dnrText } from "../texts/case.ts";
import { formalName } from "../texts/organisation.ts";
import { minutesBasisMarkers } from "./markers.ts";
import { purposes } from "./purposes.ts";

const NOT_NOTED = "Inte antecknat";

/** What one organisation's case says, set out as its minutes would be; only the organisation itself issues an extract of them. */
export const minutesBasisDocument = defineDocument({
  id: "D4",
  title: "Underlag till protokoll",
  required: ["case"],
  optional: [],
  reads: ["cases", "organisations", "accessions", "agreements", "collaborations", "memberships", "parties"],
  markers: minutesBasisMarkers,
  view(partnership, request) {
    const settling = named(partnership.cases, request.case);
    if (settling === undefined) {
      const what =
        request.case === undefined ? "Välj ett ärende" : `Ärendet ${quoted(request.case)} finns inte`;
      return { ok: false, missing: [missingRows(cases, "name", what)] };
    }
    const organisation = named(partnership.organisations, settling.organisation);
    const missing =
      settling.proposal.length + settling.decision.length > 0 ? [] : [nothingToMinute(settling)];
    if (organisation === undefined)
      missing.push(
        `${quoted(settling.organisation)} finns inte i fliken ${quoted(organisations.title)} ${atCell(cases, settling, "organisation")}.`,
      );
    if (organisation === undefined || missing.length > 0) return { ok: false, missing };

    const concerned = purposes(partnership, agreementsConcerned(partnership, settling));
    const title = settling.title ?? `Ärende ${dnrText(settling)}`;
    const differing = differences(settling);
    const [proposal, decision] = [settling.proposal, settling.decision].map(asPoints);
    const data = {
      heading: settling.paragraph === undefined ? title : unbroken(`${settling.paragraph} ${title}`),
      organisation: formalName(organisation),
      dnr: dnrText(settling),
      paragraph: settling.paragraph ?? NOT_NOTED,
      body: settling.body ?? NOT_NOTED,
      decided: settling.decided === undefined ? NOT_NOTED : dayMonthYear(settling.decided),
      preparingBody: settling.preparingBody ?? NOT_NOTED,
      summary: settling.summary ?? "Ingen sammanfattning är antecknad för ärendet.",
      concernsNothing: concerned.length === 0,
      purposes: concerned,
      views: settling.views ?? "Inga synpunkter från förvaltningen är antecknade.",
      hasAttachments: basisOf(settling).length > 0,
      attachments: basisOf(settling),
      hasProposal: settling.proposal.length > 0,
      proposalFrom: proposalFrom(settling),
      proposal: proposal ?? [],
      deliberations: settling.deliberations ?? "Inga överläggningar är antecknade.",
      hasDecision: settling.decision.length > 0,
      decidedBy: settling.body === undefined ? "Följande har beslutats:" : `${settling.body} beslutar:`,
      decision: decision ?? [],
      asProposed: settling.proposal.length > 0 && differing.length === 0,
      differs: settling.proposal.length > 0 && differing.length > 0,
      differences: differing,
      notTakingPart: notTakingPartText(settling),
      reservation: settling.reservation ?? "Ingen reservation är antecknad.",
      statement: statementText(settling),
      ...receivers(settling),
    };
    return {
      ok: true,
      name: `Underlag till protokoll ${settling.name}`,
      about: settling.name,
      sender: partnership.settings.partnershipName,
      data,
    };
  },
});

function notTakingPartText({ notTakingPart }: Case): string {
  if (notTakingPart === undefined) return "Ingen är antecknad som att inte ha deltagit i beslutet.";
  return /deltar|\.$/.test(notTakingPart) ? notTakingPart : `${notTakingPart} deltar inte i beslutet.`;
}

function statementText(settling: Case): string {
  const added = addedTo(settling);
  const enclosed = added.length === 0 ? "" : ` Bilaga till protokollet: ${listed(added)}.`;
  if (settling.statement === true) return `Ett särskilt yttrande har lämnats.${enclosed}`;
  return `${settling.statement === false ? "Inget särskilt yttrande har lämnats." : "Inget särskilt yttrande är antecknat."}${enclosed}`;
}

function nothingToMinute(settling: Case): string {
  return `${missingCell(cases, settling, "proposal")} ${missingCell(cases, settling, "decision")} Minst en av dem behövs.`;
}

function proposalFrom({ preparingBody, body }: Case): string {
  const from = preparingBody === undefined ? "Förslag" : `${genitive(preparingBody)} förslag`;
  return `${from}${body === undefined ? "" : ` till ${uncapitalised(body)}`}:`;
}

function receivers({ sentTo, forExecution, forInformation }: Case) {
  return {
    isSentTo: sentTo.length > 0,
    sentTo,
    isForExecution: forExecution.length > 0,
    forExecution,
    isForInformation: forInformation.length > 0,
    forInformation,
  };
}
