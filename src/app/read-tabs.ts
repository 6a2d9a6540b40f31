import { AppError } from "../core/error.ts";
import { quoted } from "../messages/lists.ts";
import { type ReadWorkbook, readWorkbook } from "../partnership/partnership.ts";
import { type SheetId, sheetList, sheets, tabTitle } from "../partnership/sheets/index.ts";
import type { Ports } from "./ports.ts";

/** Reads every tab, one call each. */
export function readAllTabs(ports: Ports): ReadWorkbook {
  return readWorkbook(ports.workbook.read(sheetList));
}

/** Reads just these tabs; the others are empty in the snapshot, and nothing is said about them. */
export function readTabs(ports: Ports, ids: readonly SheetId[]): ReadWorkbook {
  const read = readWorkbook(ports.workbook.read([...new Set(ids)].map((id) => sheets[id])));
  return { ...read, problems: read.problems.filter(({ sheet }) => ids.includes(sheet as SheetId)) };
}

/**
 * Makes sure that the tabs are there and that every heading is found, so that nothing is decided from half a workbook.
 *
 * @throws {AppError} `missing-tab` or `broken-tab`, with what is wrong.
 */
export function requireSoundTabs(read: ReadWorkbook, ids: readonly SheetId[]): void {
  for (const id of ids) {
    const reading = read.readings.get(id);
    if (reading?.present !== true) throw new AppError("missing-tab", { tab: tabTitle(id) });
    const broken = reading.layout.problems.filter(({ code }) => code !== "former-heading");
    if (broken.length > 0) {
      const what = broken
        .map(
          ({ code, header }) =>
            `${quoted(header ?? "")} ${code === "missing-heading" ? "saknas" : "finns två gånger"}`,
        )
        .join(", ");
      throw new AppError("broken-tab", { tab: tabTitle(id), what });
    }
  }
}
