import { longDate } from "../../../messages/dates.ts";
import { counted } from "../../../messages/numbers.ts";
import { rowsWith } from "../../partnership.ts";
import type { Experience } from "../../sheets/experiences.ts";
import type { Memo } from "./memo.ts";

/** So many experiences are named; the rest are counted. */
const NAMED = 5;

/** What the party has learnt so far, the latest first. */
export function learnt({ partnership, party, today }: Memo): readonly Experience[] {
  return rowsWith(partnership.experiences, "party", party.name)
    .filter(({ date }) => date === undefined || date <= today)
    .sort((a, b) => ((a.date ?? "") > (b.date ?? "") ? -1 : 1));
}

/** The latest of them by name, and how many more there are. */
export function learntTexts(experiences: readonly Experience[]): readonly string[] {
  const rest = experiences.length - NAMED;
  return [
    ...experiences
      .slice(0, NAMED)
      .map(({ title, date }) => (date === undefined ? title : `${title} (${longDate(date)})`)),
    ...(rest > 0 ? [`och ytterligare ${counted(rest, "erfarenhet", "erfarenheter")}`] : []),
  ];
}
