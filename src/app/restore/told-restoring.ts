import type { Restoring, ToldTab } from "./restoring.ts";

/** What is restored in each tab and why, what is left for people, and what to know of both. */
export function restoringTold(
  { tabs, worn }: Restoring,
  { preview, canBeUndone }: { readonly preview: boolean; readonly canBeUndone: boolean },
): string {
  const done = tabs.filter((tab) => tab.done.length > 0);
  const left = tabs.filter((tab) => tab.left.length > 0);
  const byHand =
    left.length === 0
      ? []
      : [["Detta behöver göras för hand:", ...left.map((tab) => told(tab, tab.left))].join("\n")];
  if (done.length === 0)
    return [left.length === 0 ? "Inget behöver återställas." : "Inget kunde återställas.", ...byHand].join(
      BETWEEN,
    );
  const formats = worn.some(({ columns }) => columns.some(({ lost }) => lost.includes("format")));
  return [
    preview ? "Så här skulle det bli. Inget är ändrat ännu." : "Återställ kolumner: klart.",
    ...done.map((tab) => told(tab, tab.done)),
    ...byHand,
    ...(formats ? [CHANGED_VALUES] : []),
    ...(!preview && canBeUndone ? ["Blev en rubrik fel: kör Ångra senaste körning."] : []),
  ].join(BETWEEN);
}

/** There can be much to read, so each part stands by itself. */
const BETWEEN = "\n\n";

const CHANGED_VALUES =
  "Värden som blev något annat när formatet försvann, till exempel 0136 som blev 136, ändras inte. Kör Kontrollera arket, som visar dem som inte går att läsa.";

function told({ title }: ToldTab, sentences: readonly string[]): string {
  return [title, ...sentences.map((sentence) => `– ${sentence}`)].join("\n");
}
