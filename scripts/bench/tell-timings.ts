import { createContext, Script } from "node:vm";
import { issuesOf } from "../../src/partnership/checks/check-workbook.ts";
import { readWorkbook } from "../../src/partnership/partnership.ts";
import { sheetList } from "../../src/partnership/sheets/index.ts";
import { type Home, program } from "../../test/bundle/a-home.ts";
import { aLargeHome, BUSY_DAY } from "./a-large-home.ts";

/** How fast reading and checking is, and what loading the script costs: figures to look at, no budgets. */
export async function tellTimings(sizes: readonly number[]): Promise<void> {
  for (const size of sizes) {
    const { home, list } = await aLargeHome(size);
    const grids = gridsOf(home);
    const rows = [...grids.values()].reduce((sum, grid) => sum + grid.length - 1, 0);
    const began = performance.now();
    const read = readWorkbook(grids);
    const between = performance.now();
    issuesOf(read, BUSY_DAY);
    const ended = performance.now();
    home.runtime.call("runCommand", ["importExcel", { file: list, tab: "people" }, { preview: true }]);
    const importing = performance.now() - ended;
    console.log(
      `${String(rows).padStart(7)} rader: läsa ${rate(rows, between - began)}, kontrollera ${rate(rows, ended - between)}, granska en lista på ${size} rader ${Math.round(importing)} ms`,
    );
  }
  for (const name of ["Code.js", "Vendor.js"]) {
    const began = performance.now();
    const context = createContext({});
    new Script(program[name] ?? "").runInContext(context);
    // What every first call evaluates; the libraries wait until one is needed.
    if (name === "Code.js") new Script("loadProgram()").runInContext(context);
    const bytes = Buffer.byteLength(program[name] ?? "");
    console.log(
      `ladda ${name}: ${(performance.now() - began).toFixed(1)} ms, ${Math.round(bytes / 1024)} kB`,
    );
  }
}

function rate(rows: number, milliseconds: number): string {
  return `${Math.round((rows / milliseconds) * 1000).toLocaleString("sv-SE")} rader/s`;
}

function gridsOf(home: Home): Map<string, (string | number | boolean)[][]> {
  const grids = new Map<string, (string | number | boolean)[][]>();
  for (const { id, title } of sheetList) {
    const tab = home.state.sheets.find(({ name }) => name === title);
    grids.set(
      id,
      (tab?.rows ?? []).map((row) => row.map((cell) => (typeof cell === "object" ? "" : cell))),
    );
  }
  return grids;
}
