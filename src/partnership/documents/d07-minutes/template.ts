import type { Document } from "docx";
import { column, listTable } from "../look/list-table.ts";
import { actionTable, decisionTable } from "../look/outcome-tables.ts";
import { TEXT_WIDTH, templateDocument } from "../look/page.ts";
import { label, table } from "../look/table.ts";
import { afterTable, bullets, each, heading, paragraph, subtitle, title, unless } from "../look/text.ts";

const WIDTH = TEXT_WIDTH.upright;
const LABEL = 2_000;
const POINTS = { number: 600, kind: 2_050, presenter: 2_300 };

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
        listTable("present", WIDTH, [
          column("Part", "party", 0.3),
          column("Tjänsteperson", "officials", 0.35),
          column("Förtroendevald", "elected", 0.35),
        ]),
      ),
      ...unless(
        "hasElected",
        listTable("present", WIDTH, [
          column("Part", "party", 0.3),
          column("Tjänsteperson", "officials", 0.7),
        ]),
      ),
    ),
    ...each("others", afterTable("{.}")),

    heading(1, "Förhinder"),
    ...unless("hasAbsent", paragraph("Alla i närvarolistan kom.")),
    ...each(
      "hasAbsent",
      listTable("absent", WIDTH, [
        column("Namn", "name", 0.37),
        column("Part", "party", 0.23),
        column("Roll", "role", 0.19),
        column("Uppgift", "why", 0.21),
      ]),
    ),

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
    ...each("hasDecided", decisionTable("decided", WIDTH)),

    heading(1, "Åtgärder"),
    ...unless("hasActions", paragraph("Inga åtgärder är antecknade.")),
    ...each("hasActions", paragraph("Status gäller {today}.", true), actionTable("actions", WIDTH)),

    heading(1, "Uppföljning av tidigare åtgärder"),
    ...unless("hasEarlier", paragraph("Inga åtgärder från tidigare möten är öppna {today}.")),
    ...each(
      "hasEarlier",
      paragraph("Följande åtgärder från tidigare möten är öppna {today}.", true),
      listTable(
        "earlier",
        WIDTH,
        [
          column("Åtgärd", "action", 0.33),
          column("Från", "from", 0.24),
          column("Ansvarig", "responsible", 0.22),
          column("Klart senast", "due", 0.21),
        ],
        "sentence",
      ),
    ),

    heading(1, "Nästa möte"),
    ...unless("hasNext", paragraph("Inget senare möte är inplanerat.")),
    ...each(
      "hasNext",
      listTable("next", WIDTH, [
        column("Möte", "meeting", 0.31),
        column("När", "when", 0.2),
        column("Plats", "place", 0.26),
        column("Värd", "host", 0.23),
      ]),
    ),
  ]);
}
