import { whenText } from "../../questions/meeting-time.ts";
import type { Meeting } from "../../sheets/meetings.ts";

/** A meeting that comes next, with when, with whom and on what. */
export function nextText(meeting: Meeting): string {
  const host = meeting.host === undefined ? "" : ` Värd: ${meeting.host}.`;
  const theme = meeting.theme === undefined ? "" : ` Tema: ${meeting.theme.replace(/\.$/, "")}.`;
  return `${meeting.name}, ${whenText(meeting)}.${host}${theme}`;
}
