import { expect, it } from "vitest";
import { meetingTimes } from "../../../src/partnership/invitations/meeting-times.ts";
import { aPartnership } from "../../a-partnership.ts";
import { aMeeting } from "../reminders/a-small-partnership.ts";

const NAME = String(aMeeting().name);

/** The times by an agenda of points, each a day and what stands as its time. */
function times(days: number, ...points: readonly (readonly [day: number | undefined, time: string])[]) {
  const partnership = aPartnership({
    meetings: [aMeeting()],
    agenda: points.map(([day, time]) => ({ meeting: NAME, day, time, title: "Punkt" })),
  });
  const [meeting] = partnership.meetings;
  if (meeting === undefined) throw new Error("no meeting");
  const { from, to } = meetingTimes(partnership, meeting, days) ?? {};
  return from === undefined ? "" : `${from}–${to}`;
}

it.each([
  [
    "one day",
    1,
    [
      [1, "09.30–10.15"],
      [undefined, "13.00–15.00"],
    ],
    "09:30–15:00",
  ],
  [
    "points in another order",
    1,
    [
      [1, "13.00–15.00"],
      [1, "9.30–10.15"],
    ],
    "09:30–15:00",
  ],
  ["colons and words", 1, [[1, "kl. 9:30 till 16:00"]], "09:30–16:00"],
  [
    "two days",
    2,
    [
      [1, "10.00–17.00"],
      [2, "08.30–09.00"],
      [2, "09.00–14.45"],
    ],
    "10:00–14:45",
  ],
  [
    "two days with the last one earlier in the day",
    2,
    [
      [1, "13.00–17.00"],
      [2, "08.30–12.00"],
    ],
    "13:00–12:00",
  ],
  ["a last day without an agenda", 2, [[1, "10.00–17.00"]], ""],
  [
    "a last point without an end",
    1,
    [
      [1, "10.00–11.00"],
      [1, "13.00"],
    ],
    "",
  ],
  [
    "a time that is none",
    1,
    [
      [1, "efter lunch"],
      [1, "25.00–26.00"],
    ],
    "",
  ],
  ["an end before the beginning", 1, [[1, "15.00–09.00"]], ""],
  ["no agenda", 1, [], ""],
] as const)("gives the meeting's first and last time: %s", (_, days, points, expected) => {
  expect(times(days, ...points)).toBe(expected);
});
