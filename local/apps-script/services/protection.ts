import { mayEdit } from "../edit-permission.ts";
import { type Session, service } from "../service-object.ts";
import { areaFrom, sheetWithId } from "../sheet-cells.ts";
import type { Area, ProtectionState, SheetState } from "../workbook-state.ts";
import { UserService } from "./session.ts";

type Protection = GoogleAppsScript.Spreadsheet.Protection;

/**
 * Protects a rectangle, or the whole tab when `area` is null. Until its editors are changed everybody who may edit
 * the spreadsheet may still edit it, as Apps Script has it.
 */
export function protect(session: Session, sheet: SheetState, area: Area | null): Protection {
  const { state } = session.execution.world;
  session.execution.flush();
  const existing = state.protections.find(
    (other) => area === null && other.area === null && other.sheetId === sheet.sheetId,
  );
  if (existing !== undefined) return new ProtectionService(session, existing).self;
  const protection: ProtectionState = {
    id: ++state.counters.protection,
    sheetId: sheet.sheetId,
    area,
    description: "",
    warningOnly: false,
    owner: session.execution.start.user,
    editors: null,
  };
  state.protections.push(protection);
  return new ProtectionService(session, protection).self;
}

/** The protections of one type, in a tab or in the whole workbook. */
export function protections(session: Session, type: unknown, sheet?: SheetState): Protection[] {
  const { state } = session.execution.world;
  return state.protections
    .filter(
      ({ sheetId, area }) =>
        (sheet === undefined || sheet.sheetId === sheetId) && (String(type) === "SHEET") === (area === null),
    )
    .map((protection) => new ProtectionService(session, protection).self);
}

/** `Protection` of a range or a tab. */
class ProtectionService
  implements
    Pick<
      Protection,
      | "getDescription"
      | "setDescription"
      | "isWarningOnly"
      | "setWarningOnly"
      | "remove"
      | "getRange"
      | "canEdit"
      | "addEditor"
      | "getEditors"
    >
{
  constructor(
    private readonly session: Session,
    private readonly protection: ProtectionState,
  ) {}

  get self(): Protection {
    return service<Protection>("Protection", this, this.session);
  }

  getDescription = (): string => this.protection.description;
  isWarningOnly = (): boolean => this.protection.warningOnly;
  canEdit = (): boolean => mayEdit(this.protection, this.session.execution.start.user);
  getEditors = () =>
    [...new Set([this.protection.owner, ...(this.protection.editors ?? [])])].map(
      (email) => new UserService(this.session, email).self,
    );

  getRange(): GoogleAppsScript.Spreadsheet.Range {
    const sheet = sheetWithId(this.session.execution.world.state, this.protection.sheetId);
    if (sheet === undefined) throw new Error("The protected sheet no longer exists.");
    const area = this.protection.area ?? areaFrom(1, 1, sheet.maxRows, sheet.maxColumns);
    return this.session.objects.range(sheet, area);
  }

  setDescription(description: string): Protection {
    this.protection.description = String(description);
    return this.self;
  }

  setWarningOnly(warningOnly: boolean): Protection {
    this.protection.warningOnly = warningOnly;
    return this.self;
  }

  addEditor(user: unknown): Protection {
    this.protection.editors = [...(this.protection.editors ?? []), emailOf(user)];
    return this.self;
  }

  removeEditors(users: unknown[]): Protection {
    const gone = users.map(emailOf);
    this.protection.editors = (this.protection.editors ?? []).filter((email) => !gone.includes(email));
    return this.self;
  }

  remove(): void {
    const { state } = this.session.execution.world;
    state.protections = state.protections.filter(({ id }) => id !== this.protection.id);
  }
}

function emailOf(user: unknown): string {
  return typeof user === "string" ? user : (user as GoogleAppsScript.Base.User).getEmail();
}
