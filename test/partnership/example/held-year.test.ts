import { describe, expect, it } from "vitest";
import { daysBetween } from "../../../src/core/dates/civil-date.ts";
import { heldYear as definition } from "../../../src/partnership/example/held-year/index.ts";
import { named, rowsWith } from "../../../src/partnership/partnership.ts";
import { accededParties, partiesOf } from "../../../src/partnership/questions/agreements.ts";
import { firstDayOut } from "../../../src/partnership/questions/first-day-out.ts";
import { endOf, stands, startOf } from "../../../src/partnership/questions/meetings.ts";
import { activeMemberships } from "../../../src/partnership/questions/members.ts";
import { coordinators, mandatesOn, seatsOn } from "../../../src/partnership/questions/seats.ts";
import type { Agreement } from "../../../src/partnership/sheets/agreements.ts";
import type { Attendance } from "../../../src/partnership/sheets/attendance.ts";
import { type SheetId, sheetList, sheets } from "../../../src/partnership/sheets/index.ts";
import type { Meeting } from "../../../src/partnership/sheets/meetings.ts";
import { AGREEMENT_2020, example, facts, heldYear, NATIONAL } from "./the-example.ts";

const { day } = definition;
const agreement = named(heldYear.agreements, AGREEMENT_2020) as Agreement;
const held = heldYear.meetings.filter(({ status }) => status === "held");
const isOfSeats = ({ kind }: Meeting) => kind === "partnership" || kind === "officials";
const attendanceOf = ({ name }: Meeting) => rowsWith(heldYear.attendance, "meeting", name);
const cameTo = ({ presence }: Attendance) => presence === "present" || presence === "digital";
const meetingOf = (name: string) => named(heldYear.meetings, name) as Meeting;

/** The choices of a column, in the order of the tab. */
const choices = (sheet: SheetId, column: string) =>
  [
    ...new Set(
      heldYear[sheet as "meetings"].map((row) => (row as unknown as Record<string, unknown>)[column]),
    ),
  ]
    .filter((value) => value !== undefined)
    .sort();

describe("meetings", () => {
  it("are held up to the day the example is looked at, and ahead of it after", () => {
    for (const meeting of heldYear.meetings.filter(stands)) {
      if (meeting.status === "held") expect((endOf(meeting) ?? "9999") < day, meeting.name).toBe(true);
      else expect((startOf(meeting) ?? "") > day, meeting.name).toBe(true);
    }
  });

  it("are of every kind and form, one of them cancelled", () => {
    expect(choices("meetings", "kind")).toEqual([
      "officials",
      "partnership",
      "seminar",
      "studyVisit",
      "workingGroup",
    ]);
    expect(choices("meetings", "form")).toEqual(["digital", "hybrid", "physical"]);
    expect(choices("meetings", "status")).toEqual(["called", "cancelled", "held", "planned"]);
  });

  it("include one in November 2020 that was planned for a place and became digital", () => {
    const name = "Partnerskapsträff november 2020";
    expect(named(example.meetings, name)).toMatchObject({ form: "physical", place: "Uppsala" });
    expect(named(heldYear.meetings, name)).toMatchObject({ form: "digital", host: "Uppsala" });
  });

  it("all have minutes but the last partnership meeting", () => {
    expect(held.filter(({ minutes }) => minutes === undefined).map(({ name }) => name)).toEqual([
      "Partnerskapsträff november 2021",
    ]);
  });

  it.each(held)("$name has a programme for each of its days, in the order of time", (meeting) => {
    const items = rowsWith(heldYear.agenda, "meeting", meeting.name);
    const days = daysBetween(meeting.start ?? "", meeting.end ?? meeting.start ?? "") + 1;
    expect([...new Set(items.map((item) => item.day))]).toEqual(
      Array.from({ length: days }, (_, place) => place + 1),
    );
    const times = items.map((item) => `${item.day} ${item.time}`);
    expect(times).toEqual([...times].sort());
    for (const { time } of items) expect(time).toMatch(/^\d\d\.\d\d–\d\d\.\d\d$/);
  });
});

