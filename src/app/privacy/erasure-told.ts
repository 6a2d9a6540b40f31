import { longDate } from "../../messages/dates.ts";
import { listed, quoted } from "../../messages/lists.ts";
import { counted } from "../../messages/numbers.ts";
import type { Erasure } from "./plan-erasure.ts";

/** What an erasing would do, before it is done. */
export function previewTold(erasure: Erasure): string {
  const { person, pseudonym } = erasure;
  return [
    `Så här skulle det bli. Inget är ändrat ännu, och det går inte att ångra när det är gjort.`,
    `– ${quoted(person.name)} skulle heta ${quoted(pseudonym)} i hela arket.`,
    ...lines(erasure, "skulle tas bort"),
    ...documentLines(erasure),
  ].join("\n");
}

/** What an erasing did, and what is left to people. */
export function erasureTold(erasure: Erasure): string {
  const { pseudonym, decision } = erasure;
  return [
    `Personen är gallrad enligt ${decision.dnr}, beslut ${longDate(decision.date)}, och heter nu ${quoted(pseudonym)}. Det går inte att ångra.`,
    ...lines(erasure, "togs bort"),
    ...documentLines(erasure),
    "– Kvar att göra: versionshistoriken och annat som programmet inte når. Protokollet räknar upp det.",
  ].join("\n");
}

function lines({ plan, kept, letters }: Erasure, removed: string): readonly string[] {
  const tabs = [...new Set(plan.counts.map(({ title }) => title))].map((title) => {
    const number = plan.counts
      .filter((count) => count.title === title)
      .reduce((sum, count) => sum + count.number, 0);
    return `${title} (${number})`;
  });
  return [
    `– Uppgifter som ersätts eller töms, per flik: ${listed(tabs)}.`,
    ...(kept.length === 0
      ? []
      : [
          `– Rader som står kvar under det nya namnet: ${listed(kept.map(({ title, number }) => `${title} (${number})`))}.`,
        ]),
    ...(letters === undefined
      ? []
      : [`– ${counted(letters.length, "lagrat brev", "lagrade brev")} ${removed}.`]),
    ...(plan.doubts.length === 0
      ? []
      : [
          `– ${counted(plan.doubts.length, "ställe", "ställen")} kan gälla någon annan och ändras inte. Bedöm dem för hand.`,
        ]),
  ];
}

function documentLines({ documents, letters }: Erasure): readonly string[] {
  if (documents.length === 0) return [];
  const how = letters === undefined ? "kan nämna" : "nämner";
  const names = documents.slice(0, 10).map(({ title }) => quoted(title));
  const more = documents.length > 10 ? [`${documents.length - 10} till`] : [];
  return [
    `– ${counted(documents.length, "skapat dokument", "skapade dokument")} ${how} personen och ändras inte: ${listed([...names, ...more])}. Arkivansvarig avgör om de ska bevaras.`,
  ];
}
