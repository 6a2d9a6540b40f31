import { AppError } from "../../core/error.ts";
import { columnLetters } from "../../core/schema/a1.ts";
import type { Sheet } from "../../core/schema/sheet.ts";
import { listed, quoted } from "../../messages/lists.ts";
import { counted } from "../../messages/numbers.ts";
import type { Example } from "../../partnership/example/example.ts";
import { exampleIn, examples } from "../../partnership/example/index.ts";
import type { ReadWorkbook } from "../../partnership/partnership.ts";
import { tabTitle } from "../../partnership/sheets/index.ts";
import { changeSettings } from "../change-settings.ts";
import { chosen } from "../chosen.ts";
import { type Command, type GivenParameters, said } from "../command.ts";
import type { TabShape } from "../ports/tab-shape.ts";
import { readAllTabs } from "../read-tabs.ts";
import { type HeadingChange, headingPlan } from "../restore/heading-plan.ts";
import { addRows } from "../set-up/add-rows.ts";
import { afterShaping } from "../set-up/after-shaping.ts";
import { firstSteps } from "../set-up/first-steps.ts";
import { layOverview, type OverviewDone } from "../set-up/lay-overview.ts";
import { migrations, SCHEMA_VERSION } from "../set-up/migrations/index.ts";
import { missingParts, presentParts } from "../set-up/missing-parts.ts";
import { stampIds } from "../stamp-ids.ts";

const NONE = "none";

const OVERVIEW_TOLD: Readonly<Record<OverviewDone, string>> = {
  made: "Fliken Översikt visar läget.",
  mended: "Formlerna i Översikt passar nu arket.",
  nothing: "",
};

/** Makes the tabs and columns that are lacking, and fills an empty workbook with an example if asked. Run again it changes nothing. */
export const setUp: Command = {
  id: "setUp",
  label: "Lägg upp arket",
  about: "Skapar flikar och kolumner som saknas. Det som redan står i arket ändras inte.",
  menu: "top",
  parameters: [
    {
      name: "example",
      label: "Exempel",
      required: false,
      help: `Ett exempel kan läggas i ett tomt ark. ${examples.map(({ title, about }) => `${quoted(title)} ${about}`).join(" ")}`,
      choices: () => [
        { value: NONE, label: "Inget exempel" },
        ...examples.map(({ id, title }) => ({ value: id, label: title })),
      ],
    },
  ],
  needs: [],
  writes: true,
  run(ports, given) {
    const before = readAllTabs(ports);
    const asked = askedExample(given);
    // An example is there already where it was asked for before; asking again must not double it.
    const example = asked === exampleIn(before.partnership.settings) ? undefined : asked;
    if (example !== undefined) requireEmpty(before);
    const renamed = renamedHeadings(before);
    const shapes = missingParts(before.readings, renamed);
    if (shapes.length > 0) ports.workbook.shape(shapes);
    const shaped = shapes.length > 0 ? afterShaping(before, shapes) : before;
    if (example !== undefined) ports.workbook.loosen(tabsBefore(before));
    const version = isNew(before) ? SCHEMA_VERSION : before.partnership.settings.schemaVersion;
    const steps = migrations.filter(({ to }) => to > version);
    const added = addRows(ports, shaped, example);
    for (const { writes } of steps) ports.workbook.write(writes(added.read));
    const settings = {
      ...(steps.length > 0 ? { schemaVersion: SCHEMA_VERSION } : {}),
      // Where the settings stood there already, they must say that this is the example: it limits whom letters may go to.
      ...example?.settings,
    };
    changeSettings(ports, added.read, settings);
    if (shapes.length > 0 || example !== undefined) ports.workbook.flush();
    if (example !== undefined) ports.workbook.guard(presentParts(before.readings));
    if (shapes.length > 0) ports.workbook.guard(shapes);
    const stamped = stampIds(ports, added.read);
    const overview = layOverview(ports.overview, stamped);
    const next = firstSteps(ports.workbook, stamped);
    return said(
      [
        told(shapes, added.count, example, renamed.length > 0, overview),
        ...steps.map(({ about }) => about),
        ...renamed.map(renamedTold),
      ].join(" "),
      next === undefined ? {} : { tables: [next] },
    );
  },
};

/** @throws {AppError} `unknown-choice` */
function askedExample(given: GivenParameters): Example | undefined {
  const id = chosen(given.example ?? NONE, [NONE, ...examples.map((example) => example.id)], "exempel");
  return examples.find((example) => example.id === id);
}

/** @throws {AppError} `not-empty` where people have already written something. */
function requireEmpty({ readings }: ReadWorkbook): void {
  for (const { sheet, rows, incomplete } of readings.values()) {
    const own = sheet.keeper === "people" && sheet.id !== "settings" && sheet.id !== "reminderRules";
    if (own && rows.length + incomplete.length > 0) throw new AppError("not-empty", { tab: sheet.title });
  }
}

/** Whether none of the program's tabs is there yet. */
function isNew({ readings }: ReadWorkbook): boolean {
  return [...readings.values()].every(({ present }) => !present);
}

/** The tabs that stood there already, dropdowns and all. */
function tabsBefore({ readings }: ReadWorkbook): readonly Sheet[] {
  return [...readings.values()].filter(({ present }) => present).map(({ sheet }) => sheet);
}

/** Lost headings whose columns are found: a second, empty column beside such a one would hide what stands in it. */
function renamedHeadings({ readings, ...read }: ReadWorkbook): readonly HeadingChange[] {
  const ids = [...readings.keys()];
  const { changes } = headingPlan({ ...read, readings }, ids, new Map());
  return changes.filter(({ match }) => match.evidence[0] !== "former");
}

function renamedTold({ sheet, index, before, match }: HeadingChange): string {
  const header = quoted(match.lost.header);
  const shown = before.trim() === "" ? "" : ` ${quoted(before.trim())}`;
  return `${header} lades inte till i ${quoted(tabTitle(sheet))}, eftersom kolumnen ${columnLetters(index)}${shown} ser ut att vara den. Kör Återställ kolumner. Är det en egen kolumn: skriv ${header} som rubrik i en tom kolumn.`;
}

function told(
  shapes: readonly TabShape[],
  rows: number,
  example: Example | undefined,
  isTorn: boolean,
  overview: OverviewDone,
): string {
  if (shapes.length === 0 && rows === 0 && overview === "nothing")
    return isTorn ? "Inget har ändrats." : "Arket är redan upplagt. Inget har ändrats.";
  const made = shapes.filter(({ make }) => make).length;
  const widened = shapes.filter(({ make }) => !make).map(({ sheet }) => quoted(sheet.title));
  const sentences = [
    made > 0 ? `${counted(made, "flik", "flikar")} skapades.` : "",
    widened.length > 0 ? `Kolumner lades till sist i ${listed(widened)}.` : "",
    example === undefined ? "" : `Exemplet ${example.title} lades in; alla adresser i det är påhittade.`,
    example === undefined && rows > 0
      ? `${counted(rows, "rad", "rader")} med standardvärden lades till.`
      : "",
    OVERVIEW_TOLD[overview],
  ];
  return sentences.filter((sentence) => sentence !== "").join(" ");
}
