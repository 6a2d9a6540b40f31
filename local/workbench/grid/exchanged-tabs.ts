import { isDeepStrictEqual } from "node:util";
import type { Snapshot } from "../../apps-script/hands/snapshot.ts";
import type { SheetState } from "../../apps-script/index.ts";

/** Notes tell what is wrong in cells, and rows are added where somebody types below the last: both follow the cells. */
const FOLLOWS = new Set<string>(["notes", "maxRows"]);

/**
 * The tabs as they become when what made `from` into `to` is done to them; what it did not touch is left as it is now.
 * Cheap: rows that are the same object are not looked into.
 *
 * @returns undefined where something that it touched is no longer as in `from`
 */
export function exchangedTabs(
  now: Readonly<Snapshot>,
  from: Readonly<Snapshot>,
  to: Readonly<Snapshot>,
): Pick<Snapshot, "sheets" | "protections"> | undefined {
  const sheets: SheetState[] = [];
  for (const sheet of now.sheets) {
    const same = ({ sheetId }: SheetState) => sheetId === sheet.sheetId;
    const [was, becomes] = [from.sheets.find(same), to.sheets.find(same)];
    const exchanged = was && becomes ? exchangedTab(sheet, was, becomes) : sheet;
    if (exchanged === undefined) return undefined;
    sheets.push(exchanged);
  }
  const isThere = from.sheets.every(({ sheetId }) => sheets.some((sheet) => sheet.sheetId === sheetId));
  if (!isThere) return undefined;
  if (isDeepStrictEqual(from.protections, to.protections)) return { sheets, protections: now.protections };
  if (!isDeepStrictEqual(now.protections, from.protections)) return undefined;
  return { sheets, protections: [...to.protections] };
}

function exchangedTab(now: SheetState, from: SheetState, to: SheetState): SheetState | undefined {
  const parts = Object.keys({ ...now, ...from, ...to }) as (keyof SheetState)[];
  const touched = parts.filter((part) => !isDeepStrictEqual(from[part], to[part]));
  if (touched.length === 0) return now;
  // Where rows were moved everything hangs on them; elsewhere only what refers to them was touched.
  const isMoved = touched.some((part) => part === "rows" || part === "maxRows");
  const asLeft = (isMoved ? parts : touched).filter((part) => !FOLLOWS.has(part));
  if (!asLeft.every((part) => isDeepStrictEqual(now[part], from[part]))) return undefined;
  if (isMoved) return { ...to, looks: { ...to.looks } };
  return { ...now, ...Object.fromEntries(touched.map((part) => [part, to[part]])) };
}
