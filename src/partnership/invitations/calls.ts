import type { Partnership } from "../partnership.ts";
import type { LedgerRow } from "../sheets/ledger.ts";
import { type NumberedVersion, parseCall } from "./call-text.ts";
import { isSameVersion, type MeetingVersion } from "./meeting-version.ts";

/** What one letter told one person of one meeting. */
export interface Call extends NumberedVersion {
  /** Id of the meeting's row. */
  readonly meeting: string;
  /** The meeting's name as it was then. */
  readonly about: string;
  readonly rule: string;
  /** Day of the letter; empty where it cannot be read. */
  readonly day: string;
  /** Id of the person. */
  readonly person: string;
  /** Whether the person was not reached for certain. */
  readonly failed: boolean;
}

const known = new WeakMap<object, ReadonlyMap<string, readonly Call[]>>();

/** Everything that people have been told of each meeting, in the order of the ledger; by the id of the meeting's row. */
export function callsByMeeting({ ledger, incomplete }: Partnership): ReadonlyMap<string, readonly Call[]> {
  const before = known.get(ledger);
  if (before !== undefined) return before;
  const rows = [...ledger, ...incomplete.ledger.map(({ values }) => values as Partial<LedgerRow>)];
  const calls = new Map<string, Call[]>();
  for (const call of rows.flatMap(callIn)) {
    const same = calls.get(call.meeting);
    if (same === undefined) calls.set(call.meeting, [call]);
    else same.push(call);
  }
  known.set(ledger, calls);
  return calls;
}

function callIn({ key, rule, about, recipient, status, call, time }: Partial<LedgerRow>): readonly Call[] {
  const told = parseCall(call);
  const [, meeting = ""] = (key ?? "").split("|");
  if (told === undefined || meeting === "") return [];
  return [
    {
      ...told,
      meeting,
      about: about ?? "",
      rule: rule ?? "",
      day: (time ?? "").slice(0, 10),
      person: recipient ?? "",
      failed: status === "failed",
    },
  ];
}

/** What was said last: of the highest number, whether or not it reached anybody. */
export function latestCall(calls: readonly Call[]): Call | undefined {
  return calls.reduce<Call | undefined>(
    (latest, call) => (latest === undefined || call.sequence >= latest.sequence ? call : latest),
    undefined,
  );
}

/** What each person was told last, by id; whoever was not reached for certain has been told nothing. */
export function toldBy(calls: readonly Call[]): ReadonlyMap<string, Call> {
  const told = new Map<string, Call>();
  for (const call of calls) {
    const before = told.get(call.person);
    if (!call.failed && (before === undefined || call.sequence >= before.sequence))
      told.set(call.person, call);
  }
  return told;
}

/** The version with its number: the one it has, or the next where something else has been said since. */
export function numbered(calls: readonly Call[], version: MeetingVersion): NumberedVersion {
  const latest = latestCall(calls);
  if (latest === undefined) return { sequence: 0, version };
  const sequence = isSameVersion(latest.version, version) ? latest.sequence : latest.sequence + 1;
  return { sequence, version };
}
