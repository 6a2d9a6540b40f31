import type { NewRow } from "../../../src/core/schema/sheet.ts";
import type { Partnership } from "../../../src/partnership/partnership.ts";
import { indexLedger, type LedgerEntry } from "../../../src/partnership/reminders/ledger.ts";
import { type Plan, planReminders } from "../../../src/partnership/reminders/plan.ts";
import type { Settings } from "../../../src/partnership/settings.ts";
import type { sheets } from "../../../src/partnership/sheets/index.ts";
import { aPartnership, type SomeRows } from "../../a-partnership.ts";

export const NATIONAL = "Partnerskapet";
export const AGREEMENT = "Överenskommelse 2020–2021";
export const COORDINATOR = "Samordnaren";
export const PARTIES = ["Gävle", "Örebro"] as const;

type Row<K extends keyof typeof sheets> = NewRow<(typeof sheets)[K]>;

export const officialOf = (party: string) => `Tjänsteperson ${party}`;
export const electedOf = (party: string) => `Förtroendevald ${party}`;

/** Both representatives of both parties. */
export const BOTH_OF_BOTH = PARTIES.flatMap((party) => [officialOf(party), electedOf(party)]);

export const anAgreement = (values: Row<"agreements"> = {}): Row<"agreements"> => ({
  name: AGREEMENT,
  collaboration: NATIONAL,
  start: "2020-01-01",
  end: "2021-12-31",
  ...values,
});

export const aMeeting = (values: Row<"meetings"> = {}): Row<"meetings"> => ({
  name: "Partnerskapsträff november 2020",
  collaboration: NATIONAL,
  kind: "partnership",
  status: "planned",
  ...values,
});

export const aPerson = (name: string, values: Row<"people"> = {}): Row<"people"> => ({
  name,
  email: `${name.toLowerCase().replace(/[^a-z]/g, "")}@partnerskap.example`,
  confirmed: "2020-01-10",
  ...values,
});

/** Two parties with both their representatives and a coordinator, from 2020 on: nothing in it is due on any day. */
export function aSmallPartnership(rows: SomeRows = {}, settings: Partial<Settings> = {}): Partnership {
  return aPartnership(smallRows(rows), settings);
}

/** The same as rows; tabs that are given stand in the place of its own. */
export function smallRows(rows: SomeRows = {}): SomeRows {
  const { mandates } = rows;
  return {
    collaborations: [{ name: NATIONAL, kind: "national" }],
    organisations: PARTIES.map((name) => ({ name, kind: "municipality" })),
    parties: PARTIES.map((name) => ({ name, organisations: [name] })),
    memberships: PARTIES.map((party) => ({
      party,
      collaboration: NATIONAL,
      from: "2020-01-01",
      kind: "member",
    })),
    people: [aPerson(COORDINATOR), ...BOTH_OF_BOTH.map((name) => aPerson(name))],
    ...rows,
    mandates: mandates ?? everyMandate(),
  };
}

/** A mandate for everybody; `values` says what is different for one of them, by name. */
export function everyMandate(
  values: Readonly<Record<string, Row<"mandates">>> = {},
): readonly Row<"mandates">[] {
  const all: readonly Row<"mandates">[] = [
    { person: COORDINATOR, role: "coordinator" },
    ...PARTIES.flatMap((party): Row<"mandates">[] => [
      { person: officialOf(party), party, role: "official" },
      { person: electedOf(party), party, role: "elected" },
    ]),
  ];
  return all.map((mandate) => ({ ...mandate, ...values[mandate.person ?? ""] }));
}

/** What is planned on a day, with what the ledger says already. */
export function planOn(partnership: Partnership, day: string, entries: readonly LedgerEntry[] = []): Plan {
  return planReminders(partnership, indexLedger(entries), day);
}

/** Who would be sent a reminder on a day. */
export function dueTo(
  partnership: Partnership,
  day: string,
  entries: readonly LedgerEntry[] = [],
): readonly string[] {
  return planOn(partnership, day, entries).due.map(({ to }) => to.name);
}

/** The ledger after everything that is due on a day has been sent. */
export function ledgerAfter(
  partnership: Partnership,
  day: string,
  status: LedgerEntry["status"] = "sent",
): readonly LedgerEntry[] {
  return planOn(partnership, day).due.map(({ key, rule, about, to }) => ({
    key,
    rule,
    about,
    recipient: to.id,
    status,
    day,
    reason: "",
  }));
}
