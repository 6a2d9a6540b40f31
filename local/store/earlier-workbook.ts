import { copyFileSync, existsSync, linkSync, renameSync, rmSync, statSync } from "node:fs";
import type { WorkbookState } from "../apps-script/index.ts";
import { onDisk } from "./file-trouble.ts";
import { Refusal } from "./refusal.ts";
import { readWorkbook, writeWorkbook } from "./workbook-file.ts";
import { removeLeftovers } from "./write-whole.ts";

/** A workbook as it was before it was saved the last time. */
export interface EarlierWorkbook {
  state: WorkbookState;
  savedAt: Date;
}

/** The one generation of a workbook that is kept beside it. */
export interface Earlier {
  /** Keeps the file as it is now, before another one takes its place. */
  keep(): void;
  /** What is kept and can be read; undefined where there is nothing. */
  read(): EarlierWorkbook | undefined;
  /**
   * Puts it back. The file that it replaces is moved aside.
   *
   * @returns Where the replaced file lies now.
   * @throws {Refusal} where nothing is kept
   */
  putBack(): string;
  /** Removes it, as when it holds what has been erased since. */
  remove(): void;
}

/** The earlier generation of the workbook at a path. */
export function earlierWorkbook(path: string): Earlier {
  const kept = path.replace(/\.json$/, ".earlier.json");
  const earlier: Earlier = {
    keep() {
      if (!existsSync(path)) return;
      const made = `${kept}.${process.pid}.tmp`;
      onDisk(`Arbetsboken ”${path}” går inte att säkra innan den sparas, så filen är som förut`, () => {
        removeLeftovers(kept);
        rmSync(made, { force: true });
        try {
          linkSync(path, made);
        } catch {
          // Some disks know no second name of a file.
          copyFileSync(path, made);
        }
        renameSync(made, kept);
      });
    },
    read() {
      try {
        const found = readWorkbook(kept);
        return found && { state: found.state, savedAt: statSync(kept).mtime };
      } catch (problem) {
        if (problem instanceof Refusal) return undefined;
        throw problem;
      }
    },
    putBack() {
      const found = readWorkbook(kept);
      if (found === undefined) throw new Refusal("Det finns ingen tidigare arbetsbok att lägga tillbaka.");
      const aside = path.replace(/\.json$/, `.damaged-${new Date().toISOString().replace(/\D/g, "")}.json`);
      if (existsSync(path))
        onDisk(`Den skadade filen ”${path}” går inte att flytta undan`, () => renameSync(path, aside));
      writeWorkbook(path, found.text);
      return aside;
    },
    remove: () => rmSync(kept, { force: true }),
  };
  return earlier;
}
