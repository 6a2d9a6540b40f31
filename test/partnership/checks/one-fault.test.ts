import { describe, expect, it } from "vitest";
import type { NewRow } from "../../../src/core/schema/sheet.ts";
import { issuesOf } from "../../../src/partnership/checks/check-workbook.ts";
import { checks } from "../../../src/partnership/checks/index.ts";
import { readWorkbook } from "../../../src/partnership/partnership.ts";
import { type SheetId, sheetList, type sheets, tabTitle } from "../../../src/partnership/sheets/index.ts";
import type { SomeRows } from "../../a-partnership.ts";
import { aGrid } from "../../core/a-grid.ts";
import { rightRows, TODAY } from "./a-right-partnership.ts";

/** One thing that is wrong, and the one place that must be pointed at. */
interface Fault {
  readonly rows: SomeRows;
  readonly place: string;
}

const MAY = {
  name: "Partnerskapsträff maj 2020",
  collaboration: "Partnerskapet",
  kind: "partnership",
  year: 2020,
  month: 5,
  start: "2020-05-12",
  end: "2020-05-13",
  host: "Gävle",
  status: "planned",
} as const;
const OFFICIALS_IN_APRIL = {
  name: "Tjänstepersonsmöte april 2020",
  collaboration: "Partnerskapet",
  kind: "officials",
  year: 2020,
  month: 4,
  start: "2020-04-15",
  status: "planned",
} as const;

/** An agreement to come. */
const NEXT = { name: "Överenskommelse 2021", collaboration: "Partnerskapet", end: "2021-12-31" } as const;
const ASKED = added("accessions", { agreement: NEXT.name, organisation: "Gävle", status: "asked" });
const GOES_ON = changed("memberships", 0, { to: "2021-12-31" });

/** Gävle's official has been called to a meeting in May, on the days that `MAY` has. */
const calledTo = (meeting: string): NewRow<(typeof sheets)["ledger"]> => ({
  key: `P6|${meeting}|2020-05-12|-56|people-1`,
  time: "2020-02-28 07:00",
  rule: "P6",
  about: MAY.name,
  recipient: "people-1",
  status: "sent",
  run: "k1",
  call: "0 | 2020-05-12 | 2020-05-13 |  |  | Fysisk | Gävle |  |",
});

