import { basename, resolve } from "node:path";
import type { RunOptions } from "../../src/app/command.ts";
import type { CommandDescription } from "../../src/app/run-command.ts";
import { OVERVIEW_TITLE } from "../../src/partnership/overview/overview.ts";
import { computedWorkbook } from "../formulas/computed-workbook.ts";
import { onDisk } from "../store/file-trouble.ts";
import { Refusal } from "../store/refusal.ts";
import { writeWhole } from "../store/write-whole.ts";
import { asked, commandsOf } from "./ask-program.ts";
import { type CellEdit, pasted, typed, typedAll } from "./by-hand.ts";
import { noWorkbook, tabWith } from "./find-tab.ts";
import { givenBytes, givenText } from "./given-file.ts";
import { type HomeOptions, operate } from "./operate.ts";
import { tabText } from "./tab-text.ts";
import { toItsEnd } from "./to-its-end.ts";
import { todayOf } from "./today.ts";
import { type Told, told } from "./told.ts";
import { tsvRows } from "./tsv.ts";

/** Everything that can be done with the workbook of one data folder on this computer. */
export interface Home {
  /** The program's commands with their present choices. */
  commands(): readonly CommandDescription[];
  /** Runs a command as its menu item would. */
  run(id: string, parameters: Readonly<Record<string, string>>, how?: RunOptions): Promise<Told>;
  /** Does what the daily trigger does. */
  day(send?: boolean): Promise<Told>;
  /** Types into a cell such as `Möten!B2`. */
  edit(address: string, value: string): Promise<Told>;
  /** Types into cells of a tab, one after another; an answer for each. */
  typeCells(tab: string, edits: readonly CellEdit[]): Promise<Told[]>;
  /** Pastes a file of cells with tabs between, from a cell on. */
  paste(address: string, file: string): Promise<Told>;
  importFile(file: string): Promise<Told>;
  /** Reads in an Excel file. @param name What to call it. */
  importBytes(bytes: Uint8Array, name: string): Promise<Told>;
  exportFile(file: string): Promise<Told>;
  /** The cells of a tab as text. */
  show(tab: string): readonly (readonly string[])[];
}

/** The home of a data folder. Each thing done opens the folder, saves, and lets it go again. */
export function openHome(options: HomeOptions): Home {
  const { folder } = options;
  const saved = () => folder.take() ?? noWorkbook(folder.path);
  const home: Home = {
    commands: () => commandsOf(options),
    run: (id, parameters, how = {}) =>
      toItsEnd(options, () =>
        operate(options, folder.take, asked(options, "runCommand", [id, parameters, how])),
      ),
    day: (send = false) => operate(options, saved, asked(options, "runDay", [{ send }])),
    edit: (address, value) => operate(options, saved, typed(options, address, value)),
    typeCells: (tab, edits) => operate(options, saved, typedAll(options, tab, edits)),
    async paste(address, file) {
      const block = tsvRows(givenText(file));
      if (block.length === 0) throw new Refusal(`Filen ”${file}” är tom, så det finns inget att klistra in.`);
      return operate(options, saved, pasted(options, address, block));
    },
    importFile: async (file) => home.importBytes(givenBytes(file), basename(file)),
    async importBytes(bytes, name) {
      // Loaded when needed: the Excel library takes longer to load than most commands to run.
      const { readExcel } = await import("../store/excel/read-excel.ts");
      const { importWorkbook } = await import("../store/excel/import-workbook.ts");
      const { importSentences } = await import("../store/excel/import-report.ts");
      const tabs = readExcel(bytes, name);
      return operate(options, saved, ({ runtime: { world } }) => {
        const year = new Date(world.clock.now()).getFullYear();
        return told(importSentences(importWorkbook(world.state, tabs, year), name));
      });
    },
    async exportFile(file) {
      const { excelFile } = await import("../store/excel/excel-file.ts");
      const bytes = await excelFile(computedWorkbook(saved(), todayOf(options)), new Date());
      onDisk(`Filen ”${file}” går inte att skriva`, () => writeWhole(resolve(file), bytes));
      return told(`Arbetsboken är sparad som ”${file}”.`);
    },
    show: (tab) =>
      tabText(tabWith(tab === OVERVIEW_TITLE ? computedWorkbook(saved(), todayOf(options)) : saved(), tab)),
  };
  return home;
}