describe("attendance", () => {
  it("is told of every meeting held, and of no other", () => {
    expect([...new Set(heldYear.attendance.map(({ meeting }) => meeting))].sort()).toEqual(
      held.map(({ name }) => name).sort(),
    );
  });

  it("is only of parties that take part in the collaboration on the day", () => {
    for (const { meeting, party } of heldYear.attendance) {
      if (party === undefined) continue;
      const { collaboration, start = "" } = meetingOf(meeting);
      const parties = activeMemberships(heldYear, collaboration, start).map((membership) => membership.party);
      expect(parties, `${party} ${meeting}`).toContain(party);
    }
  });

  it("is only of people who have the role on the day", () => {
    for (const { meeting, party, person, role } of heldYear.attendance) {
      if (person === undefined) continue;
      expect(mandatesOn(heldYear, meetingOf(meeting).start ?? ""), `${person} ${meeting}`).toContainEqual(
        expect.objectContaining({ person, party, role }),
      );
    }
  });

  it.each(held.filter(isOfSeats))("$name has a row for each seat of its members", (meeting) => {
    const seats = seatsOn(heldYear, NATIONAL, meeting.start ?? "")
      .filter(({ role }) => meeting.kind === "partnership" || role === "official")
      .map(({ party, role }) => `${party} ${role}`);
    const rows = attendanceOf(meeting).filter(({ role }) => role === "official" || role === "elected");
    expect(rows.map(({ party, role }) => `${party} ${role}`).sort()).toEqual([...seats].sort());
  });

  it("is of every sort: in the room, by link, excused and absent, with guests and a substitute", () => {
    expect(choices("attendance", "presence")).toEqual(["absent", "digital", "excused", "present"]);
    expect(choices("attendance", "role")).toEqual([
      "coordinator",
      "elected",
      "guest",
      "official",
      "substitute",
    ]);
  });

  it("is in the room only where there is one, and by link only where there is one", () => {
    for (const { meeting, presence } of heldYear.attendance) {
      const { form } = meetingOf(meeting);
      if (presence === "present") expect(form, meeting).not.toBe("digital");
      if (presence === "digital") expect(form, meeting).not.toBe("physical");
    }
  });
});

describe("decisions", () => {
  const counted = heldYear.decisions.filter(({ votesFor }) => votesFor !== undefined);

  it.each(counted)("$text: the votes are those of the parties that came", (decision) => {
    const parties = attendanceOf(meetingOf(decision.meeting))
      .filter(cameTo)
      .filter(({ role }) => role !== "guest" && role !== "coordinator")
      .map(({ party }) => party);
    const present = new Set(parties);
    const { votesFor = 0, votesAgainst = 0, abstaining = 0, notTakingPart } = decision;
    expect(votesFor + votesAgainst + abstaining + notTakingPart.length).toBe(present.size);
    for (const party of notTakingPart) expect([...present]).toContain(party);
    if (decision.result === "approved") expect(votesFor).toBeGreaterThan(votesAgainst);
    if (decision.result === "rejected") expect(votesFor).toBeLessThan(votesAgainst);
  });

  it("are approved, rejected and referred back", () => {
    expect(choices("decisions", "result")).toEqual(["approved", "referred", "rejected"]);
    expect(heldYear.decisions.filter(({ result }) => result === "referred")).toHaveLength(1);
  });

  it("leave actions done, open, late and dropped, each with someone responsible and a day after the meeting", () => {
    const actions = heldYear.decisions.filter(({ kind }) => kind === "action");
    expect([...new Set(actions.map(({ status }) => status))].sort()).toEqual(["done", "dropped", "open"]);
    const open = actions.filter(({ status }) => status === "open");
    expect(open.filter(({ due }) => (due ?? "") < day)).toHaveLength(1);
    expect(open.filter(({ due }) => (due ?? "") >= day).length).toBeGreaterThan(2);
    for (const { responsible, due, meeting } of actions) {
      expect(responsible).toBeDefined();
      expect((due ?? "") > (meetingOf(meeting).start ?? "9999"), meeting).toBe(true);
    }
  });
});

