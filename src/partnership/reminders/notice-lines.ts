import { inSwedishOrder, listedBriefly } from "../../messages/lists.ts";
import { type Notice, troubleSentence } from "./notices.ts";

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
    return names.length === 1 ? first.text : troubleSentence(first.trouble, listedBriefly(names));
  });
}
