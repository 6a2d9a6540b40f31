import { AppError } from "../../core/error.ts";
import type { Grid } from "../../core/schema/cell.ts";
import { gridAfter } from "../../core/schema/grid.ts";
import type { NewRow, Sheet } from "../../core/schema/sheet.ts";
import { ID_HEADER } from "../../core/schema/sheet.ts";
import { type RangeWrite, rectangles, writesForNewRows } from "../../core/schema/write.ts";
import { listed, quoted } from "../../messages/lists.ts";
import { counted } from "../../messages/numbers.ts";
import { examplePartnership, exampleSettings } from "../../partnership/example/index.ts";
import { type ReadWorkbook, readWorkbook } from "../../partnership/partnership.ts";
import { sheetList } from "../../partnership/sheets/index.ts";
import { changeSettings } from "../change-settings.ts";
import { type Command, said } from "../command.ts";
import type { Ports, TabShape } from "../ports.ts";
import { readAllTabs } from "../read-tabs.ts";
import { migrations, SCHEMA_VERSION } from "../set-up/migrations/index.ts";
import { missingParts, presentParts } from "../set-up/missing-parts.ts";
import { missingStartingRows } from "../set-up/starting-rows.ts";
import { stampIds } from "../stamp-ids.ts";

const EXAMPLE = "2020-2021";

/** Makes the tabs and columns that are lacking, and fills an empty workbook with the example if asked. Run again it changes nothing. */
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
      help: "Exemplet Partnerskapet 2020–2021 kan läggas i ett tomt ark.",
      choices: () => [
        { value: "none", label: "Inget exempel" },
        { value: EXAMPLE, label: "Partnerskapet 2020–2021" },
      ],
    },
  ],
  needs: [],
  writes: true,
  run(ports, given) {
    const before = readAllTabs(ports);
    // The example is there already where it was asked for before; asking again must not double it.
    const wantsExample = given.example === EXAMPLE && !before.partnership.settings.isExample;
    if (wantsExample) requireEmpty(before);
    const shapes = missingParts(before.readings);
    if (shapes.length > 0) ports.workbook.shape(shapes);
    const shaped = shapes.length > 0 ? afterShaping(before, shapes) : before;
    if (wantsExample) ports.workbook.loosen(tabsBefore(before));
    const version = isNew(before) ? SCHEMA_VERSION : before.partnership.settings.schemaVersion;
    const steps = migrations.filter(({ to }) => to > version);
    const added = addRows(ports, shaped, wantsExample);
    for (const { writes } of steps) ports.workbook.write(writes(added.read));
    if (steps.length > 0) changeSettings(ports, added.read, { schemaVersion: SCHEMA_VERSION });
    if (shapes.length > 0 || wantsExample) ports.workbook.flush();
    if (wantsExample) ports.workbook.guard(presentParts(before.readings));
    if (shapes.length > 0) ports.workbook.guard(shapes);
    stampIds(ports, added.read);
    return said([told(shapes, added.count, wantsExample), ...steps.map(({ about }) => about)].join(" "));
  },
};

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

/** The workbook as it reads once the missing headings stand there, without reading it again. */
function afterShaping(before: ReadWorkbook, shapes: readonly TabShape[]): ReadWorkbook {
  const grids = new Map<string, Grid | undefined>([...before.readings].map(([id, { grid }]) => [id, grid]));
  for (const { sheet, columns } of shapes) {
    const cells = columns.map(({ index, column }) => ({ row: 1, index, value: column?.header ?? ID_HEADER }));
    grids.set(sheet.id, gridAfter(grids.get(sheet.id) ?? [], rectangles(sheet.id, cells)));
  }
  return readWorkbook(grids);
}

function addRows(
  ports: Ports,
  read: ReadWorkbook,
  wantsExample: boolean,
): { read: ReadWorkbook; count: number } {
  const values = { ...(wantsExample ? exampleSettings : {}), schemaVersion: SCHEMA_VERSION };
  const rows = new Map(missingStartingRows(read, values));
  const writes: RangeWrite[] = [];
  if (wantsExample) {
    for (const [id, added] of Object.entries(examplePartnership))
      rows.set(id, added as readonly NewRow<Sheet>[]);
  }
  let count = 0;
  for (const { id } of sheetList) {
    const reading = read.readings.get(id);
    const added = rows.get(id) ?? [];
    if (reading === undefined || added.length === 0) continue;
    count += added.length;
    writes.push(
      ...writesForNewRows(
        reading,
        added.map((values) => ({ id: reading.sheet.stamped ? ports.ids.next() : "", values })),
      ),
    );
  }
  if (writes.length === 0) return { read, count };
  ports.workbook.write(writes);
  const grids = new Map<string, Grid | undefined>();
  for (const [id, { grid }] of read.readings) {
    grids.set(
      id,
      gridAfter(
        grid,
        writes.filter(({ sheet }) => sheet === id),
      ),
    );
  }
  return { read: readWorkbook(grids), count };
}

function told(shapes: readonly TabShape[], rows: number, withExample: boolean): string {
  if (shapes.length === 0 && rows === 0) return "Arket är redan upplagt. Inget har ändrats.";
  const made = shapes.filter(({ make }) => make).length;
  const widened = shapes.filter(({ make }) => !make).map(({ sheet }) => quoted(sheet.title));
  const sentences = [
    made > 0 ? `${counted(made, "flik", "flikar")} skapades.` : "",
    widened.length > 0 ? `Kolumner lades till sist i ${listed(widened)}.` : "",
    withExample ? "Exemplet Partnerskapet 2020–2021 lades in; alla adresser i det är påhittade." : "",
    !withExample && rows > 0 ? `${counted(rows, "rad", "rader")} med standardvärden lades till.` : "",
  ];
  return sentences.filter((sentence) => sentence !== "").join(" ");
}
