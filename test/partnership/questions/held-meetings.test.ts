import { expect, it } from "vitest";
import { heldUnder, leftOpenUnder } from "../../../src/partnership/questions/held-meetings.ts";
import type { Agreement } from "../../../src/partnership/sheets/agreements.ts";
import { aPartnership, type SomeRows } from "../../a-partnership.ts";

type Meeting = NonNullable<SomeRows["meetings"]>[number];

function withMeeting(row: Meeting, attendance: SomeRows["attendance"] = []) {
  const partnership = aPartnership({
    agreements: [{ name: "Avtalet", collaboration: "S", start: "2020-03-15", end: "2021-12-31" }],
    meetings: [{ name: "Mötet", collaboration: "S", kind: "officials", ...row }],
    attendance,
  });
  return { partnership, agreement: partnership.agreements[0] as Agreement };
}

it.each([
  [{ start: "2020-03-15" }, "2020-03-15"],
  [{ start: "2020-03-14" }, undefined],
  [{ year: 2020, month: 3 }, "2020-03-15"],
  [{ year: 2020, month: 2 }, undefined],
  [{ year: 2020 }, "2020-03-15"],
  [{ year: 2021 }, "2021-01-01"],
  [{ year: 2022, month: 1 }, undefined],
  [{}, undefined],
])("a held meeting of %j counts under the agreement from %s", (row, day) => {
  const { partnership, agreement } = withMeeting({ ...row, status: "held" });
  expect(heldUnder(partnership, agreement)[0]?.day).toBe(day);
});

it("counts a meeting as held where somebody is noted as having come, and never one that was called off", () => {
  const came = [{ meeting: "Mötet", presence: "digital" as const }];
  const day = { start: "2020-04-01" };
  for (const [status, number] of [
    ["called", 1],
    ["cancelled", 0],
  ] as const) {
    const { partnership, agreement } = withMeeting({ ...day, status }, came);
    expect(heldUnder(partnership, agreement)).toHaveLength(number);
  }
  const excused = withMeeting({ ...day, status: "called" }, [{ meeting: "Mötet", presence: "excused" }]);
  expect(heldUnder(excused.partnership, excused.agreement)).toEqual([]);
  expect(leftOpenUnder(excused.partnership, excused.agreement, "2020-04-02")).toHaveLength(1);
  expect(leftOpenUnder(excused.partnership, excused.agreement, "2020-04-01")).toEqual([]);
});
