import { describe, expect, it } from "vitest";
import {
  aMeeting,
  aSmallPartnership,
  COORDINATOR,
  dueTo,
  ledgerAfter,
  officialOf,
  planOn,
} from "../a-small-partnership.ts";

const undated = { year: 2020, month: 11, host: "Gävle" } as const;
const withMeeting = (values: object) =>
  aSmallPartnership({ meetings: [aMeeting({ ...undated, ...values })] });

describe("P0, a meeting without a date", () => {
  it("is told to the host's official and the coordinator 180, 120 and 90 days before its month", () => {
    const partnership = withMeeting({});
    for (const day of ["2020-05-05", "2020-07-03", "2020-08-03"])
      expect(dueTo(partnership, day)).toEqual([officialOf("Gävle"), COORDINATOR]);
  });

  it("waits for its day, which is the working day before where it falls on a Saturday", () => {
    const partnership = withMeeting({});
    expect(dueTo(partnership, "2020-05-04")).toEqual([]);
    expect(dueTo(partnership, "2020-07-02")).toEqual([]);
  });

  it("is told once, however often the day is run, and made up for within five days", () => {
    const partnership = withMeeting({});
    expect(dueTo(partnership, "2020-05-05", ledgerAfter(partnership, "2020-05-05"))).toEqual([]);
    expect(dueTo(partnership, "2020-05-06", ledgerAfter(partnership, "2020-05-05"))).toEqual([]);
    expect(dueTo(partnership, "2020-05-10")).toHaveLength(2);
    expect(dueTo(partnership, "2020-05-11")).toEqual([]);
  });

  it.each([
    ["has got its date", { start: "2020-11-17" }],
    ["is cancelled", { status: "cancelled" }],
    ["has been moved", { status: "moved" }],
    ["has been held", { status: "held" }],
    ["has no month", { month: undefined }],
  ])("is not told of a meeting that %s", (_, values) => {
    expect(planOn(withMeeting(values), "2020-05-05").due.filter(({ rule }) => rule === "P0")).toEqual([]);
  });

  it("goes to the coordinator alone where no host is chosen, and says so", () => {
    const [reminder, ...others] = planOn(withMeeting({ host: undefined }), "2020-05-05").due;
    expect(others).toEqual([]);
    expect(reminder?.to.name).toBe(COORDINATOR);
    expect(reminder?.text).toContain("Värd: inte bestämd.");
  });
});
