import { expect, it } from "vitest";
import type { Issue } from "../../../src/core/issue.ts";
import { issuesOf } from "../../../src/partnership/checks/check-workbook.ts";
import { examplePartnership } from "../../../src/partnership/example/index.ts";
import { readWorkbook } from "../../../src/partnership/partnership.ts";
import { type SheetId, sheetList } from "../../../src/partnership/sheets/index.ts";
import { aGrid } from "../../core/a-grid.ts";
import { asLine } from "./a-right-partnership.ts";

const read = readWorkbook(
  new Map(sheetList.map((sheet) => [sheet.id, aGrid(sheet, examplePartnership[sheet.id as SheetId] ?? [])])),
);

/** What the row that an issue is about is called: its first two words of content. */
function rowName({ sheet, row }: Issue): string {
  const values = read.readings.get(sheet)?.rows.find((other) => other.row === row);
  const [first, second] = Object.keys(read.readings.get(sheet)?.sheet.columns ?? {});
  const named = values as Readonly<Record<string, unknown>> | undefined;
  const isNamed = sheetList.find(({ id }) => id === sheet)?.columns[first ?? ""]?.kind === "name";
  const parts = isNamed ? [named?.[first ?? ""]] : [named?.[first ?? ""], named?.[second ?? ""]];
  return parts.filter((part) => part !== undefined).join(", ");
}

const found = issuesOf(read, "2020-03-01");

it("finds in the example of the spring of 2020 just what a coordinator would agree with", async () => {
  await expect(`${found.map((issue) => asLine(issue, rowName)).join("\n")}\n`).toMatchFileSnapshot(
    "golden/example-2020-03-01.txt",
  );
});
