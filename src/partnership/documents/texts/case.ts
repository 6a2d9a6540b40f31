import { normalised } from "../../../core/schema/cell.ts";
import { listed } from "../../../messages/lists.ts";
import { unbroken } from "../../../messages/numbers.ts";
import { isMissingDnr } from "../../questions/dnr.ts";
import type { Case } from "../../sheets/cases.ts";

/** The case's dnr, or that it is not known. */
export function dnrText({ name }: Case): string {
  return isMissingDnr(name) ? "Diarienumret är inte känt" : name;
}

/** Attachments that come about when the case is decided: they are no ground of the decision. */
const ADDED = /yttrande|reservation/i;

/** What the decision is based on. */
export function basisOf({ attachments }: Case): readonly string[] {
  return attachments.filter((name) => !ADDED.test(name));
}

/** What is added to the minutes when the case is decided. */
export function addedTo({ attachments }: Case): readonly string[] {
  return attachments.filter((name) => ADDED.test(name));
}

/** Points as a document shows them: without the numbers that people type before them, as it numbers them itself. */
export function asPoints(points: readonly string[]): readonly string[] {
  return points.map((point) => unbroken(point.replace(/^\d{1,2}[.)]\s+/, "")));
}

/** How a decision differs from its proposal, a sentence each; none where they say the same. */
export function differences({ proposal, decision }: Pick<Case, "proposal" | "decision">): readonly string[] {
  const [proposed, decided] = [proposal, decision].map((points) => asPoints(points).map(normalised));
  if (proposed === undefined || decided === undefined) return [];
  const told = [
    ...pointsOnlyIn(decided, proposed, "i beslutet finns inte i förslaget"),
    ...pointsOnlyIn(proposed, decided, "i förslaget finns inte i beslutet"),
  ];
  if (told.length > 0) return told;
  const same =
    proposed.length === decided.length && proposed.every((point, place) => point === decided[place]);
  return same ? [] : ["Punkterna är desamma men står i en annan ordning."];
}

function pointsOnlyIn(
  points: readonly string[],
  others: readonly string[],
  where: string,
): readonly string[] {
  const numbers = points.flatMap((point, place) => (others.includes(point) ? [] : [String(place + 1)]));
  if (numbers.length === 0) return [];
  return [`${numbers.length === 1 ? "Punkt" : "Punkterna"} ${listed(numbers)} ${where}.`];
}
