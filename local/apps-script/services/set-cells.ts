import { firstViolation, readInput, storeInput } from "../cell-input.ts";
import { ScriptException } from "../script-exception.ts";
import type { Session } from "../service-object.ts";
import type { SheetState } from "../workbook-state.ts";

/**
 * Stores what a script set, read as typed text is.
 *
 * @throws When a rejecting rule refuses one of the cells; then none of them is stored.
 */
export function setCells(
  session: Session,
  sheet: SheetState,
  top: number,
  left: number,
  values: readonly (readonly unknown[])[],
): void {
  const { state, clock } = session.execution.world;
  const input = readInput(state, sheet, top, left, values, clock.now());
  const violation = firstViolation(state, sheet, input);
  if (violation !== null) {
    throw new ScriptException(
      `The data you entered in cell ${violation.cell} violates the data validation rules set on this cell.`,
    );
  }
  storeInput(sheet, input);
}
