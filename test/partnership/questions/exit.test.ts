import fc from "fast-check";
import { expect, it } from "vitest";
import { addDays } from "../../../src/core/dates/civil-date.ts";
import { exitUnder, hostingsAfter, mandatesEnding } from "../../../src/partnership/questions/exit.ts";
import type { Agreement } from "../../../src/partnership/sheets/agreements.ts";
import type { Party } from "../../../src/partnership/sheets/parties.ts";
import { aPartnership } from "../../a-partnership.ts";

const LAST = "2020-12-31";
const GAVLE = { name: "Gävle", organisations: ["Gävle"] };

function anAgreement(row: object = {}): Agreement {
  const { agreements } = aPartnership({
    agreements: [
      {
        name: "Avtalet",
        collaboration: "S",
        start: "2020-01-01",
        end: "2021-12-31",
        noticeMonths: 3,
        ...row,
      },
    ],
  });
  return agreements[0] as Agreement;
}

it.each([
  ["2020-10-01", {}, "2020-12-31", false],
  ["2020-10-02", {}, "2021-12-31", false],
  ["2021-10-02", {}, "2021-12-31", true],
  ["2021-10-02", { end: undefined }, "2022-12-31", false],
  ["2020-12-30", { noticeMonths: undefined }, "2020-12-31", false],
])("a notice on %s in an agreement with %o lets go after %s", (notified, row, last, endsBefore) => {
  expect(exitUnder(anAgreement(row), notified)).toMatchObject({ last, endsBefore });
});

it("lets nobody go before the notice, nor after the agreement's end", () => {
  const day = fc.integer({ min: 0, max: 730 }).map((days) => addDays("2020-01-01", days));
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 36 }), (notified, noticeMonths) => {
      const { last } = exitUnder(anAgreement({ noticeMonths }), notified);
      expect(last >= notified && last <= "2021-12-31").toBe(true);
    }),
  );
});

it("ends the mandates of a party that leaves, and leaves those of one that is represented elsewhere too", () => {
  const mandates = [
    { person: "Anna", party: "Gävle", role: "official" as const },
    { person: "Bo", party: "Gävle", role: "elected" as const, to: LAST },
    { person: "Cia", party: "Gävle", role: "elected" as const, from: "2021-01-01" },
  ];
  const ending = (kind: "member" | "contributor") => {
    const partnership = aPartnership({
      parties: [GAVLE],
      mandates,
      memberships: [{ party: "Gävle", collaboration: "Annat", from: "2020-01-01", kind }],
    });
    return mandatesEnding(partnership, "S", partnership.parties[0] as Party, LAST).map(
      ({ person }) => person,
    );
  };
  expect(ending("contributor")).toEqual(["Anna", "Bo"]);
  expect(ending("member")).toEqual(["Bo"]);
});

it("counts only standing meetings after the day as hostings to give away", () => {
  const meeting = { collaboration: "S", kind: "partnership" as const, host: "Gävle" };
  const partnership = aPartnership({
    meetings: [
      { ...meeting, name: "Samma dag", start: LAST },
      { ...meeting, name: "Sedan", start: "2021-05-01" },
      { ...meeting, name: "Strax", year: 2021, month: 1 },
      { ...meeting, name: "Flyttat", start: "2021-02-01", status: "moved" },
      { ...meeting, name: "Annans", start: "2021-02-01", host: "Örebro" },
      { ...meeting, name: "Utan tid" },
    ],
  });
  expect(hostingsAfter(partnership, "S", "Gävle", LAST).map(({ name }) => name)).toEqual(["Strax", "Sedan"]);
});
