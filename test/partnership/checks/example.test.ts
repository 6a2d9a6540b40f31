import { expect, it } from "vitest";
import type { Issue } from "../../../src/core/issue.ts";
import { issuesOf } from "../../../src/partnership/checks/check-workbook.ts";
import { examples } from "../../../src/partnership/example/index.ts";
import { type ReadWorkbook, readWorkbook } from "../../../src/partnership/partnership.ts";
import { type SheetId, sheetList } from "../../../src/partnership/sheets/index.ts";
import { aGrid } from "../../core/a-grid.ts";
import { asLine } from "./a-right-partnership.ts";

/** What the row that an issue is about is called: its first two words of content. */
function rowName(read: ReadWorkbook, { sheet, row }: Issue): string {
  const values = read.readings.get(sheet)?.rows.find((other) => other.row === row);
  const [first, second] = Object.keys(read.readings.get(sheet)?.sheet.columns ?? {});
  const named = values as Readonly<Record<string, unknown>> | undefined;
  const isNamed = sheetList.find(({ id }) => id === sheet)?.columns[first ?? ""]?.kind === "name";
  const parts = isNamed ? [named?.[first ?? ""]] : [named?.[first ?? ""], named?.[second ?? ""]];
  return parts.filter((part) => part !== undefined).join(", ");
}

it.each([
  ["2020-2021", "2020-03-01"],
  ["held-year", "2021-12-01"],
])("finds in the example %s on %s just what a coordinator would agree with", async (id, day) => {
  const partnership = examples.find((example) => example.id === id)?.partnership ?? {};
  const read = readWorkbook(
    new Map(sheetList.map((sheet) => [sheet.id, aGrid(sheet, partnership[sheet.id as SheetId] ?? [])])),
  );
  const found = issuesOf(read, day).map((issue) => asLine(issue, (one) => rowName(read, one)));
  await expect(`${found.join("\n")}\n`).toMatchFileSnapshot(`golden/example-${day}.txt`);
});
