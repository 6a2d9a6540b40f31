import {
  createHand,
  type ExecutionResult,
  type Hand,
  type HandResult,
  openWorkbook,
  type ShownMenu,
  type WorkbookState,
} from "../apps-script/index.ts";
import { reportBug } from "./ask-program.ts";
import { noWorkbook } from "./find-tab.ts";
import { type HomeOptions, operate, runtimeOn } from "./operate.ts";

/** What a person does at the sheet itself, as the page with the grid passes it on. */
export interface AtTheSheet {
  /** Does something by hand; `onEdit` follows. */
  act<R extends HandResult>(work: (hand: Hand, state: WorkbookState) => R): Promise<R>;
  /** Calls the function behind a menu item. */
  choose(functionName: string): Promise<ExecutionResult>;
  /** Calls a function as a dialog's page does. */
  call(functionName: string, args: readonly unknown[]): Promise<ExecutionResult>;
  /** The menus that the program makes when the workbook is opened. */
  menus(): readonly ShownMenu[];
}

/** The sheet of a data folder. */
export function atTheSheet(options: HomeOptions): AtTheSheet {
  const { folder } = options;
  const saved = () => folder.take() ?? noWorkbook(folder.path);
  const told = (what: string, result: ExecutionResult): ExecutionResult => {
    reportBug(options, what, result);
    return result;
  };
  return {
    act: (work) =>
      operate(options, saved, ({ runtime }) => {
        const result = work(createHand(runtime), runtime.world.state);
        if (result.ok && result.execution !== null) told("onEdit", result.execution);
        return result;
      }),
    choose(name) {
      // To open a dialog in an empty folder makes no workbook there.
      if (folder.take() === undefined) return Promise.resolve(told(name, runtimeOn(options).execute(name)));
      return operate(options, saved, ({ runtime }) => told(name, runtime.execute(name)));
    },
    call: (name, args) =>
      operate(options, folder.take, ({ runtime }) => told(name, runtime.call(name, args))),
    menus: () => openWorkbook(runtimeOn(options))?.menus ?? [],
  };
}
