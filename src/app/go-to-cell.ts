import { quoted } from "../messages/lists.ts";
import type { Ports } from "./ports/index.ts";

/**
 * Puts the cursor of whoever runs this at a cell.
 *
 * @param cell Empty for the tab as a whole.
 * @returns Where that is, as a sentence.
 * @throws {AppError} `missing-tab`, `hidden-tab` or `missing-cell`
 */
export function goToCell({ workbook }: Ports, tab: string, cell: string): string {
  workbook.goTo(tab, cell === "" ? "A1" : cell);
  return cell === "" ? `Fliken ${quoted(tab)} visas.` : `Cellen ${cell} i fliken ${quoted(tab)} är markerad.`;
}
