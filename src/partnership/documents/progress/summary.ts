import { capitalised, listed } from "../../../messages/lists.ts";
import { counted, numberWord } from "../../../messages/numbers.ts";
import type { Activity } from "../../sheets/activities.ts";
import { type Progress, type StepCounts, total } from "./step-progress.ts";

/** Singular and plural of what has each status. */
const WORDS: Readonly<Record<Progress, readonly [one: string, several: string]>> = {
  done: ["är klart", "är klara"],
  ongoing: ["pågår", "pågår"],
  notStarted: ["är inte påbörjat", "är inte påbörjade"],
  unsaid: ["saknar uppgift om status", "saknar uppgift om status"],
  dropped: ["är struket", "är strukna"],
};

/** What is said where all of several steps have the same status. */
const ALL: Readonly<Record<Progress, string>> = {
  done: "Alla är klara",
  ongoing: "Alla pågår",
  notStarted: "Inget av dem är påbörjat",
  unsaid: "Alla saknar uppgift om status",
  dropped: "Alla är strukna",
};

/** How many activities and steps the plan has, and how far the steps have come. */
export function summaryText(activities: readonly Activity[], counts: StepCounts): string {
  const all = total(counts);
  const plan = `Arbetsplanen har ${counted(activities.length, "aktivitet", "aktiviteter")}`;
  if (all === 0) return `${plan} och inga delmoment.`;
  const only = (Object.keys(WORDS) as Progress[]).find((progress) => counts[progress] === all);
  const parts = (Object.keys(WORDS) as Progress[])
    .filter((progress) => counts[progress] > 0)
    .map((progress) => numbered(counts[progress], WORDS[progress]));
  const late =
    counts.late === 0
      ? "Inget är försenat"
      : capitalised(numbered(counts.late, ["är försenat", "är försenade"]));
  return `${plan} med sammanlagt ${counted(all, "delmoment", "delmoment")}. ${all > 1 && only !== undefined ? ALL[only] : capitalised(listed(parts))}. ${late}.`;
}

/** `ett är klart`, `sex är klara`. */
function numbered(number: number, [one, several]: readonly [one: string, several: string]): string {
  return `${numberWord(number, "ett")} ${number === 1 ? one : several}`;
}
