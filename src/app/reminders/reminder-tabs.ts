import type { SheetId } from "../../partnership/sheets/index.ts";

/** Tabs without which reminders would go wrong: to too many, or not at all. */
export const REMINDER_TABS: readonly SheetId[] = [
  "settings",
  "collaborations",
  "organisations",
  "parties",
  "memberships",
  "agreements",
  "accessions",
  "people",
  "mandates",
  "meetings",
  "agenda",
  "cases",
  "attendance",
  "decisions",
  "activities",
  "steps",
  "fees",
  "documents",
  "reminderRules",
  "ledger",
];
