import type { Document, FileChild } from "docx";
import { TEXT_WIDTH, templateDocument } from "../look/page.ts";
import { table } from "../look/table.ts";
import { afterTable, bullets, each, heading, paragraph, subtitle, title, unless } from "../look/text.ts";

const WIDTH = TEXT_WIDTH.upright;
const LABEL = 2_000;
const PEOPLE = WIDTH - 2_700;
const ABSENT = { party: 2_100, role: 1_700, why: 1_900 };
const POINTS = { number: 600, kind: 2_050, presenter: 2_300 };
const DECIDED = { result: 1_300, votes: 1_800, notTakingPart: 1_500 };
const ACTIONS = { responsible: 2_200, due: 1_900, status: 1_050 };
const EARLIER = { from: 2_150, responsible: 2_000, due: 1_900 };
const NEXT = { when: 1_900, place: 2_500, host: 2_200 };

/** The look and the wording of the minutes. */
export function minutesTemplate(): Document {
  return templateDocument([
    title("Minnesanteckningar"),
    subtitle("{meeting}"),

    heading(1, "Möte"),
    table(
      [LABEL, WIDTH - LABEL],
      ["Uppgift", "Om mötet"],
      [
        { cells: [label("Samarbete"), "{collaboration}"] },
        { cells: [label("Typ"), "{kind}"] },
        { cells: [label("Tid"), "{days}"] },
        { cells: [label("Plats"), "{place}"] },
        { cells: [label("{#host}Värd"), "{host}{/host}"] },
        { cells: [label("{#theme}Tema"), "{theme}{/theme}"] },
        { cells: [label("Antecknat av"), "{noteTaker}"] },
      ],
    ),

    heading(1, "Närvarande"),
    ...each("represented", paragraph("{represented}", true)),
    ...unless("hasPresent", paragraph("Ingen part står i närvarolistan.")),
    ...each(
      "hasPresent",
      ...each(
        "hasElected",
        listTable("present", "party", { officials: PEOPLE / 2, elected: PEOPLE / 2 }, [
          "Part",
          "Tjänsteperson",
          "Förtroendevald",
        ]),
      ),
      ...unless(
        "hasElected",
        listTable("present", "party", { officials: PEOPLE }, ["Part", "Tjänsteperson"]),
      ),
    ),
    ...each("others", afterTable("{.}")),

    heading(1, "Förhinder"),
    ...unless("hasAbsent", paragraph("Alla i närvarolistan kom.")),
    ...each("hasAbsent", listTable("absent", "name", ABSENT, ["Namn", "Part", "Roll", "Uppgift"])),

    heading(1, "Gäster"),
    ...unless("hasGuests", paragraph("Inga gäster deltog.")),
    ...each("hasGuests", ...bullets("guests")),

    heading(1, "Ärenden"),
    ...unless("hasPoints", paragraph("Ingen dagordning finns för mötet.")),
    ...each(
      "points",
      heading(2, "{day}"),
      table(
        [
          POINTS.number,
          WIDTH - POINTS.number - POINTS.kind - POINTS.presenter,
          POINTS.kind,
          POINTS.presenter,
        ],
        ["Nr", "Ärende", "Typ", "Föredragande"],
        [{ cells: [label("{#rows}{number}"), "{point}", "{kind}", "{presenter}{/rows}"] }],
      ),
    ),

    heading(1, "Beslut"),
    ...unless("hasDecided", paragraph("Inga beslut är antecknade.")),
    ...each(
      "hasDecided",
      listTable("decided", "text", DECIDED, ["Beslutspunkt", "Resultat", "Röster", "Deltog inte"], false),
    ),

    heading(1, "Åtgärder"),
    ...unless("hasActions", paragraph("Inga åtgärder är antecknade.")),
    ...each(
      "hasActions",
      paragraph("Status gäller {today}.", true),
      listTable("actions", "action", ACTIONS, ["Åtgärd", "Ansvarig", "Klart senast", "Status"], false),
    ),

    heading(1, "Uppföljning av tidigare åtgärder"),
    ...unless("hasEarlier", paragraph("Inga åtgärder från tidigare möten är öppna {today}.")),
    ...each(
      "hasEarlier",
      paragraph("Följande åtgärder från tidigare möten är öppna {today}.", true),
      listTable("earlier", "action", EARLIER, ["Åtgärd", "Från", "Ansvarig", "Klart senast"], false),
    ),

    heading(1, "Nästa möte"),
    ...unless("hasNext", paragraph("Inget senare möte är inplanerat.")),
    ...each("hasNext", listTable("next", "meeting", NEXT, ["Möte", "När", "Plats", "Värd"])),
  ]);
}

/** A table with a row for each item of a list. @param first Marker of the column that heads the row; it gets the width that the others leave. @param isName Whether that column names the row; a sentence stands in plain type. */
function listTable(
  list: string,
  first: string,
  others: Readonly<Record<string, number>>,
  headings: readonly string[],
  isName = true,
): FileChild {
  const widths = Object.values(others);
  const cells = Object.keys(others).map((marker) => `{${marker}}`);
  const rest = WIDTH - widths.reduce((sum, width) => sum + width, 0);
  const last = `${cells.pop()}{/${list}}`;
  return table([rest, ...widths], headings, [
    { cells: [{ text: `{#${list}}{${first}}`, heading: isName }, ...cells, last] },
  ]);
}

function label(text: string) {
  return { text, heading: true };
}
