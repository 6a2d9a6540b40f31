import type { Sheet } from "../../core/schema/sheet.ts";
import { accessions } from "./accessions.ts";
import { activities } from "./activities.ts";
import { agenda } from "./agenda.ts";
import { agreements } from "./agreements.ts";
import { attendance } from "./attendance.ts";
import { cases } from "./cases.ts";
import { changes } from "./changes.ts";
import { collaborations } from "./collaborations.ts";
import { decisions } from "./decisions.ts";
import { documents } from "./documents.ts";
import { experiences } from "./experiences.ts";
import { fees } from "./fees.ts";
import { findings } from "./findings.ts";
import { ledger } from "./ledger.ts";
import { mandates } from "./mandates.ts";
import { meetings } from "./meetings.ts";
import { memberships } from "./memberships.ts";
import { organisations } from "./organisations.ts";
import { parties } from "./parties.ts";
import { people } from "./people.ts";
import { referrals } from "./referrals.ts";
import { reminderRules } from "./reminder-rules.ts";
import { reviews } from "./reviews.ts";
import { settings } from "./settings.ts";
import { steps } from "./steps.ts";
import { templates } from "./templates.ts";

/** Every tab of the workbook, in the order people see them. */
export const sheets = {
  settings,
  collaborations,
  organisations,
  parties,
  memberships,
  agreements,
  accessions,
  cases,
  people,
  mandates,
  meetings,
  agenda,
  attendance,
  decisions,
  activities,
  steps,
  fees,
  experiences,
  referrals,
  reviews,
  reminderRules,
  ledger,
  documents,
  templates,
  changes,
  findings,
} as const;

export type SheetId = keyof typeof sheets;

/** The same tabs as a list. */
export const sheetList: readonly Sheet[] = Object.values(sheets);

/** Name of the tab with the id; the id itself where no tab has it. */
export function tabTitle(id: string): string {
  return sheetList.find((sheet) => sheet.id === id)?.title ?? id;
}