/** Each check's fault: the right partnership with this one thing changed. */
const FAULTS: Readonly<Record<string, Fault>> = {
  "end-before-start": {
    rows: changed("collaborations", 0, { formed: "2020-01-01", ended: "2019-12-31" }),
    place: "Samarbeten 2 Avslutat",
  },
  "district-without-municipality": {
    rows: changed("organisations", 1, { kind: "district", code: undefined }),
    place: "Organisationer 3 Tillhör",
  },
  "municipality-without-code": {
    rows: changed("organisations", 1, { code: undefined }),
    place: "Organisationer 3 Kommunkod",
  },
  "website-not-updated": {
    rows: changed("parties", 0, { websiteUpdated: "2019-08-01" }),
    place: "Parter 2 Hemsidan uppdaterad",
  },
  "ended-organisation": {
    rows: merged(changed("organisations", 0, { validTo: "2020-12-30" }), {
      mandates: (rightRows.mandates ?? []).map((row) => ({ ...row, to: "2020-12-30" })),
    }),
    place: "Medlemskap 2 Med till",
  },
  "overlapping-memberships": {
    rows: added("memberships", { ...rightRows.memberships?.[0], from: "2020-06-01" }),
    place: "Medlemskap 3 Med från",
  },
  "claimed-start-contradicted": {
    rows: changed("memberships", 0, { claimedFrom: "2004-01-01" }),
    place: "Medlemskap 2 Uppges från",
  },
  "vacant-seat": { rows: { mandates: (rightRows.mandates ?? []).slice(0, 1) }, place: "Medlemskap 2 Part" },
  "agreement-without-start": {
    rows: added("agreements", { name: "Nästa", collaboration: "Partnerskapet", end: "2029-12-31" }),
    place: "Överenskommelser 3 Startdatum",
  },
  "agreement-without-end": {
    rows: changed("agreements", 0, { end: undefined }),
    place: "Överenskommelser 2 Slutdatum",
  },
  "overlapping-agreements": {
    rows: merged(added("agreements", { ...NEXT, start: "2020-12-31" }), ASKED),
    place: "Överenskommelser 3 Startdatum",
  },
  "gap-between-agreements": {
    rows: merged(added("agreements", { ...NEXT, start: "2021-02-01" }), GOES_ON, ASKED),
    place: "Överenskommelser 3 Startdatum",
  },
  "agreement-without-members": {
    rows: added("agreements", { ...NEXT, start: "2021-01-01" }),
    place: "Överenskommelser 3 Titel",
  },
  "claimed-count": {
    rows: changed("agreements", 0, { claimedCount: 2, convention: "A" }),
    place: "Överenskommelser 2 Uppgivet antal",
  },
  "plan-not-adopted": {
    rows: changed("agreements", 0, { planAdopted: undefined, planAdoptedAt: undefined }),
    place: "Överenskommelser 2 Arbetsplanen antagen",
  },
  "plan-adopted-elsewhere": {
    rows: changed("agreements", 0, { planAdoptedAt: undefined }),
    place: "Överenskommelser 2 Antagen vid möte",
  },
  "too-few-meetings": {
    rows: changed("agreements", 0, { officialsMeetingsPerYear: 2 }),
    place: "Överenskommelser 2 Tjänstepersonsmöten per år",
  },
  "fee-row-missing": { rows: { fees: [] }, place: "Överenskommelser 2 Avgift" },
  "party-without-accession": {
    rows: added("memberships", { ...rightRows.memberships?.[0], party: "Uppsala", from: "2020-06-01" }),
    place: "Överenskommelser 2 Titel",
  },
  "organisation-without-accession": {
    rows: changed("parties", 0, { organisations: ["Gävle", "Uppsala"] }),
    place: "Anslutningar 2 Organisation",
  },
  "accession-without-party": {
    rows: added("accessions", {
      agreement: "Överenskommelse 2020",
      organisation: "Barnombudsmannen",
      status: "asked",
    }),
    place: "Anslutningar 3 Organisation",
  },
  "accession-without-case": {
    rows: changed("accessions", 0, { case: undefined }),
    place: "Anslutningar 2 Ärende",
  },
  "case-of-another-organisation": {
    rows: changed("cases", 0, { organisation: "Uppsala" }),
    place: "Anslutningar 2 Ärende",
  },
  "signed-without-dates": {
    rows: changed("accessions", 0, { directorDate: undefined }),
    place: "Anslutningar 2 Datum (kommundirektör)",
  },
  "late-exit-notice": {
    rows: changed("accessions", 0, { noticeGiven: "2020-10-02" }),
    place: "Anslutningar 2 Utträde meddelat",
  },
  "doubled-row": {
    rows: added("accessions", rightRows.accessions?.[0] ?? {}),
    place: "Anslutningar 3 Organisation",
  },
  "missing-dnr": {
    rows: merged(
      changed("cases", 0, { name: "(dnr saknas) Gävle" }),
      changed("accessions", 0, { case: "(dnr saknas) Gävle" }),
    ),
    place: "Ärenden 2 Dnr",
  },
  "unusual-dnr": { rows: changed("mandates", 1, { dnr: "tolv" }), place: "Uppdrag 3 Dnr" },
  "decision-incomplete": { rows: changed("cases", 0, { paragraph: undefined }), place: "Ärenden 2 Paragraf" },
  "unusual-deciding-body": {
    rows: changed("cases", 0, { body: "Tekniska nämnden" }),
    place: "Ärenden 2 Beslutsorgan",
  },
  "person-without-email": { rows: changed("people", 0, { email: undefined }), place: "Personer 2 E-post" },
  "unreachable-address": {
    rows: changed("people", 0, { addressWorks: false }),
    place: "Personer 2 Adressen fungerar",
  },
  "political-party-without-mandate": {
    rows: changed("people", 0, { politicalParty: "X" }),
    place: "Personer 2 Parti",
  },
  "person-to-erase": {
    rows: added("people", { name: "Tidigare", eraseAfter: "2020-02-01" }),
    place: "Personer 4 Gallras efter",
  },
  "mandate-without-party": {
    rows: added("mandates", { person: "Tjänsteperson Gävle", role: "substitute" }),
    place: "Uppdrag 4 Part",
  },
  "overlapping-mandates": {
    rows: added(
      "mandates",
      {
        person: "Tjänsteperson Gävle",
        party: "Gävle",
        role: "workingGroup",
        from: "2020-01-01",
        to: "2020-12-31",
      },
      {
        person: "Tjänsteperson Gävle",
        party: "Gävle",
        role: "workingGroup",
        from: "2020-06-01",
        to: "2020-12-31",
      },
    ),
    place: "Uppdrag 5 Från",
  },
  "too-many-holders": {
    rows: added("mandates", {
      person: "Förtroendevald Gävle",
      party: "Gävle",
      role: "official",
      from: "2020-01-01",
      to: "2020-12-31",
    }),
    place: "Uppdrag 4 Person",
  },
  "mandate-outlasts-agreement": {
    rows: changed("mandates", 0, { to: "2022-12-31" }),
    place: "Uppdrag 2 Till",
  },
  "meeting-without-time": {
    rows: added("meetings", { name: "Någon gång", collaboration: "Partnerskapet", kind: "seminar" }),
    place: "Möten 4 Start",
  },
  "meeting-outside-month": { rows: changed("meetings", 0, { month: 2 }), place: "Möten 2 Start" },
  "meeting-without-host": { rows: changed("meetings", 1, { host: undefined }), place: "Möten 3 Värd" },
  "double-hosting": {
    rows: merged(
      added("meetings", OFFICIALS_IN_APRIL, MAY),
      added("memberships", { ...rightRows.memberships?.[0], party: "Uppsala", from: "2020-06-01" }),
      added("accessions", { agreement: "Överenskommelse 2020", organisation: "Uppsala", status: "asked" }),
    ),
    place: "Möten 5 Värd",
  },
  "too-few-days": { rows: changed("agreements", 0, { daysPerMeeting: 3 }), place: "Möten 3 Slut" },
  "no-officials-meeting-before": { rows: added("meetings", MAY), place: "Möten 4 Benämning" },
  "status-left-behind": {
    rows: added("meetings", {
      name: "Seminarium",
      collaboration: "Partnerskapet",
      kind: "seminar",
      start: "2020-02-20",
      status: "planned",
    }),
    place: "Möten 4 Status",
  },
  "held-without-minutes": {
    rows: changed("meetings", 0, { minutes: undefined }),
    place: "Möten 2 Minnesanteckningar",
  },
  "held-without-attendance": {
    rows: { attendance: (rightRows.attendance ?? []).slice(1) },
    place: "Möten 2 Status",
  },
  "missing-elected-representative": {
    rows: changed("attendance", 2, { presence: "absent" }),
    place: "Närvaro 4 Närvaro",
  },
  "meeting-without-agenda": {
    rows: added(
      "meetings",
      { ...OFFICIALS_IN_APRIL, month: 3, start: "2020-03-10" },
      { ...MAY, month: 3, start: "2020-03-24", end: "2020-03-25" },
    ),
    place: "Möten 5 Benämning",
  },
  "agenda-day-beyond-meeting": { rows: changed("agenda", 0, { day: 3 }), place: "Dagordning 2 Dag" },
  "attendance-of-non-member": {
    rows: added("attendance", {
      meeting: "Partnerskapsträff februari 2020",
      party: "Uppsala",
      guest: "En gäst",
      role: "official",
      presence: "present",
    }),
    place: "Närvaro 5 Part",
  },
  "doubled-attendance": {
    rows: added("attendance", rightRows.attendance?.[0] ?? {}),
    place: "Närvaro 5 Person",
  },
  "votes-incomplete": {
    rows: changed("decisions", 0, { result: undefined }),
    place: "Mötesbeslut 2 Resultat",
  },
  "too-many-votes": { rows: changed("decisions", 0, { votesFor: 2 }), place: "Mötesbeslut 2 Röster ja" },
  "action-incomplete": {
    rows: changed("decisions", 1, { responsible: undefined }),
    place: "Mötesbeslut 3 Ansvarig",
  },
  "action-overdue": { rows: changed("decisions", 1, { due: "2020-02-28" }), place: "Mötesbeslut 3 Status" },
  "activity-without-responsible": {
    rows: changed("activities", 0, { responsible: undefined }),
    place: "Arbetsplan 2 Ansvarig",
  },
  "unreadable-when": { rows: changed("steps", 0, { when: "någon gång" }), place: "Delmoment 2 När" },
  "step-late": { rows: changed("steps", 0, { when: "Jan 2020" }), place: "Delmoment 2 Status" },
  "fee-above-cap": {
    rows: merged(changed("agreements", 0, { feeIsCeiling: true }), changed("fees", 0, { amount: 10_001 })),
    place: "Avgifter 2 Belopp",
  },
  "fee-differs": { rows: changed("fees", 0, { amount: 9_000 }), place: "Avgifter 2 Belopp" },
  "fee-without-ground": {
    rows: added("fees", { ...rightRows.fees?.[0], year: 2021, due: undefined }),
    place: "Avgifter 3 År",
  },
  "fee-unpaid": { rows: changed("fees", 0, { due: "2020-02-28" }), place: "Avgifter 2 Status" },
  "experience-without-link": {
    rows: changed("experiences", 0, { link: undefined }),
    place: "Erfarenheter 2 Länk",
  },
  "referral-without-responsible": {
    rows: changed("referrals", 0, { responsible: undefined }),
    place: "Remisser 2 Ansvarig",
  },
  "referral-late": { rows: changed("referrals", 0, { answerBy: "2020-02-28" }), place: "Remisser 2 Svarat" },
  "party-reviews-itself": {
    rows: changed("reviews", 0, { reviewers: ["Gävle"] }),
    place: "Granskningar 2 Granskande parter",
  },
  "review-without-report": {
    rows: changed("reviews", 0, { date: "2019-06-01" }),
    place: "Granskningar 2 Rapport",
  },
  "meeting-change-untold": {
    rows: merged(
      added("meetings", { ...MAY, kind: "seminar", host: undefined, form: "digital", place: "Gävle" }),
      added("ledger", calledTo("meetings-3")),
    ),
    place: "Möten 4 Form",
  },
  "called-meeting-lost": { rows: added("ledger", calledTo("meetings-9")), place: "Möten" },
  "unreadable-rule": {
    rows: { reminderRules: [{ name: "P3", active: true, days: "en månad före" }] },
    place: "Påminnelseregler 2 Dagar",
  },
};

