import type { Rows } from "../../rows.ts";
import { meetings as planned } from "../../shared/meetings.ts";

type Meeting = Rows<"meetings">[number];
type AgendaItem = Rows<"agenda">[number];
type Attendance = Rows<"attendance">[number];
type Decision = Rows<"decisions">[number];

/** A meeting with its programme, who came, and what it decided. */
export interface ToldMeeting {
  readonly row: Meeting;
  readonly agenda: readonly AgendaItem[];
  readonly attendance: readonly Attendance[];
  readonly decisions: readonly Decision[];
}

/** A meeting and what is told of it, each row with the meeting's name. All but what the meeting's own row says otherwise of is made up. */
export function toldMeeting(row: Meeting, told: Partial<Omit<ToldMeeting, "row">> = {}): ToldMeeting {
  const of = { meeting: row.name, source: "Exempel" };
  return {
    row: { ...row, source: row.source ?? "Exempel" },
    agenda: (told.agenda ?? []).map((item) => ({ ...item, ...of })),
    attendance: (told.attendance ?? []).map((came) => ({ ...came, ...of })),
    decisions: (told.decisions ?? []).map((decision) => ({ ...decision, ...of })),
  };
}

/** A meeting of the work plan as planned, with what is now known of it. @throws {Error} where the plan has no such meeting. */
export function asPlanned(name: string, known: Meeting): Meeting {
  const row = planned.find((meeting) => meeting.name === name);
  if (row === undefined) throw new Error(`no meeting ${name}`);
  return { ...row, ...known };
}

/** Where the minutes of a meeting are; the made-up address ends with the given word. */
export function minutesAt(word: string): string {
  return `https://partnerskapet.example/minnesanteckningar/${word}`;
}
