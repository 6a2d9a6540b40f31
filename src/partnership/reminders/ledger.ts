import type { CivilDate } from "../../core/dates/civil-date.ts";
import type { Reading } from "../../core/schema/read.ts";
import type { LedgerRow, ledger as ledgerSheet } from "../sheets/ledger.ts";

/** What stands as rule in the ledger where a document was sent; such a letter takes no reminder's place. */
export const DOCUMENT_RULE = "Dokument";

/** What the ledger says of one reminder at one time. */
export interface LedgerEntry {
  readonly key: string;
  readonly rule: string;
  readonly about: string;
  /** Id of the person. */
  readonly recipient: string;
  readonly status: "sent" | "failed" | "unclear";
  /** Day of the latest event; empty where it cannot be read. */
  readonly day: CivilDate;
  readonly reason: string;
}

/**
 * Every reminder in the ledger. One whose run ended before it was told what became of it is unclear, and so is one whose
 * status cannot be read: it may have been sent.
 */
export function ledgerEntries(reading: Reading<typeof ledgerSheet>): readonly LedgerEntry[] {
  const rows = [...reading.rows, ...reading.incomplete.map(({ values }) => values as Partial<LedgerRow>)];
  return rows.flatMap(({ key, rule, about, recipient, status, time, reason }) => {
    if (key === undefined) return [];
    return [
      {
        key,
        rule: rule ?? "",
        about: about ?? "",
        recipient: recipient ?? "",
        status: status === "sent" || status === "failed" ? status : "unclear",
        day: (time ?? "").slice(0, 10),
        reason: reason ?? "",
      },
    ];
  });
}

/** The ledger's answers about keys and people. */
export interface LedgerIndex {
  readonly entries: readonly LedgerEntry[];
  of(key: string): readonly LedgerEntry[];
  /** How many reminders of one thing have gone to one person, or may have. */
  countOf(series: string): number;
  /** Whether a letter has gone to the person on the day, or may have. */
  gotLetter(person: string, day: CivilDate): boolean;
}

/** Makes the answers quick, however long the ledger is. */
export function indexLedger(entries: readonly LedgerEntry[]): LedgerIndex {
  const byKey = new Map<string, LedgerEntry[]>();
  const series = new Map<string, number>();
  const letters = new Set<string>();
  for (const entry of entries) {
    const same = byKey.get(entry.key);
    if (same === undefined) byKey.set(entry.key, [entry]);
    else same.push(entry);
    if (entry.status === "failed") continue;
    if (entry.rule !== DOCUMENT_RULE) letters.add(`${entry.recipient}|${entry.day}`);
    const name = seriesOf(entry.key);
    series.set(name, (series.get(name) ?? 0) + 1);
  }
  return {
    entries,
    of: (key) => byKey.get(key) ?? [],
    countOf: (name) => series.get(name) ?? 0,
    gotLetter: (person, day) => letters.has(`${person}|${day}`),
  };
}

/** Days on which a reminder that failed is tried. */
const DAYS_TO_TRY = 3;

/** Why a reminder must not be sent, by what the ledger already says of its key. */
export function reasonNotToTry(
  key: string,
  ledger: LedgerIndex,
  today: CivilDate,
): "already-sent" | "already-unclear" | "given-up" | undefined {
  const before = ledger.of(key);
  if (before.some(({ status }) => status === "sent")) return "already-sent";
  if (before.some(({ status }) => status === "unclear")) return "already-unclear";
  const days = new Set(before.map(({ day }) => day).filter((day) => day !== today));
  return days.size >= DAYS_TO_TRY ? "given-up" : undefined;
}

/** What tells one reminder from all others: `rule|object|day counted from|offset|person`, ids and never names. */
export function reminderKey(
  rule: string,
  object: string,
  day: string,
  offset: number,
  person: string,
): string {
  const part = (text: string) => text.replace(/\|/g, "/");
  return [rule, part(object), day, String(offset), part(person)].join("|");
}

/** The object in a key. */
export function objectOf(key: string): string {
  return key.split("|")[1] ?? "";
}

/** The key without its offset: what all reminders of one thing to one person have in common. */
export function seriesOf(key: string): string {
  return key.replace(/\|-?\d+\|([^|]*)$/, "||$1");
}
