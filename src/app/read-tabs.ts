import { AppError } from "../core/error.ts";
import { ID_HEADER } from "../core/schema/sheet.ts";
import type { WholeTab } from "../core/schema/whole-tab.ts";
import { quoted } from "../messages/lists.ts";
import { type ReadWorkbook, readWorkbook } from "../partnership/partnership.ts";
import { type SheetId, sheetList, sheets, tabTitle } from "../partnership/sheets/index.ts";
import type { Ports } from "./ports/index.ts";
import { SCHEMA_VERSION } from "./set-up/migrations/index.ts";

/** Reads every tab, one call each. @throws {AppError} `newer-workbook` */
export function readAllTabs(ports: Ports): ReadWorkbook {
  return known(readWorkbook(ports.workbook.read(sheetList)));
}

/** A workbook that a newer program has laid out may mean other things than this one reads. */
function known(read: ReadWorkbook): ReadWorkbook {
  const { schemaVersion } = read.partnership.settings;
  if (schemaVersion <= SCHEMA_VERSION) return read;
  throw new AppError("newer-workbook", { workbook: String(schemaVersion), program: String(SCHEMA_VERSION) });
}

/** Reads everything that is written in the workbook, and the tabs that the program knows as it always does. @throws {AppError} `newer-workbook` */
export function readWholeWorkbook(ports: Ports): {
  readonly tabs: readonly WholeTab[];
  readonly read: ReadWorkbook;
} {
  const tabs = ports.workbook.readWhole();
  const grids = new Map(tabs.map(({ title, cells }) => [title, cells]));
  const read = readWorkbook(new Map(sheetList.map(({ id, title }) => [id, grids.get(title)])));
  return { tabs, read: known(read) };
}

/**
 * Reads just these tabs and the settings; the others are empty in the snapshot, and nothing is said about them.
 *
 * @throws {AppError} `newer-workbook`
 */
export function readTabs(ports: Ports, ids: readonly SheetId[]): ReadWorkbook {
  const wanted = new Set<SheetId>(["settings", ...ids]);
  const read = known(readWorkbook(ports.workbook.read([...wanted].map((id) => sheets[id]))));
  return { ...read, problems: read.problems.filter(({ sheet }) => ids.includes(sheet as SheetId)) };
}

/**
 * Makes sure that the tabs are there and that every heading is found, so that nothing is decided from half a workbook.
 *
 * @param ids Whether rows must be known by their ids too, as where they are logged or written to.
 * @throws {AppError} `missing-tab` or `broken-tab`, with what is wrong.
 */
export function requireSoundTabs(
  read: ReadWorkbook,
  tabs: readonly SheetId[],
  { ids = false }: { readonly ids?: boolean } = {},
): void {
  for (const id of tabs) {
    const reading = read.readings.get(id);
    if (reading?.present !== true) throw new AppError("missing-tab", { tab: tabTitle(id) });
    const broken = [
      ...reading.layout.problems.filter(({ code }) => code !== "former-heading"),
      ...reading.problems.filter(
        ({ code, header }) => ids && code === "missing-heading" && header === ID_HEADER,
      ),
    ];
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
