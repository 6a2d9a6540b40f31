import { type CivilDate, daysBetween } from "../../../core/dates/civil-date.ts";

/** How far a host has come towards a meeting. */
export interface Phase {
  readonly id: "book" | "plan" | "finish";
  /** What is to be done, for a subject. */
  readonly step: string;
  /** Heading of the list. */
  readonly title: string;
}

/** The phases with the fewest days left of each, so that a reminder may come on other days than the standard ones. */
const PHASES: readonly (Phase & { readonly daysLeft: number })[] = [
  { id: "book", daysLeft: 120, step: "boka", title: "att boka ungefär ett halvår före mötet" },
  { id: "plan", daysLeft: 50, step: "planera", title: "att planera ungefär tre månader före mötet" },
  { id: "finish", daysLeft: 0, step: "gör klart", title: "att göra klart de sista veckorna före mötet" },
];

/** What a host has to do now. */
export function phaseOf(start: CivilDate, today: CivilDate): Phase {
  const left = daysBetween(today, start);
  const [first, ...later] = PHASES as readonly [(typeof PHASES)[number], ...(typeof PHASES)[number][]];
  return [first, ...later].find(({ daysLeft }) => left >= daysLeft) ?? later[later.length - 1] ?? first;
}