describe("in a workbook that is right but for one thing, that is found, at its cell, and nothing else", () => {
  it.each(checks)("$code", ({ code }) => {
    const fault = FAULTS[code];
    expect(fault, `${code} has no fault in this table`).toBeDefined();
    const { rows, place } = fault as Fault;
    expect(found(rows)).toEqual([`${code}: ${place}`]);
  });
});

it("no fault belongs to a check that there is not", () => {
  expect(Object.keys(FAULTS).sort()).toEqual(checks.map(({ code }) => code).sort());
});

/** Every finding in the right workbook with these tabs in place of its own. */
function found(rows: SomeRows): readonly string[] {
  const world = { ...rightRows, ...rows };
  const grids = new Map(sheetList.map((sheet) => [sheet.id, aGrid(sheet, world[sheet.id as SheetId] ?? [])]));
  return issuesOf(readWorkbook(grids), TODAY).map(
    ({ code, sheet, row, header }) =>
      `${code}: ${[tabTitle(sheet), row, header].filter((part) => part !== undefined).join(" ")}`,
  );
}

type Values<K extends SheetId> = NewRow<(typeof sheets)[K]>;

/** The tab with one row changed. @param place Counts from 0. */
function changed<K extends SheetId>(tab: K, place: number, values: Values<K>): SomeRows {
  const rows = (rightRows[tab] ?? []) as readonly Values<K>[];
  return { [tab]: rows.map((row, at) => (at === place ? { ...row, ...values } : row)) };
}

/** The tab with more rows below. */
function added<K extends SheetId>(tab: K, ...more: readonly Values<K>[]): SomeRows {
  return { [tab]: [...(rightRows[tab] ?? []), ...more] };
}

function merged(...parts: readonly SomeRows[]): SomeRows {
  return Object.assign({}, ...parts) as SomeRows;
}
