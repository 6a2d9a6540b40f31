import { capitalised, listed } from "../../../messages/lists.ts";
import { counted } from "../../../messages/numbers.ts";
import { type Convention, type Counts, countBy } from "../../questions/counts.ts";
import type { MarkerMeaning } from "../document.ts";

const CONVENTIONS: readonly Convention[] = ["A", "B", "C"];

/** What each way of counting counts. */
const COUNTED: Record<Convention, string> = {
  A: "parter, var och en räknad en gång",
  B: "organisationer, där en stadsdel räknas som en kommun",
  C: "kommuner, med stadsdelarna för sig",
};

/** A row for each way of counting: what it counts, what that gives, and whom; for a table. */
export type CountRow = {
  readonly convention: string;
  readonly meaning: string;
  readonly number: string;
  readonly names: string;
};

/** What the markers of such rows hold. */
export const COUNT_MARKERS: MarkerMeaning = {
  about: "antalet enligt vart och ett av räknesätten",
  within: {
    convention: "räknesättets bokstav",
    meaning: "vad det räknar",
    number: "antalet med enhet",
    names: "vilka som räknas",
  },
};

/** The members counted in all three ways. */
export function countRows(counts: Counts): readonly CountRow[] {
  const names: Record<Convention, readonly string[]> = {
    A: counts.parties,
    B: counts.organisations,
    C: [...counts.municipalities, ...counts.districts, ...counts.others],
  };
  return CONVENTIONS.map((convention) => ({
    convention,
    meaning: `${capitalised(COUNTED[convention])}.`,
    number: numberBy(counts, convention),
    names: names[convention].length === 0 ? "–" : listed(names[convention]),
  }));
}

/** `10 parter`, `11 organisationer`, `10 kommuner och 1 stadsdel`. */
function numberBy(counts: Counts, convention: Convention): string {
  if (convention === "A") return counted(counts.parties.length, "part", "parter");
  if (convention === "B") return counted(counts.organisations.length, "organisation", "organisationer");
  const { municipalities, districts, others } = counts;
  return listed([
    counted(municipalities.length, "kommun", "kommuner"),
    ...(districts.length > 0 ? [counted(districts.length, "stadsdel", "stadsdelar")] : []),
    ...(others.length > 0 ? [counted(others.length, "annan organisation", "andra organisationer")] : []),
  ]);
}

/** The three counts as one stretch of text: `10 parter (räknesätt A), vilket motsvarar 11 organisationer …`. */
export function countsInText(counts: Counts): string {
  const [parties, organisations, municipalities] = CONVENTIONS.map(
    (convention) => `${numberBy(counts, convention)} (${nameOf(convention)})`,
  );
  return `${parties}, vilket motsvarar ${organisations} eller ${municipalities}`;
}

function nameOf(convention: Convention): string {
  return `räknesätt\u00a0${convention}`;
}

/**
 * What a stated number is worth: whether the convention it names gives it, else which one does.
 *
 * @param stating Where the number stands, as a relative clause without its `som`: `arbetsplanen uppger`.
 */
export function claimText(
  stating: string,
  claimed: number,
  by: Convention | undefined,
  counts: Counts,
): string {
  const number = `Talet ${claimed}, som ${stating},`;
  if (by === undefined) {
    const giving = CONVENTIONS.filter((convention) => countBy(counts, convention) === claimed);
    const worth =
      giving.length === 0
        ? `Inget räknesätt ger det: det finns ${countsInText(counts)}.`
        : `Det är antalet enligt ${listed(giving.map(nameOf))}.`;
    return `${number} har inget angivet räknesätt. ${worth}`;
  }
  const counting = `${nameOf(by)} (${COUNTED[by]})`;
  return countBy(counts, by) === claimed
    ? `${number} är antalet enligt ${counting}.`
    : `${number} stämmer inte: ${counting} ger ${numberBy(counts, by)}.`;
}
