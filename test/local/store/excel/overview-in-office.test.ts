import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, onTestFinished, test, vi } from "vitest";
import type { WorkbookState } from "../../../../local/apps-script/index.ts";
import { excelFile } from "../../../../local/store/excel/excel-file.ts";
import { examples } from "../../../../src/partnership/example/index.ts";
import type { SomeRows } from "../../../a-partnership.ts";
import { anOverview } from "../../../partnership/overview/an-overview.ts";

/** LibreOffice works every formula out anew when it opens a file, whatever values stand in it. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;
/** Tabs between the cells, UTF-8, numbers and days as they are stored rather than shown, the first tab only. */
const AS_STORED = "csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,false,false,false,false,1";

vi.setConfig({ testTimeout: 120_000 });

test.each(examples.map(({ id, partnership }) => [id, partnership] as const))(
  "LibreOffice works out the same figures in the Excel file of the example %s",
  async (_, partnership) => {
    const today = new Date().toLocaleDateString("sv-SE");
    const { state } = anOverview(partnership as SomeRows, today);
    const shown = await recalculated(state);
    const wanted = state.sheets[0]?.rows ?? [];
    for (const [at, row] of wanted.entries()) {
      for (const [place, cell] of row.entries()) {
        const value = typeof cell === "object" && cell !== null && "formula" in cell ? cell.value : cell;
        expect(shown[at]?.[place] ?? "", `row ${at + 1}, column ${place + 1}`).toBe(String(value ?? ""));
      }
    }
  },
);

/** The first tab as LibreOffice computes it, from a file whose own values are all wrong. */
async function recalculated(state: WorkbookState): Promise<string[][]> {
  const folder = mkdtempSync(join(tmpdir(), "partnerskap-kalkyl-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const profile = join(folder, "profil");
  mkdirSync(join(profile, "user"), { recursive: true });
  writeFileSync(join(profile, "user/registrymodifications.xcu"), ALWAYS_RECALCULATE);
  const [overview, ...others] = state.sheets;
  if (overview === undefined) throw new Error("no tabs");
  const stale = {
    ...overview,
    numberFormats: [{ top: 1, left: 1, bottom: overview.rows.length, right: 50, value: "0" }],
    rows: overview.rows.map((row) =>
      row.map((cell) =>
        typeof cell === "object" && cell !== null && "formula" in cell ? { ...cell, value: "gammalt" } : cell,
      ),
    ),
  };
  writeFileSync(
    join(folder, "ark.xlsx"),
    await excelFile({ ...state, sheets: [stale, ...others] }, new Date()),
  );
  execFileSync(
    "soffice",
    [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      "--headless",
      "--convert-to",
      AS_STORED,
      "--outdir",
      folder,
      join(folder, "ark.xlsx"),
    ],
    { stdio: "ignore", timeout: 100_000 },
  );
  return readFileSync(join(folder, "ark-Översikt.csv"), "utf8")
    .split("\n")
    .map((line) => line.split("\t").map((text) => text.replace(/^"(.*)"$/s, "$1").replaceAll('""', '"')));
}
