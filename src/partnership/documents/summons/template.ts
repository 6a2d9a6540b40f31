import type { Document, FileChild } from "docx";
import { TEXT_WIDTH, templateDocument } from "../look/page.ts";
import { label, table } from "../look/table.ts";
import { each, heading, paragraph, subtitle, title, unless } from "../look/text.ts";

const WIDTH = TEXT_WIDTH.upright;
const LABEL = 1_800;
const TIME = 1_650;
const KIND = 2_050;
const PRESENTER = 2_200;
const POINT = 4_500;

/** The look and the wording of a summons. @param participants The table of those who are called. */
export function summonsTemplate(participants: FileChild): Document {
  return templateDocument([
    title("{title}"),
    subtitle("{collaboration}"),
    paragraph("Du kallas till ”{meeting}”."),
    table(
      [LABEL, WIDTH - LABEL],
      ["Uppgift", "Om mötet"],
      [
        { cells: [label("Tid"), "{days}"] },
        { cells: [label("Plats"), "{place}"] },
        { cells: [label("{#host}Värd"), "{host}{/host}"] },
        { cells: [label("{#theme}Tema"), "{theme}{/theme}"] },
      ],
    ),

    heading(1, "Deltagare"),
    participants,

    heading(1, "Program"),
    ...unless("hasProgramme", paragraph("Programmet skickas senare.")),
    ...each(
      "programme",
      heading(2, "{day}"),
      table(
        [TIME, WIDTH - TIME - KIND - PRESENTER, KIND, PRESENTER],
        ["Tid", "Punkt", "Typ", "Föredragande"],
        [{ cells: [{ text: "{#rows}{time}", heading: true }, "{point}", "{kind}", "{presenter}{/rows}"] }],
      ),
    ),

    ...each(
      "hasDecisions",
      heading(1, "Beslutsärenden"),
      table(
        [POINT, WIDTH - POINT],
        ["Ärende", "Underlag"],
        [{ cells: [{ text: "{#decisions}{point}", heading: true }, "{attachments}{/decisions}"] }],
      ),
    ),

    heading(1, "Kostnader"),
    paragraph("{costs}"),
    heading(1, "Anmälan"),
    paragraph("{signUp}"),
    heading(1, "Kontakt"),
    paragraph("{contact}"),
  ]);
}
