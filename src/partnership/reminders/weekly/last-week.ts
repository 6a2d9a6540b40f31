import type { CivilDate } from "../../../core/dates/civil-date.ts";
import { listedBriefly } from "../../../messages/lists.ts";
import type { Partnership } from "../../partnership.ts";
import { DOCUMENT_RULE, type LedgerEntry, type LedgerIndex } from "../ledger.ts";

/** What became of the letters of a stretch of days, a line for each thing with those it concerns. */
export interface LastWeek {
  readonly sent: readonly string[];
  readonly unclear: readonly string[];
  readonly failed: readonly string[];
}

/**
 * What the ledger says of the days, both included.
 *
 * @param titles What each rule is called, by its id; entries of no rule are told as they stand.
 */
export function lettersBetween(
  partnership: Partnership,
  ledger: LedgerIndex,
  from: CivilDate,
  to: CivilDate,
  titles: ReadonlyMap<string, string>,
): LastWeek {
  const entries = ledger.entries.filter(({ day, rule }) => day >= from && day <= to && isTold(rule, titles));
  const names = new Map(
    [...partnership.people, ...partnership.organisations].map(({ id, name }) => [id, name]),
  );
  const lines = (those: readonly LedgerEntry[]) => {
    const things = new Map<string, string[]>();
    for (const { rule, about, recipient } of those) {
      const thing = `${titles.get(rule) ?? rule} (${about})`;
      const name = names.get(recipient) ?? "en person som inte längre finns i arket";
      things.set(thing, [...new Set([...(things.get(thing) ?? []), name])]);
    }
    return [...things].map(([thing, people]) => `${thing}: ${listedBriefly(people)}`);
  };
  const sentLater = ({ key }: LedgerEntry) => ledger.of(key).some(({ status }) => status === "sent");
  return {
    sent: lines(entries.filter(({ status }) => status === "sent")),
    unclear: lines(entries.filter((entry) => entry.status === "unclear" && !sentLater(entry))),
    failed: lines(entries.filter((entry) => entry.status === "failed" && !sentLater(entry))),
  };
}

/** What a coordinator was told of the letters themselves is no news. */
function isTold(rule: string, titles: ReadonlyMap<string, string>): boolean {
  return rule === DOCUMENT_RULE || titles.has(rule);
}
