import { HorizontalAlign } from "@univerjs/presets";
import { describe, expect, it } from "vitest";
import { cellData } from "../../../../local/workbench/app/cell-data.ts";
import { looksOf } from "../../../../local/workbench/app/looks.ts";

const everywhere = { top: 1, left: 1, bottom: 9, right: 9 };
const styleOf = (looks: Parameters<typeof looksOf>[0]["looks"], right: boolean) =>
  cellData(right ? { shown: "2021-12-01", right } : "2021-12-01", looksOf({ looks, choices: [] })(2, 2)).s;

describe("how a cell stands in its column", () => {
  it("puts dates and numbers to the right, as sheets do by themselves", () => {
    expect(styleOf({}, true)).toEqual({ ht: HorizontalAlign.RIGHT });
    expect(styleOf({}, false)).toBeNull();
  });

  it("puts them where the sheet says, where it says so", () => {
    const left = { horizontalAlignment: [{ ...everywhere, value: "left" }] };
    expect(styleOf(left, true)).toEqual({ ht: HorizontalAlign.LEFT });
    const large = { fontSize: [{ ...everywhere, value: "16" }] };
    expect(styleOf(large, true)).toEqual({ ht: HorizontalAlign.RIGHT, fs: 16 });
  });
});
