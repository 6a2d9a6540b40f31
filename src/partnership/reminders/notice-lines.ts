import { inSwedishOrder, listedBriefly } from "../../messages/lists.ts";
import { type Notice, troubleSentence } from "./notices.ts";

/** The notices as lines of a letter: what happened to many is one line with all their names, or the first of them. */
export function noticeLines(notices: readonly Notice[]): readonly string[] {
  const alike = new Map<string, Notice[]>();
  for (const notice of notices) {
    const kind = kindOf(notice);
    alike.set(kind, [...(alike.get(kind) ?? []), notice]);
  }
  return [...alike.values()].map((group) => {
    const [first] = group as [Notice];
    const names = [...new Set(group.flatMap(({ trouble }) => trouble?.name ?? []))].sort(inSwedishOrder);
    return names.length < 2 || first.trouble === undefined
      ? first.text
      : troubleSentence(first.trouble, listedBriefly(names));
  });
}

function kindOf({ trouble, text }: Notice): string {
  if (trouble === undefined) return text;
  const { rule, about, status, reason } = trouble;
  return [rule, about, status, reason].join("|");
}
