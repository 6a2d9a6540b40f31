import type { Partnership } from "../partnership/partnership.ts";
import { stands } from "../partnership/questions/meetings.ts";
import type { Meeting } from "../partnership/sheets/meetings.ts";
import { type Asked, askRow } from "./asked.ts";

/** Asks for a meeting; those that are cancelled or moved are not offered. @param kind Offers only meetings of that kind. */
export function askStandingMeeting(kind?: Meeting["kind"]): Asked<string> {
  return askRow(
    { name: "meeting", label: "Möte" },
    ({ meetings }: Partnership) => meetings,
    ({ meetings }) =>
      meetings.filter((meeting) => stands(meeting) && (kind === undefined || meeting.kind === kind)),
  );
}
