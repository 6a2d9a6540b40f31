import { describe, expect, it } from "vitest";
import { waitingOverDayOff } from "../../../src/partnership/reminders/days-off.ts";
import { anAgreement, aSmallPartnership, BOTH_OF_BOTH, dueTo, planOn } from "./a-small-partnership.ts";

/** Due on the Thursday 2020-09-24, and until the Tuesday after. */
const partnership = aSmallPartnership({ agreements: [anAgreement({ noticeMonths: 3 })] });

describe("a day off", () => {
  it("lets what was missed wait for the next working day, and says so", () => {
    expect(dueTo(partnership, "2020-09-25")).toEqual(BOTH_OF_BOTH);
    for (const day of ["2020-09-26", "2020-09-27"]) {
      const { due, skipped } = planOn(partnership, day);
      expect(due).toEqual([]);
      expect(skipped.map(({ why }) => why)).toEqual(Array(4).fill("day-off"));
    }
    expect(dueTo(partnership, "2020-09-28")).toEqual(BOTH_OF_BOTH);
  });

  it("does not let wait what would then be too late", () => {
    const short = aSmallPartnership({ agreements: [anAgreement({ noticeMonths: 3 })] }, { catchUpDays: 3 });
    expect(dueTo(short, "2020-09-26")).toEqual(BOTH_OF_BOTH);
  });

  it("does not let more people wait than the smallest quota has room for", () => {
    const days = { offset: 0, from: "2020-09-24", to: "2020-09-29" };
    const due = (readers: number) => Array.from({ length: readers }, (_, at) => ({ days, reader: `r${at}` }));
    expect(waitingOverDayOff(due(100), "2020-09-26").size).toBe(100);
    expect(waitingOverDayOff(due(101), "2020-09-26").size).toBe(0);
    expect(waitingOverDayOff(due(100), "2020-09-25").size).toBe(0);
  });
});
