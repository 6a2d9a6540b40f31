import { readFileSync } from "node:fs";
import type { WorkbookState } from "../apps-script/index.ts";
import { asRefusal, fileErrorCode } from "./file-trouble.ts";
import { Refusal } from "./refusal.ts";
import { faultInState } from "./state-shape.ts";
import { writeWhole } from "./write-whole.ts";

/** A workbook that cannot be read, though it is there: an earlier one may be put back. */
export class DamagedWorkbook extends Refusal {}

/** The format that this program writes, and the newest that it reads. */
const FORMAT = 1;

/**
 * Reads a workbook.
 *
 * @returns The workbook and its text, or undefined where there is no file.
 * @throws {Refusal} when the file cannot be used; it is left as it is
 */
export function readWorkbook(path: string): { state: WorkbookState; text: string } | undefined {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (problem) {
    if (fileErrorCode(problem) === "ENOENT") return undefined;
    throw asRefusal(`Arbetsboken ”${path}” går inte att läsa`, problem);
  }
  return { state: parsed(text, path), text };
}

/** Writes a workbook's text. @throws {Refusal} when the disk says no; the old file is then untouched */
export function writeWorkbook(path: string, text: string): void {
  try {
    writeWhole(path, text);
  } catch (problem) {
    throw asRefusal(`Arbetsboken ”${path}” går inte att spara, så filen är som förut`, problem);
  }
}

/** The workbook as it is written in its file. */
export function workbookText(state: WorkbookState): string {
  return `${JSON.stringify(state)}\n`;
}

function parsed(text: string, path: string): WorkbookState {
  let state: unknown;
  try {
    state = JSON.parse(text);
  } catch {
    throw new DamagedWorkbook(damaged(path, "innehållet är avbrutet eller är inte JSON"));
  }
  const { version } = (state ?? {}) as { version?: unknown };
  if (typeof version === "number" && version > FORMAT) {
    throw new Refusal(
      `Arbetsboken ”${path}” är sparad av en nyare version av programmet (format ${version}, den här versionen läser ${FORMAT}). ` +
        "Inget har ändrats. Installera den nya versionen.",
    );
  }
  const fault = faultInState(state);
  if (fault !== undefined) throw new DamagedWorkbook(damaged(path, fault));
  return state as WorkbookState;
}

function damaged(path: string, what: string): string {
  return (
    `Arbetsboken ”${path}” är skadad: ${what}. Inget har ändrats och filen är kvar. ` +
    "Arbetsbänken (npm start) kan lägga tillbaka den som sparades närmast före. Du kan också lägga tillbaka en säkerhetskopia, " +
    "eller flytta undan filen för att börja på en ny arbetsbok."
  );
}
