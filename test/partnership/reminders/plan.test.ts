import { describe, expect, it } from "vitest";
import type { LedgerEntry } from "../../../src/partnership/reminders/ledger.ts";
import {
  aMeeting,
  anAgreement,
  aPerson,
  aSmallPartnership,
  BOTH_OF_BOTH,
  COORDINATOR,
  dueTo,
  everyMandate,
  ledgerAfter,
  NATIONAL,
  officialOf,
  planOn,
} from "./a-small-partnership.ts";

/** Something to both representatives of both parties on 2020-09-01. */
const DAY = "2020-09-01";
const somethingDue = (rows: object = {}, settings: object = {}) =>
  aSmallPartnership({ agreements: [anAgreement({ noticeMonths: 3 })], ...rows }, settings);
const withRow = (values: object) => ({
  reminderRules: [{ name: "P3", active: true, days: "-60, -30, -7", ...values }],
});
const whyNot = (
  partnership: ReturnType<typeof somethingDue>,
  day = DAY,
  entries: readonly LedgerEntry[] = [],
) => planOn(partnership, day, entries).skipped.map(({ reminder, why }) => [reminder.to.name, why]);
const onDay = (entries: readonly LedgerEntry[], day: string) => entries.map((entry) => ({ ...entry, day }));

describe("what has happened to a reminder already", () => {
  it("keeps one that was sent from being sent again, and says so", () => {
    const sent = ledgerAfter(somethingDue(), DAY);
    expect(dueTo(somethingDue(), DAY, sent)).toEqual([]);
    expect(whyNot(somethingDue(), DAY, sent)).toEqual(BOTH_OF_BOTH.map((name) => [name, "already-sent"]));
  });

  it("keeps one that may have been sent from being sent again", () => {
    const unclear = ledgerAfter(somethingDue(), DAY, "unclear");
    expect(dueTo(somethingDue(), DAY, unclear)).toEqual([]);
    expect(whyNot(somethingDue(), DAY, unclear)).toEqual(
      BOTH_OF_BOTH.map((name) => [name, "already-unclear"]),
    );
  });

  it("lets one that failed be tried on three days, the same day included, and then given up", () => {
    const failed = ledgerAfter(somethingDue(), DAY, "failed");
    const days = (...tried: readonly string[]) => tried.flatMap((day) => onDay(failed, day));
    expect(dueTo(somethingDue(), DAY, failed)).toEqual(BOTH_OF_BOTH);
    expect(dueTo(somethingDue(), "2020-09-03", days(DAY, "2020-09-02"))).toEqual(BOTH_OF_BOTH);
    expect(dueTo(somethingDue(), "2020-09-03", days(DAY, "2020-09-02", "2020-09-03"))).toEqual(BOTH_OF_BOTH);
    const thrice = days(DAY, "2020-09-02", "2020-09-03");
    expect(whyNot(somethingDue(), "2020-09-04", thrice)).toEqual(
      BOTH_OF_BOTH.map((name) => [name, "given-up"]),
    );
  });

  it("lets one that failed and then was sent be", () => {
    const both = [...ledgerAfter(somethingDue(), DAY, "failed"), ...ledgerAfter(somethingDue(), DAY)];
    expect(dueTo(somethingDue(), "2020-09-02", both)).toEqual([]);
  });

  it("keeps a later reminder of the same from nothing: its key is its own", () => {
    expect(dueTo(somethingDue(), "2020-09-24", ledgerAfter(somethingDue(), DAY))).toEqual(BOTH_OF_BOTH);
  });
});

describe("a day that was missed", () => {
  it("is made up for within the days of the setting", () => {
    expect(dueTo(somethingDue({}, { catchUpDays: 2 }), "2020-09-03")).toEqual(BOTH_OF_BOTH);
    expect(dueTo(somethingDue({}, { catchUpDays: 2 }), "2020-09-04")).toEqual([]);
    expect(dueTo(somethingDue({}, { catchUpDays: 0 }), "2020-09-02")).toEqual([]);
  });

  it("is not made up for where a later reminder of the same has come, sent or not", () => {
    const close = somethingDue(withRow({ days: "-30, -29" }));
    const keys = planOn(close, "2020-09-02").due.map(({ key }) => key.split("|")[3]);
    expect(new Set(keys)).toEqual(new Set(["-29"]));
    expect(dueTo(close, "2020-09-03", ledgerAfter(close, "2020-09-02"))).toEqual([]);
  });

  it("is not made up for where it lies before the reminders were switched on", () => {
    expect(dueTo(somethingDue({}, { remindersFrom: "2020-09-01" }), "2020-09-02")).toEqual(BOTH_OF_BOTH);
    expect(dueTo(somethingDue({}, { remindersFrom: "2020-09-02" }), "2020-09-02")).toEqual([]);
  });
});

