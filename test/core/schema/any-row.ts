import fc from "fast-check";
import { civilDate } from "../../../src/core/dates/civil-date.ts";
import { isErrorValue } from "../../../src/core/schema/cell.ts";
import type { NewRow } from "../../../src/core/schema/sheet.ts";
import type { everyType } from "./a-sheet.ts";

/** A text that is not empty and stands in one part of a list. */
const word = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 12 })
  .map((text) => text.replace(/[;\r\n]/g, "").trim())
  .filter((text) => text !== "" && !isErrorValue(text));

const words = fc.array(word, { maxLength: 3 });

const day = fc
  .tuple(
    fc.integer({ min: 1900, max: 2100 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
  )
  .map((parts) => civilDate(...parts));

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

/** A row with a value, or nothing, in every column: as a program would write it. */
export const anyRow: fc.Arbitrary<NewRow<typeof everyType>> = fc.record({
  name: word,
  aliases: words,
  text: maybe(word),
  longText: maybe(word),
  lines: words,
  number: maybe(fc.integer({ min: 1, max: 12 })),
  kronor: maybe(fc.nat({ max: 1_000_000_000 })),
  year: maybe(fc.integer({ min: 1900, max: 2100 })),
  month: maybe(fc.integer({ min: 1, max: 12 })),
  date: maybe(day),
  yesNo: maybe(fc.boolean()),
  choice: maybe(fc.constantFrom("red", "blue")),
  reference: maybe(word),
  references: words,
  email: maybe(fc.constantFrom("tjansteperson@haninge.example", "a.b@c.example")),
  link: maybe(fc.constantFrom("https://mote.example/2020-05", "http://a.example")),
  code: maybe(fc.constantFrom("0136", "2180")),
});
