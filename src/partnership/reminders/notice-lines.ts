import { inSwedishOrder, listed } from "../../messages/lists.ts";
import { counted } from "../../messages/numbers.ts";
import { type Notice, troubleSentence } from "./notices.ts";

/** The most people that a line names. */
const MOST_NAMES = 10;

/** The notices as lines of a letter: what happened to many is one line with all their names, or the first of them. */
export function noticeLines(notices: readonly Notice[]): readonly string[] {
  const alike = new Map<string, Notice[]>();
  for (const notice of notices) {
    const { rule, about, status, reason } = notice.trouble;
    const kind = [rule, about, status, reason].join("|");
    alike.set(kind, [...(alike.get(kind) ?? []), notice]);
  }
  return [...alike.values()].map((group) => {
    const [first] = group as [Notice];
    const names = [...new Set(group.map(({ trouble }) => trouble.name))].sort(inSwedishOrder);
    return names.length === 1 ? first.text : troubleSentence(first.trouble, namesOf(names));
  });
}

function namesOf(names: readonly string[]): string {
  if (names.length <= MOST_NAMES) return listed(names);
  const others = names.length - MOST_NAMES;
  return `${names.slice(0, MOST_NAMES).join(", ")} och ${counted(others, "person", "personer")} till`;
}