describe("the most reminders of one thing", () => {
  it("stops those that come after", () => {
    const partnership = somethingDue(withRow({ maximum: 1 }));
    expect(dueTo(partnership, DAY)).toEqual(BOTH_OF_BOTH);
    expect(whyNot(partnership, "2020-09-24", ledgerAfter(partnership, DAY))).toEqual(
      BOTH_OF_BOTH.map((name) => [name, "maximum"]),
    );
  });

  it("does not count those that failed, nor those of another year", () => {
    const partnership = somethingDue({
      ...withRow({ maximum: 1 }),
      agreements: [anAgreement({ noticeMonths: 3, end: "2022-12-31" })],
    });
    expect(dueTo(partnership, "2020-09-24", ledgerAfter(partnership, DAY, "failed"))).toEqual(BOTH_OF_BOTH);
    expect(dueTo(partnership, "2021-09-01", ledgerAfter(partnership, DAY))).toEqual(BOTH_OF_BOTH);
  });
});

describe("one letter a person and day", () => {
  const other = {
    key: "P6|meetings-9|2020-10-27|-56|people-2",
    rule: "P6",
    about: "Träff",
    status: "sent",
    day: DAY,
    reason: "",
  } as const;
  const got = (recipient: string, values: object = {}) => [{ ...other, recipient, ...values }];

  it("makes what turns up later wait for the next day", () => {
    expect(whyNot(somethingDue(), DAY, got("people-2"))).toEqual([[officialOf("Gävle"), "one-a-day"]]);
    expect(dueTo(somethingDue(), "2020-09-02", got("people-2"))).toEqual(BOTH_OF_BOTH);
  });

  it("does not make wait what cannot wait", () => {
    expect(dueTo(somethingDue({}, { catchUpDays: 0 }), DAY, got("people-2"))).toEqual(BOTH_OF_BOTH);
  });

  it("does not count letters that failed", () => {
    expect(dueTo(somethingDue(), DAY, got("people-2", { status: "failed" }))).toEqual(BOTH_OF_BOTH);
  });
});

describe("a person who cannot be written to", () => {
  const everybody = [COORDINATOR, ...BOTH_OF_BOTH];
  const people = (values: object) =>
    everybody.map((name) => aPerson(name, name === officialOf("Gävle") ? values : {}));

  it.each([
    ["has no address", people({ email: undefined }), "no-address"],
    ["has an address that does not work", people({ addressWorks: false }), "broken-address"],
    ["is gone from Personer", people({}).filter(({ name }) => name !== officialOf("Gävle")), "not-a-person"],
  ])("is planned all the same, with the reason: %s", (_, rows, fault) => {
    const { due, unsendable } = planOn(somethingDue({ people: rows }), DAY);
    expect(due).toHaveLength(3);
    expect(unsendable.map(({ to }) => [to.name, to.fault])).toEqual([[officialOf("Gävle"), fault]]);
  });

  it("is everybody whose address is real, in an example workbook", () => {
    const real = people({ email: "namn@kommun.se" });
    const { due, unsendable } = planOn(somethingDue({ people: real }, { isExample: true }), DAY);
    expect(unsendable.map(({ to }) => [to.name, to.email, to.fault])).toEqual([
      [officialOf("Gävle"), undefined, "not-example"],
    ]);
    expect(due).toHaveLength(3);
  });
});

describe("who gets a reminder", () => {
  it("is one person once, with every role", () => {
    const mandates = everyMandate().map((mandate) =>
      mandate.role === "official" ? { ...mandate, person: officialOf("Gävle") } : mandate,
    );
    const { due } = planOn(somethingDue({ mandates }), DAY);
    expect(due.map(({ to }) => to.name)).toContain(officialOf("Gävle"));
    expect(due).toHaveLength(3);
    expect(due[0]?.role).toBe("tjänsteperson för Gävle och tjänsteperson för Örebro");
  });

  it("is nobody where there is neither a representative nor a coordinator, and that is told", () => {
    const { due, skipped } = planOn(somethingDue({ mandates: [] }), DAY);
    expect(due).toEqual([]);
    expect(skipped.filter(({ reminder }) => reminder.rule === "P3").map(({ why }) => why)).toEqual([
      "nobody",
    ]);
  });

  it("is told apart by ids: a row without one, or with another's, sends nothing more", () => {
    const twins = (id: string) => {
      const partnership = somethingDue();
      return { ...partnership, people: partnership.people.map((person) => ({ ...person, id })) };
    };
    expect(planOn(twins(""), DAY).skipped.map(({ why }) => why)).toEqual(Array(4).fill("without-id"));
    expect(planOn(twins("p1"), DAY).due).toHaveLength(1);
    expect(planOn(twins("p1"), DAY).skipped.map(({ why }) => why)).toEqual(Array(3).fill("same-id"));
  });
});

it("fills values as they are: markers and line breaks in the sheet's text do not reach the subject", () => {
  const name = "Träff {{tema}}\nmed radbrytning";
  const [reminder] = planOn(
    aSmallPartnership({ meetings: [aMeeting({ name, start: "2020-10-27", collaboration: NATIONAL })] }),
    DAY,
  ).due;
  expect(reminder?.subject).toBe("Kallelse till Träff {{tema}} med radbrytning den 27 oktober 2020");
});
