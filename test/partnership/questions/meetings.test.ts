import { expect, it } from "vitest";
import type { NewRow } from "../../../src/core/schema/sheet.ts";
import {
  endOf,
  hostings,
  inTimeOrder,
  startOf,
  usesTurn,
} from "../../../src/partnership/questions/meetings.ts";
import type { Settings } from "../../../src/partnership/settings.ts";
import type { Meeting, meetings } from "../../../src/partnership/sheets/meetings.ts";
import { aPartnership } from "../../a-partnership.ts";

const NET = "Nätverket";

const withMeetings = (rows: readonly NewRow<typeof meetings>[], settings: Partial<Settings> = {}) =>
  aPartnership(
    { meetings: rows.map((row) => ({ collaboration: NET, kind: "partnership", ...row })) },
    settings,
  );

function aMeeting(row: NewRow<typeof meetings>): Meeting {
  return withMeetings([row]).meetings[0] as Meeting;
}

it.each([
  [{ start: "2020-05-14", end: "2020-05-15" }, "2020-05-14", "2020-05-15"],
  [{ start: "2020-09-16" }, "2020-09-16", "2020-09-16"],
  [{ year: 2020, month: 2 }, "2020-02-01", "2020-02-29"],
  [{ year: 2021, month: 11, start: "2021-12-01" }, "2021-12-01", "2021-12-01"],
  [{ year: 2021 }, undefined, undefined],
  [{}, undefined, undefined],
])("a meeting of %j runs from %s to %s", (row, start, end) => {
  expect([startOf(aMeeting(row)), endOf(aMeeting(row))]).toEqual([start, end]);
});

it("orders meetings in time: same day as in the sheet, without a month last", () => {
  const partnership = withMeetings([
    { name: "utan tid" },
    { name: "maj, först i arket", start: "2020-05-14" },
    { name: "januari", year: 2020, month: 1 },
    { name: "maj, sedan", start: "2020-05-14" },
  ]);
  expect(inTimeOrder(partnership.meetings).map(({ name }) => name)).toEqual([
    "januari",
    "maj, först i arket",
    "maj, sedan",
    "utan tid",
  ]);
});

it("counts as hostings the partnership meetings with a host that stand", () => {
  const partnership = withMeetings([
    { name: "2", host: "Uppsala", start: "2020-11-17" },
    { name: "1", host: "Gävle", start: "2020-05-14" },
    { name: "inställt", host: "Kalmar", start: "2020-06-01", status: "cancelled" },
    { name: "flyttat", host: "Kalmar", start: "2020-06-02", status: "moved" },
    { name: "tjänstepersoner", host: "Kalmar", start: "2020-06-03", kind: "officials" },
    { name: "utan värd", start: "2020-06-04" },
    { name: "annat samarbete", host: "Kalmar", start: "2020-06-05", collaboration: "Ett annat" },
  ]);
  expect(hostings(partnership, NET).map(({ host }) => host)).toEqual(["Gävle", "Uppsala"]);
});

it.each([
  ["digital", false, false],
  ["digital", true, true],
  ["physical", false, true],
  ["hybrid", false, true],
] as const)(
  "a %s meeting, with the setting %s, uses up the host's turn: %s",
  (form, digitalUsesTurn, expected) => {
    const partnership = withMeetings([{ form }], { digitalUsesTurn });
    expect(partnership.meetings.map((meeting) => usesTurn(partnership, meeting))).toEqual([expected]);
  },
);
