import { overlap } from "./patches.ts";
import type { Area, ProtectionState, SheetState, WorkbookState } from "./workbook-state.ts";

/** Whether a user may change what a protection covers. */
export function mayEdit(protection: ProtectionState, user: string): boolean {
  if (protection.warningOnly || protection.editors === null) return true;
  return protection.owner === user || protection.editors.includes(user);
}

/** The protection that keeps a user out of some cell of a rectangle, or undefined. */
export function refusingProtection(
  state: WorkbookState,
  sheet: SheetState,
  area: Area,
  user: string,
): ProtectionState | undefined {
  return state.protections.find(
    (protection) =>
      protection.sheetId === sheet.sheetId &&
      (protection.area === null || overlap(protection.area, area) !== null) &&
      !mayEdit(protection, user),
  );
}
