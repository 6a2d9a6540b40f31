import type { Progress } from "../../src/app/command.ts";
import type { CivilDate } from "../../src/core/dates/civil-date.ts";
import {
  createRuntime,
  emptyWorkbook,
  type Runtime,
  type RuntimeOptions,
  simulatedClock,
  type WorkbookState,
} from "../apps-script/index.ts";
import { instantAtWall } from "../apps-script/time-zone.ts";
import type { DataFolder } from "../store/data-folder.ts";
import { type Outbox, openOutbox } from "../store/outbox.ts";
import { localCopies } from "./local-copies.ts";
import type { Program } from "./program.ts";

/** Who acts where nothing else is said and no trigger has an owner; an address that can never be anybody's. */
const USUAL_USER = "samordnare@partnerskapet.example";
/** What a Workspace account may mail in a day. */
const USUAL_QUOTA = 1_500;
/** The daily trigger's hour; a day that somebody chooses begins then. */
const MORNING_HOUR = 7;

/** How the program is run. */
export interface HomeOptions {
  folder: DataFolder;
  program: Program;
  /** The day it is; the computer's own moment where nothing is said. */
  today?: CivilDate | undefined;
  /** E-mail of whoever acts. */
  user?: string | undefined;
  /** Server to send letters through; without one they stay in the outbox. */
  smtp?: string | undefined;
  /** Recipients a day. */
  quota?: number | undefined;
  /** Number of the service call at which the program is stopped dead. */
  killAt?: number | undefined;
  /** Whether what is not flushed is lost then. */
  loseUnflushed?: boolean | undefined;
  /** Told how far a long work has come, after each execution of it. */
  onProgress?: ((progress: Progress) => void) | undefined;
  /** Milliseconds to wait for another program that writes in the folder. */
  patience?: number | undefined;
  /** Asked to see to the copy for Excel afterwards, where making it each time would keep a person waiting. */
  laterExcel?: (() => void) | undefined;
  /** Told of faults in the program itself. */
  onBug?: ((bug: { name: string; message: string; stack: string }) => void) | undefined;
  /** Told of what did not work, but did not matter to what was asked. */
  onTrouble?: ((sentence: string) => void) | undefined;
}

/** On one computer the workbook has no address that a letter could lead to. */
const NOBODY_ELSE_OPENS_IT = { url: "" };

/** One thing being done to the workbook. */
export interface Operation {
  runtime: Runtime;
  outbox: Outbox;
}

/**
 * Does one thing to the workbook while nobody else writes, and saves what came of it.
 *
 * @param open Reads the saved workbook, or throws where there must be one.
 */
export async function operate<T>(
  options: HomeOptions,
  open: () => WorkbookState | undefined,
  work: (operation: Operation) => T,
): Promise<T> {
  const { folder, laterExcel } = options;
  const unlock = folder.lock(options.patience);
  let outbox: Outbox | undefined;
  try {
    const found = open();
    const state = found ?? emptyWorkbook(NOBODY_ELSE_OPENS_IT);
    const box = openOutbox(folder.outbox, state.timeZone, options.smtp);
    outbox = box;
    let touched = false;
    const runtime = runtimeOn(options, state, {
      copies: localCopies(folder, state, box),
      onCall: (_number, kind) => {
        touched ||= kind !== "read" && kind !== "mail";
      },
      deliver(message) {
        // The ledger must be on the disk before a letter leaves: then not even a power cut can send it twice.
        if (touched) folder.save(state);
        touched = false;
        box.put(message);
      },
    });
    const outcome = work({ runtime, outbox: box });
    if (found === undefined) dropFirstTab(state);
    const isChanged = folder.save(state);
    if (laterExcel !== undefined) laterExcel();
    else if (isChanged || folder.isExcelBehind()) await saveExcel(options, state);
    return outcome;
  } catch (problem) {
    folder.forget();
    throw problem;
  } finally {
    outbox?.close();
    unlock();
  }
}

/** The runtime on a workbook; without one, on an empty workbook that is kept nowhere. */
export function runtimeOn(
  { program, folder, today, user, quota, killAt, loseUnflushed }: HomeOptions,
  state: WorkbookState = emptyWorkbook(NOBODY_ELSE_OPENS_IT),
  hooks: Pick<RuntimeOptions, "onCall" | "deliver" | "copies"> = {},
): Runtime {
  return createRuntime({
    ...hooks,
    program: program.files,
    state,
    scriptTimeZone: program.timeZone,
    clock: simulatedClock(today === undefined ? Date.now() : morningOf(today, state.timeZone)),
    user: user ?? state.triggers[0]?.user ?? USUAL_USER,
    fileStore: folder.fileStore,
    mailQuota: quota ?? USUAL_QUOTA,
    faults: killAt === undefined ? [] : [{ at: killAt, kind: "kill", loseUnflushed: loseUnflushed ?? false }],
  });
}

/** A new workbook comes with an empty tab, which nobody needs once the program has made its own. */
function dropFirstTab(state: WorkbookState): void {
  const others = state.sheets.filter(({ sheetId, rows }) => sheetId !== 0 || rows.length > 0);
  const [first] = others;
  if (first === undefined) return;
  state.sheets = others;
  state.activeSheetId = first.sheetId;
}

function morningOf(day: CivilDate, timeZone: string): number {
  return instantAtWall(timeZone, Date.parse(`${day}T00:00:00Z`) + MORNING_HOUR * 3_600_000);
}

/** Brings the copy for Excel up to date where it is behind. */
export async function renewExcel(options: HomeOptions): Promise<void> {
  const { folder } = options;
  const unlock = folder.lock();
  try {
    const state = folder.take();
    if (state !== undefined && folder.isExcelBehind()) await saveExcel(options, state);
  } finally {
    unlock();
  }
}

/** The workbook for Excel is only a copy: when it cannot be written the truth is saved all the same. */
async function saveExcel({ folder, onTrouble }: HomeOptions, state: WorkbookState): Promise<void> {
  try {
    const { excelFile } = await import("../store/excel/excel-file.ts");
    folder.saveExcel(await excelFile(state, new Date()));
  } catch (problem) {
    folder.note(`workbook.xlsx: ${problem instanceof Error ? problem.name : "fel"}`);
    onTrouble?.(
      `Arbetsboken är sparad, men kopian ”${folder.excel}” gick inte att skriva. Stäng den om den är öppen i ett annat program.`,
    );
  }
}
