import { appendFileSync, existsSync, mkdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import type { WorkbookState } from "../apps-script/index.ts";
import { documentFiles } from "./document-files.ts";
import { type Earlier, earlierWorkbook } from "./earlier-workbook.ts";
import { onDisk } from "./file-trouble.ts";
import { readWorkbook, workbookText, writeWorkbook } from "./workbook-file.ts";
import { writeWhole } from "./write-whole.ts";
import { takeWriterLock } from "./writer-lock.ts";

/** Where everything of one partnership lies on this computer. */
export interface DataFolder {
  /** Absolute. */
  readonly path: string;
  readonly documents: string;
  readonly outbox: string;
  /** The workbook for Excel and LibreOffice, made from the truth. */
  readonly excel: string;
  readonly log: string;
  readonly fileStore: ReturnType<typeof documentFiles>;
  /** Whether there is a workbook yet. */
  hasWorkbook(): boolean;
  /** The workbook as last saved, or undefined. Needs no lock: a saved workbook is always whole. */
  read(): WorkbookState | undefined;
  /**
   * The same, without reading the file again where nobody has changed it since: the same object then. Whoever changes it must
   * save it or forget it.
   */
  take(): WorkbookState | undefined;
  /** Reads the file next time: what was taken may not be what it holds. */
  forget(): void;
  /**
   * Makes this process the only writer until the answer is called, and the folder where there is none.
   *
   * @throws {Refusal} when another process keeps on writing, or the folder cannot be made
   */
  lock(patience?: number): () => void;
  /** The workbook as it was before it was saved the last time. */
  readonly earlier: Pick<Earlier, "read" | "putBack">;
  /** What was saved before holds what must not be kept: the next save removes it. */
  forgetEarlier(): void;
  /** Tells when that is said, so that whoever remembers what was before forgets it too. */
  onForgetEarlier(told: () => void): void;
  /** Saves the workbook where it differs from what was read or saved last, and says whether it did. */
  save(state: WorkbookState): boolean;
  saveExcel(bytes: Uint8Array): void;
  /** Whether the copy for Excel is older than the workbook, as when it could not be written: it can hold what is erased. */
  isExcelBehind(): boolean;
  /** Adds a line to the log; one that cannot be written is dropped. Personal data has no place there. */
  note(line: string): void;
}

/** The data folder at a path. Nothing is made there before something is written. */
export function dataFolder(given: string): DataFolder {
  const path = resolve(given);
  const [documents, outbox] = [join(path, "documents"), join(path, "outbox")];
  const workbook = join(path, "workbook.json");
  const excel = join(path, "workbook.xlsx");
  let known: string | undefined;
  let kept: { state: WorkbookState; of: string } | undefined;
  const earlier = earlierWorkbook(workbook);
  let mustForget = false;
  const forgetters: (() => void)[] = [];
  const folder: DataFolder = {
    path,
    documents,
    outbox,
    excel,
    log: join(path, "log.txt"),
    fileStore: documentFiles(documents),
    hasWorkbook: () => existsSync(workbook),
    read() {
      const found = readWorkbook(workbook);
      known = found?.text;
      return found?.state;
    },
    take() {
      if (kept === undefined || kept.of !== fingerprint(workbook)) {
        const of = fingerprint(workbook);
        const state = folder.read();
        kept = state === undefined ? undefined : { state, of };
      }
      return kept?.state;
    },
    forget() {
      kept = undefined;
    },
    lock(patience) {
      onDisk(`Mappen ”${path}” går inte att skapa`, () => {
        for (const folder of [path, documents, outbox]) mkdirSync(folder, { recursive: true, mode: 0o700 });
      });
      return onDisk(`Mappen ”${path}” går inte att skriva i`, () => takeWriterLock(path, patience));
    },
    save(state) {
      const text = workbookText(state);
      if (text === known) {
        if (mustForget) earlier.remove();
        mustForget = false;
        return false;
      }
      // What could not be read is no workbook to go back to.
      if (known !== undefined && !mustForget) earlier.keep();
      if (mustForget) earlier.remove();
      writeWorkbook(workbook, text);
      mustForget = false;
      known = text;
      kept = { state, of: fingerprint(workbook) };
      return true;
    },
    earlier: {
      read: earlier.read,
      putBack() {
        const aside = earlier.putBack();
        folder.forget();
        return aside;
      },
    },
    forgetEarlier() {
      mustForget = true;
      for (const told of forgetters) told();
    },
    onForgetEarlier: (told) => void forgetters.push(told),
    saveExcel: (bytes) => writeWhole(excel, bytes),
    isExcelBehind: () => changedAt(excel) < changedAt(workbook),
    note(line) {
      try {
        appendFileSync(join(path, "log.txt"), `${new Date().toISOString()} ${line}\n`, { mode: 0o600 });
      } catch {
        // A log that cannot be written must not stop the work it tells of.
      }
    },
  };
  return folder;
}

/** Tells one saved file from every other: each save makes a new one. */
function fingerprint(path: string): string {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false });
  return found === undefined ? "none" : `${found.ino} ${found.mtimeNs} ${found.size}`;
}

/** 0 for a file that is not there. */
function changedAt(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
