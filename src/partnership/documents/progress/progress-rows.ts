import { grouped } from "../../../messages/numbers.ts";
import type { MarkerMeaning } from "../document.ts";
import { type StepCounts, sumOf, total } from "./step-progress.ts";

/** The steps of a focus by status, in a table's row. */
export type ProgressRow = Readonly<Record<keyof StepCounts | "focus" | "total", string>>;

/** What the markers of such rows hold. */
export const PROGRESS_MARKERS: MarkerMeaning = {
  about: "antalet delmoment per inriktning och status, sist alla",
  within: {
    focus: "inriktningen",
    done: "klara",
    ongoing: "pågår",
    notStarted: "ej påbörjade",
    unsaid: "utan uppgift om status",
    dropped: "strukna",
    total: "sammanlagt",
    late: "därav försenade",
  },
};

/** A row for each focus, and a last one for all of them where they are several. */
export function progressRows(
  all: readonly (StepCounts & { readonly focus: string })[],
): readonly ProgressRow[] {
  const rows = all.map(({ focus, ...counts }) => rowOf(focus, counts));
  return all.length < 2 ? rows : [...rows, rowOf("Alla", sumOf(all))];
}

function rowOf(focus: string, counts: StepCounts): ProgressRow {
  return {
    focus,
    done: grouped(counts.done),
    ongoing: grouped(counts.ongoing),
    notStarted: grouped(counts.notStarted),
    unsaid: grouped(counts.unsaid),
    dropped: grouped(counts.dropped),
    total: grouped(total(counts)),
    late: grouped(counts.late),
  };
}
