import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tsvRows, tsvText } from "../../../local/home/tsv.ts";

describe("cells as text with tabs between", () => {
  it("come back as they were, whatever they hold", () => {
    const cell = fc.oneof(
      fc.string().filter((text) => !text.includes("\r") && !text.startsWith("\uFEFF")),
      fc.constantFrom('"', '""', "a\tb", "a\nb", '"a"\tb', "\n", "", '"a\n'),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 5 }), (rows) => {
        expect(tsvRows(tsvText(rows))).toEqual(rows);
      }),
    );
  });

  it.each([
    ["", []],
    ["a\tb", [["a", "b"]]],
    ["a\tb\r\nc\r\n", [["a", "b"], ["c"]]],
    ["a\t\n", [["a", ""]]],
    ["a\t", [["a", ""]]],
    ["\n\n", [[""], [""]]],
    ['"a\nb"\tc', [["a\nb", "c"]]],
    ['"en ”citerad”" text\tx', [['"en ”citerad”" text', "x"]]],
    ['"utan slut\tb\nc', [['"utan slut', "b"], ["c"]]],
    ["\uFEFFa", [["a"]]],
  ])("%j is read as %j", (text, rows) => {
    expect(tsvRows(text)).toEqual(rows);
  });
});
