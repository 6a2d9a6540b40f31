import { parseA1 } from "../../apps-script/a1-notation.ts";
import type { WorkbookState } from "../../apps-script/index.ts";

/** Excel's longest address. */
const MAX_ADDRESS = 2_000;

/**
 * The address that a cell of an Excel file links to: of the web, of mail, or a place in the file itself. Undefined for any
 * other address: such a link is not worth its risk.
 */
export function excelLink(
  address: string,
  state: WorkbookState,
  tabNames: ReadonlyMap<number, string>,
): string | undefined {
  const place = /^(?:[^#]*)#gid=(\d+)(?:&range=([A-Z]+\d+(?::[A-Z]+\d+)?))?$/.exec(address);
  if (place !== null && (address.startsWith("#") || address.startsWith(state.url.split("#")[0] ?? ""))) {
    const tab = tabNames.get(Number(place[1]));
    const cell = place[2] ?? "A1";
    if (tab === undefined || parseA1(cell) === null) return undefined;
    return `#'${tab.replaceAll("'", "''")}'!${cell}`;
  }
  return /^(https?:\/\/|mailto:)/i.test(address) && address.length <= MAX_ADDRESS ? address : undefined;
}
