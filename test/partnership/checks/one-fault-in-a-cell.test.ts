import { expect, it } from "vitest";
import { cellName } from "../../../src/core/schema/a1.ts";
import type { Cell, Grid } from "../../../src/core/schema/cell.ts";
import { issuesOf } from "../../../src/partnership/checks/check-workbook.ts";
import { readWorkbook } from "../../../src/partnership/partnership.ts";
import { type SheetId, sheetList } from "../../../src/partnership/sheets/index.ts";
import { aGrid } from "../../core/a-grid.ts";
import { rightRows, TODAY } from "./a-right-partnership.ts";

it.each<[code: string, tab: string, heading: string, row: number, content: Cell]>([
  ["required", "Dagordning", "Rubrik", 2, ""],
  ["error-value", "Möten", "Tema", 2, "#REF!"],
  ["date-in-text", "Möten", "Tema", 2, { date: "2020-05-01" }],
  ["not-a-number", "Medlemskap", "Röster", 2, "två"],
  ["not-whole", "Medlemskap", "Röster", 2, 1.5],
  ["out-of-range", "Medlemskap", "Röster", 2, 1_000],
  ["not-a-date", "Personer", "Senast bekräftad", 2, "i våras"],
  ["not-a-year", "Möten", "År", 2, "tjugo"],
  ["not-a-month", "Möten", "Månad", 2, "snömånad"],
  ["not-yes-no", "Personer", "Har tillgång till arket", 2, "kanske"],
  ["not-a-choice", "Närvaro", "Svar", 2, "kanske"],
  ["not-an-email", "Organisationer", "Registratorns e-post", 2, "registrator"],
  ["not-a-link", "Samarbeten", "Hemsida", 2, "hemsidan"],
  ["not-a-code", "Organisationer", "Kommunkod", 2, 380],
  ["too-long", "Ärenden", "Sammanfattning", 2, "x".repeat(50_001)],
  ["dangling-reference", "Möten", "Anteckningar förs av", 2, "Någon annan"],
  ["duplicate-name", "Personer", "Namn", 4, "Tjänsteperson Gävle"],
  ["ambiguous-alias", "Organisationer", "Alias", 4, "Gävle"],
])(
  "%s is found at the cell that is wrong in a workbook that is right, and nothing else",
  (code, tab, heading, row, content) => {
    const grids = new Map<string, Grid>();
    let cell = "";
    for (const sheet of sheetList) {
      const grid = aGrid(sheet, rightRows[sheet.id as SheetId] ?? []).map((cells) => [...cells]);
      const index = (grid[0] ?? []).indexOf(heading);
      if (sheet.title === tab && index >= 0) {
        const cells = grid[row - 1] ?? [...(grid[1] ?? [])];
        cells[index] = content;
        grid[row - 1] = cells;
        cell = cellName(row, index);
      }
      grids.set(sheet.id, grid);
    }
    const found = issuesOf(readWorkbook(grids), TODAY).map((issue) => {
      const sheet = sheetList.find(({ id }) => id === issue.sheet);
      const index = (grids.get(issue.sheet)?.[0] ?? []).indexOf(issue.header ?? "");
      return `${issue.code} ${sheet?.title}!${cellName(issue.row ?? 0, index)}`;
    });
    expect(found).toEqual([`${code} ${tab}!${cell}`]);
  },
);