describe("parties", () => {
  it("are nine in 2021: one left in time, with its accession, membership and mandates", () => {
    const accession = heldYear.accessions.find(({ status }) => status === "left");
    expect(accession).toMatchObject({ agreement: AGREEMENT_2020, organisation: "Östersund" });
    const exit = firstDayOut(accession?.noticeGiven ?? "", agreement.noticeMonths ?? 0);
    expect(exit).toMatchObject({ from: "2021-01-01", inTime: true });
    expect(activeMemberships(heldYear, NATIONAL, "2020-12-31")).toHaveLength(10);
    expect(activeMemberships(heldYear, NATIONAL, "2021-01-01").map(({ party }) => party)).not.toContain(
      "Östersund",
    );
    expect(mandatesOn(heldYear, "2021-01-01").filter(({ party }) => party === "Östersund")).toEqual([]);
  });

  it("that have acceded are those of the work plan, since Trelleborg still prepares its decision", () => {
    expect(
      accededParties(heldYear, agreement)
        .map(({ name }) => name)
        .sort(),
    ).toEqual([...facts.partiesByDocument["002"]].sort());
  });

  it("have one vacant seat, and a coordinator whose employment ends with the year", () => {
    const vacant = seatsOn(heldYear, NATIONAL, day).filter((seats) => seats.vacant > 0);
    expect(vacant).toMatchObject([{ party: "Borlänge", role: "elected" }]);
    expect(coordinators(heldYear, day)).toHaveLength(1);
    expect(coordinators(heldYear, "2022-01-01")).toEqual([]);
  });

  it("have each told of at least one experience, in a few sentences of their own", () => {
    expect([...new Set(heldYear.experiences.map(({ party }) => party))].sort()).toEqual(
      partiesOf(heldYear, agreement)
        .map(({ name }) => name)
        .sort(),
    );
    const sentences = heldYear.experiences.flatMap(({ text, title }) => {
      const own = text?.match(/[^.]+\./g) ?? [];
      expect(own.length, title).toBeGreaterThanOrEqual(3);
      expect(own.length, title).toBeLessThanOrEqual(6);
      return own.map((sentence) => sentence.trim());
    });
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  it("have published some experiences, with a link, and keep others for the final report", () => {
    const published = heldYear.experiences.filter((experience) => experience.published === true);
    expect(published.length).toBeGreaterThan(5);
    expect(published.every(({ link }) => link?.includes(".example/"))).toBe(true);
    expect(heldYear.experiences.filter(({ inReport }) => inReport === true).length).toBeGreaterThan(10);
    expect(heldYear.experiences.some(({ inReport }) => inReport === false)).toBe(true);
  });
});

it("the plan was adopted at a partnership meeting, and its steps have come to every status, with results", () => {
  expect(agreement).toMatchObject({ planAdopted: "2020-05-15", planAdoptedAt: "Partnerskapsträff maj 2020" });
  expect(choices("steps", "status")).toEqual(["done", "dropped", "notStarted", "ongoing"]);
  for (const { status, result, how } of heldYear.steps)
    expect(result !== undefined, how).toBe(status === "done" || status === "ongoing");
});

it("fees are paid, invoiced, waived and not invoiced, and what is paid has its day", () => {
  expect(choices("fees", "status")).toEqual(["invoiced", "notInvoiced", "paid", "waived"]);
  for (const { status, paid } of heldYear.fees) expect(paid !== undefined).toBe(status === "paid");
});

it("referrals are answered, open and late; reviews have a report, or not", () => {
  const { referrals, reviews } = heldYear;
  expect(referrals.filter(({ answered }) => answered !== undefined)).toHaveLength(2);
  const open = referrals.filter(({ answered }) => answered === undefined);
  expect(open.map(({ answerBy }) => (answerBy ?? "") < day)).toEqual([true, false]);
  expect(reviews.map(({ report }) => report !== undefined)).toEqual([true, true, false, false]);
});

it("says Exempel of every row that the first example lacks or has otherwise", () => {
  const values = (row: object) => JSON.stringify({ ...row, id: "", row: 0 });
  for (const { id } of sheetList) {
    if (id === "settings" || !("source" in sheets[id as SheetId].columns)) continue;
    const rows = heldYear[id as "meetings"] as readonly { readonly source: string | undefined }[];
    const before = new Set((example[id as "meetings"] as readonly object[]).map(values));
    for (const row of rows.filter((one) => !before.has(values(one))))
      expect(row.source, `${id} ${values(row)}`).toContain("Exempel");
  }
});

it("has no address, on the web or for letters, that anyone answers at", () => {
  const texts = JSON.stringify(definition.partnership).replaceAll(
    "https://barnkonventionen-partnerskapet.se/",
    "",
  );
  for (const [, host = ""] of texts.matchAll(/(?:https?:\/\/|@)([a-z0-9.-]+)/g))
    expect(host).toMatch(/\.example$/);
});
