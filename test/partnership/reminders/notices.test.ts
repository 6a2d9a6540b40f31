import { describe, expect, it } from "vitest";
import { indexLedger, type LedgerEntry } from "../../../src/partnership/reminders/ledger.ts";
import { type Notice, noticesFor } from "../../../src/partnership/reminders/notices.ts";
import { NOT_REACHED } from "../../../src/partnership/reminders/skip-reasons.ts";
import {
  anAgreement,
  aPerson,
  aSmallPartnership,
  BOTH_OF_BOTH,
  COORDINATOR,
  ledgerAfter,
  planOn,
} from "./a-small-partnership.ts";

const DAY = "2020-09-01";
const NEXT = "2020-09-02";
const partnership = aSmallPartnership({ agreements: [anAgreement({ noticeMonths: 3 })] });
const [entry] = ledgerAfter(partnership, DAY) as readonly [LedgerEntry];
const unclear: LedgerEntry = { ...entry, status: "unclear" };
const failed: LedgerEntry = { ...entry, status: "failed", reason: "E-posttjänsten godtog inte adressen." };

const notices = (entries: readonly LedgerEntry[], day = NEXT, world = partnership) =>
  noticesFor(world, indexLedger(entries), planOn(world, day, entries), day);
const asEntry = (
  { key, rule, about, to }: Notice,
  status: LedgerEntry["status"],
  day = NEXT,
): LedgerEntry => ({
  key,
  rule,
  about,
  recipient: to.id,
  status,
  day,
  reason: "",
});

describe("what the coordinator is told", () => {
  it("is a reminder that is unclear, with whom to ask", () => {
    expect(notices([unclear]).map(({ to, text }) => [to.name, text])).toEqual([
      [
        COORDINATOR,
        "Sista dag att meddela utträde (Överenskommelse 2020–2021): det går inte att veta om Tjänsteperson Gävle fick brevet, eftersom en körning avbröts. Det skickas inte igen, så hör gärna av dig till mottagaren.",
      ],
    ]);
  });

  it("is a reminder that failed, with the reason", () => {
    expect(notices([failed])[0]?.text).toBe(
      "Sista dag att meddela utträde (Överenskommelse 2020–2021): Tjänsteperson Gävle fick inget brev. E-posttjänsten godtog inte adressen.",
    );
  });

  it("is what has nowhere to go, on the day that it is planned", () => {
    const people = [COORDINATOR, ...BOTH_OF_BOTH].map((name) =>
      aPerson(name, name === COORDINATOR ? {} : { email: undefined }),
    );
    const lacking = aSmallPartnership({ agreements: [anAgreement({ noticeMonths: 3 })], people });
    expect(notices([], DAY, lacking)).toHaveLength(4);
  });

  it("is told once, however often the program runs", () => {
    const [notice] = notices([unclear]) as [Notice];
    expect(notices([unclear, asEntry(notice, "sent")])).toEqual([]);
    expect(notices([unclear, asEntry(notice, "sent")], "2020-10-01")).toEqual([]);
  });

  it("is told by a letter that may have gone; only one that failed is told again, on three days", () => {
    const [notice] = notices([unclear]) as [Notice];
    expect(notices([unclear, asEntry(notice, "unclear")], "2020-09-03")).toEqual([]);
    const attempts = [NEXT, "2020-09-03", "2020-09-04"].map((day) => asEntry(notice, "failed", day));
    expect(notices([unclear, ...attempts.slice(0, 2)], "2020-09-04")).toEqual([notice]);
    expect(notices([unclear, ...attempts], "2020-09-05")).toEqual([]);
  });

  it("is told anew where a reminder that failed becomes unclear", () => {
    const [first] = notices([failed]) as [Notice];
    const later = [failed, asEntry(first, "sent"), { ...unclear, day: NEXT }];
    expect(notices(later, "2020-09-03").map(({ text }) => text)).toEqual([
      expect.stringContaining("inte att veta"),
    ]);
  });

  it("is nothing about what went in the end, or about notices themselves", () => {
    expect(notices([failed, entry])).toEqual([]);
    const [notice] = notices([unclear]) as [Notice];
    expect(notices([asEntry(notice, "unclear"), asEntry(notice, "failed")], "2020-10-01")).toEqual([]);
  });

  it("is nothing about a letter that a run did not get to while it is tried again, but is when it is given up", () => {
    const late: LedgerEntry = { ...failed, reason: NOT_REACHED.time };
    expect(notices([late])).toEqual([]);
    const thrice = [DAY, NEXT, "2020-09-03"].map((day) => ({ ...late, day }));
    expect(notices(thrice, "2020-09-04")).toHaveLength(1);
  });

  it("waits for the next day where the coordinator has got a letter today", () => {
    const letter: LedgerEntry = {
      ...entry,
      key: "P0|meetings-1|2020-11-01|-60|people-1",
      recipient: "people-1",
      day: NEXT,
    };
    expect(notices([unclear, letter])).toEqual([]);
    expect(notices([unclear, letter], "2020-09-03")).toHaveLength(1);
  });

  it("is told to no one while there is no coordinator to write to, and to the next one then", () => {
    const without = {
      ...partnership,
      mandates: partnership.mandates.filter(({ role }) => role !== "coordinator"),
    };
    expect(notices([unclear], NEXT, without)).toEqual([]);
    expect(notices([unclear], "2020-12-01")).toHaveLength(1);
  });

  it("names nobody whose row is gone", () => {
    expect(notices([{ ...unclear, recipient: "people-99" }])[0]?.text).toContain(
      "en person som inte längre finns i arket",
    );
  });
});
