import type { Execution } from "../execution.ts";
import type { Realm } from "../realm.ts";
import type { Objects, Session } from "../service-object.ts";
import type { SheetState } from "../workbook-state.ts";
import { ChartsService } from "./charts.ts";
import { consoleService, loggerService } from "./console.ts";
import { driveService } from "./drive.ts";
import { HtmlServiceService } from "./html.ts";
import { LocalHomeService } from "./local-home.ts";
import { LockServiceService } from "./lock.ts";
import { MailAppService } from "./mail.ts";
import { PropertiesServiceService } from "./properties.ts";
import { RangeService } from "./range.ts";
import { ScriptAppService } from "./script-app.ts";
import { SessionService } from "./session.ts";
import { SheetService } from "./sheet.ts";
import { SpreadsheetService } from "./spreadsheet.ts";
import { SpreadsheetAppService } from "./spreadsheet-app.ts";
import { UtilitiesService } from "./utilities.ts";

/** Puts every service among the script's globals, and answers how they make their objects. */
export function defineServices(execution: Execution, realm: Realm): Objects {
  const sheets = new Map<SheetState, SheetService>();
  const objects: Objects = {
    spreadsheet: () => spreadsheet.self,
    sheet(sheet) {
      const known = sheets.get(sheet) ?? new SheetService(session, sheet);
      sheets.set(sheet, known);
      return known.self;
    },
    user: () => new SessionService(session).getActiveUser(),
    range: (sheet, area, openEnded = false) => new RangeService(session, sheet, area, openEnded).self,
  };
  const session: Session = { execution, realm, objects };
  const spreadsheet = new SpreadsheetService(session);
  const globals = {
    SpreadsheetApp: new SpreadsheetAppService(session).self,
    PropertiesService: new PropertiesServiceService(session).self,
    LockService: new LockServiceService(session).self,
    MailApp: new MailAppService(session).self,
    Drive: driveService(session),
    Charts: new ChartsService(session).self,
    HtmlService: new HtmlServiceService(session).self,
    ScriptApp: new ScriptAppService(session).self,
    Session: new SessionService(session).self,
    Utilities: new UtilitiesService(session).self,
    Logger: loggerService(session),
    console: consoleService(session),
  };
  const { copies } = execution.world;
  if (copies !== undefined) realm.define("LocalHome", new LocalHomeService(session, copies).self);
  for (const [name, value] of Object.entries(globals)) realm.define(name, value);
  return objects;
}
