import { describe, expect, it } from "vitest";
import type { Partnership } from "../../../../src/partnership/partnership.ts";
import { mandatesOn } from "../../../../src/partnership/questions/seats.ts";
import type { Reminder } from "../../../../src/partnership/reminders/reminder.ts";
import { isWorkingDay } from "../../../../src/partnership/reminders/working-days.ts";
import { aPartnership } from "../../../a-partnership.ts";
import { example, heldYear, snapshots } from "../../example/the-example.ts";
import { calendarText } from "./calendar-text.ts";
import { type RunDay, runOfDays } from "./run-of-days.ts";

const [FROM, TO] = ["2019-09-01", "2022-01-31"] as const;
const runs: Readonly<Record<string, { partnership: Partnership; days: readonly RunDay[] }>> = {
  "2020-2021": { partnership: example, days: runOfDays(example, FROM, TO) },
  "held-year": { partnership: heldYear, days: runOfDays(heldYear, FROM, TO) },
};
const sentIn = (days: readonly RunDay[]) =>
  days.flatMap(({ day, digests }) =>
    digests.flatMap(({ reminders }) => reminders.map((reminder) => ({ ...reminder, day }))),
  );

describe.each(Object.entries(runs))(
  "every letter of the example %s, day by day",
  (id, { partnership, days }) => {
    it("is as people have read it", async () => {
      await expect(`${calendarText(days)}\n`).toMatchFileSnapshot(`../golden/calendar-${id}.txt`);
    });

    it("goes on a working day", () => {
      const sending = days.filter(({ digests }) => digests.length > 0).map(({ day }) => day);
      expect(sending.length).toBeGreaterThan(50);
      expect(sending.filter((day) => !isWorkingDay(day))).toEqual([]);
    });

    it("is the only one to its reader on the day", () => {
      for (const { day, digests } of days)
        expect(new Set(digests.map(({ to }) => to.email)).size, day).toBe(digests.length);
    });

    it("tells nothing twice", () => {
      const keys = sentIn(days).map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
    });

    it("tells of nothing that is done, past or cancelled", () => {
      expect(sentIn(days).flatMap((reminder) => whyNot(partnership, reminder))).toEqual([]);
    });

    it("goes to nobody whose mandates have ended", () => {
      const left = sentIn(days).filter(({ day, to }) => {
        const own = partnership.mandates.filter(({ person }) => person === to.name);
        const isThere = mandatesOn(partnership, day).some(({ person }) => person === to.name);
        return !isThere && !own.some(({ from = "" }) => from > day);
      });
      expect(left).toEqual([]);
    });
  },
);

it("where everything is settled, only what lies ahead, the website and details are told of", () => {
  const [definition] = snapshots;
  const { accessions = [], meetings = [], steps = [], fees = [] } = definition?.partnership ?? {};
  const settled = aPartnership(
    {
      ...definition?.partnership,
      accessions: accessions.map((row) => ({ ...row, status: "signed" })),
      meetings: meetings.map((row, place) => ({
        ...row,
        ...(place % 2 === 0 ? { status: "cancelled" } : { status: "held", minutes: "https://moten.example" }),
      })),
      steps: steps.map((row) => ({ ...row, status: "done" })),
      fees: fees.map((row) => ({ ...row, status: "paid" })),
    },
    { ...definition?.settings, paymentsReconciled: "2022-01-31" },
  );
  const rules = new Set(sentIn(runOfDays(settled, FROM, TO)).map(({ rule }) => rule));
  expect([...rules].sort()).toEqual(["P13", "P14", "P16", "P17", "P18", "P3", "P4"]);
});

it("the weekly letters tell what a coordinator needs", async () => {
  const weeks = ["2020-01-13", "2020-05-11", "2020-09-28", "2020-11-02", "2021-11-22"];
  const { days = [] } = runs["2020-2021"] ?? {};
  const letters = sentIn(days).filter(({ rule, day }) => rule === "P17" && weeks.includes(day));
  const texts = letters.map(({ subject, text }) => `${subject}\n\n${text.trimEnd()}\n`);
  await expect(texts.join("\n====\n\n")).toMatchFileSnapshot("../golden/weekly-letters.txt");
});

/** Why a reminder should not have gone on its day, looked up in the sheet by its key. */
function whyNot(
  partnership: Partnership,
  { rule, key, day, deadline }: Reminder & { day: string },
): string[] {
  const [, object = "", counted = "", offset = "0"] = key.split("|");
  const by = <Row extends { readonly id: string }>(rows: readonly Row[]) =>
    rows.find(({ id }) => id === object);
  const meeting = by(partnership.meetings);
  const agreement = by(partnership.agreements);
  const accession = by(partnership.accessions);
  const action = by(partnership.decisions);
  const step = by(partnership.steps);
  const activity = partnership.activities.find(({ name }) => name === step?.activity);
  const fee = by(partnership.fees);
  const mandate = by(partnership.mandates);
  const isOff = ["cancelled", "moved"].includes(meeting?.status ?? "");
  const faults: Readonly<Record<string, boolean>> = {
    "meeting called off": isOff,
    "meeting over":
      meeting !== undefined && rule !== "P9" && (meeting.status === "held" || (meeting.start ?? day) < day),
    "meeting not over": rule === "P9" && (meeting?.end ?? meeting?.start ?? "9999") >= day,
    "minutes there": rule === "P9" && meeting?.minutes !== undefined,
    "agreement over": agreement?.end !== undefined && agreement.end < day,
    "accession settled": ["signed", "declined", "left"].includes(accession?.status ?? ""),
    "decision made": rule === "P1" && accession?.status === "decided",
    "action closed": ["done", "dropped"].includes(action?.status ?? ""),
    "step closed": ["done", "dropped"].includes(step?.status ?? ""),
    "activity closed": ["done", "dropped"].includes(activity?.status ?? ""),
    "fee not owed": fee !== undefined && (fee.status !== "invoiced" || fee.paid !== undefined),
    "mandate over": mandate?.to !== undefined && mandate.to < day,
    "too late": Number(offset) < 0 && counted < day,
    "deadline past": Number(offset) < 0 && deadline.day < day,
  };
  return Object.entries(faults)
    .filter(([, isFault]) => isFault)
    .map(([fault]) => `${day} ${key}: ${fault}`);
}
