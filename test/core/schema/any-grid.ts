import fc from "fast-check";
import { civilDate } from "../../../src/core/dates/civil-date.ts";
import type { Cell, Grid } from "../../../src/core/schema/cell.ts";
import { ID_HEADER, type Sheet } from "../../../src/core/schema/sheet.ts";

const anyDate: fc.Arbitrary<Cell> = fc
  .record({
    date: fc
      .tuple(
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 31 }),
      )
      .map((parts) => civilDate(...parts)),
    time: fc.option(fc.constantFrom("00:00", "09:30", "23:59"), { nil: undefined }),
  })
  .map(({ date, time }) => (time === undefined ? { date } : { date, time }));

/** Whatever a spreadsheet's cell can hold, and a little more. */
const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constant(""),
  fc.string({ unit: "binary", maxLength: 20 }),
  fc.constantFrom(
    "#REF!",
    "#SAKNAS!",
    "#DIV/0!",
    "Ja",
    "röd",
    "2020-05-14",
    "10 000 kr",
    "__proto__",
    "; ;\n",
    "=1+1",
  ),
  fc.double(),
  fc.constantFrom(0, -0, 1e308, Number.MAX_SAFE_INTEGER, Number.NaN, Number.NEGATIVE_INFINITY, 136, 2020),
  fc.boolean(),
  anyDate,
);

/** A tab whose headings are moved, missing, doubled, renamed or rubbish, with rows of any length below. */
export function anyGrid(sheet: Sheet): fc.Arbitrary<Grid> {
  const known = Object.values(sheet.columns).flatMap(({ header, formerly }) => [header, ...formerly]);
  const heading = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(ID_HEADER, ...known) }, anyCell);
  const rows = fc.array(fc.array(anyCell, { maxLength: known.length + 2 }), { maxLength: 6 });
  return fc.oneof(
    fc.constant([]),
    fc
      .tuple(fc.array(heading, { maxLength: known.length + 3 }), rows)
      .map(([first, rest]) => [first, ...rest]),
    rows.map((rest) => [[...known, ID_HEADER], ...rest]),
  );
}
