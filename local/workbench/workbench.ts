import type { CivilDate } from "../../src/core/dates/civil-date.ts";
import { type AtTheSheet, atTheSheet } from "../home/at-the-sheet.ts";
import { type Home, openHome } from "../home/home.ts";
import { type HomeOptions, renewExcel } from "../home/operate.ts";
import type { Told } from "../home/told.ts";
import { type OpenDialogs, openDialogs } from "./grid/open-dialogs.ts";
import { type RowActs, rowActs } from "./grid/row-acts.ts";
import { type ShownWorkbook, shownWorkbook } from "./grid/shown-workbook.ts";
import type { Surroundings } from "./page.ts";
import type { Session } from "./session.ts";

/** Answers kept for pages that are loaded again. */
const KEPT_ANSWERS = 50;

/** The copy for Excel waits until nothing was done for so long: it takes longer to make than an edit. */
const EXCEL_WAITS_MS = 5_000;

/** A person in front of a page would take a longer wait for a fault. */
const PATIENCE_MS = 3_000;

/** The latest preview, so that it can be carried out without choosing everything anew. */
export interface Previewed {
  /** Number of the answer that shows it. */
  number: number;
  /** The command. */
  id: string;
  parameters: Readonly<Record<string, string>>;
}

/** What the workbench remembers between requests. */
export interface Workbench {
  readonly options: HomeOptions;
  readonly session: Session;
  /** The day chosen; the computer's own where none is. */
  day: CivilDate | undefined;
  /** E-mail of whoever acts. */
  user: string | undefined;
  previewed: Previewed | undefined;
  /** What the page with the grid shows. */
  readonly shown: ShownWorkbook;
  /** What was done to whole rows on it. */
  readonly rowActs: RowActs;
  /** Dialogs that the program has opened on it. */
  readonly dialogs: OpenDialogs;
  home(): Home;
  sheet(): AtTheSheet;
  surroundings(): Surroundings;
  /** The same where there is no workbook, or none that can be read. */
  surroundingsOfNone(): Surroundings;
  /** Keeps an answer and says the number under which it is shown. */
  keep(title: string, answer: Told): number;
  kept(number: number): { title: string; answer: Told } | undefined;
  /** Does one thing at a time: what comes while another is done waits. */
  inTurn<T>(work: () => Promise<T>): Promise<T>;
  /** Does what waits for a quiet moment. */
  settle(): Promise<void>;
}

/** A workbench on a data folder. */
export function newWorkbench(options: HomeOptions, session: Session): Workbench {
  const answers = new Map<number, { title: string; answer: Told }>();
  let last = 0;
  let queue: Promise<unknown> = Promise.resolve();
  let waiting: NodeJS.Timeout | undefined;
  const laterExcel = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void bench.settle().catch(() => undefined), EXCEL_WAITS_MS);
    waiting.unref();
  };
  const now = () => ({ patience: PATIENCE_MS, ...options, today: bench.day, user: bench.user, laterExcel });
  const bench: Workbench = {
    options,
    session,
    day: options.today,
    user: options.user,
    previewed: undefined,
    shown: shownWorkbook(options.folder),
    rowActs: rowActs(),
    dialogs: openDialogs(),
    home: () => openHome(now()),
    sheet: () => atTheSheet(now()),
    surroundings() {
      const state = options.folder.take();
      const timeZone = state?.timeZone ?? "Europe/Stockholm";
      const today = bench.day ?? new Date().toLocaleDateString("sv-SE", { timeZone });
      return { state, today, isChosenDay: bench.day !== undefined, formKey: session.formKey };
    },
    surroundingsOfNone() {
      const today = bench.day ?? new Date().toISOString().slice(0, 10);
      return { state: undefined, today, isChosenDay: bench.day !== undefined, formKey: session.formKey };
    },
    keep(title, answer) {
      last += 1;
      answers.set(last, { title, answer });
      answers.delete(last - KEPT_ANSWERS);
      return last;
    },
    kept: (number) => answers.get(number),
    inTurn(work) {
      const turn = queue.then(work);
      queue = turn.catch(() => undefined);
      return turn;
    },
    async settle() {
      if (waiting === undefined) return;
      clearTimeout(waiting);
      waiting = undefined;
      await bench.inTurn(() => renewExcel(options));
    },
  };
  options.folder.onForgetEarlier(bench.rowActs.forget);
  return bench;
}
