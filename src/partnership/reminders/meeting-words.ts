import type { Meeting } from "../sheets/meetings.ts";

/** What a letter says of something about a meeting that is not known yet. */
export const LATER = "meddelas senare";

const FORM_WORDS: Record<NonNullable<Meeting["form"]>, string> = {
  physical: "fysiskt möte",
  digital: "digitalt möte",
  hybrid: "fysiskt möte som också går att följa digitalt",
};

/** The meeting's form in words: `digitalt möte`. */
export function formText({ form }: Meeting): string {
  return form === undefined ? LATER : FORM_WORDS[form];
}

/** Town and venue, or the link: `Uppsala, Stadshuset`. */
export function placeText({ place, venue }: Meeting): string {
  return [place, venue].filter((part) => part !== undefined).join(", ") || LATER;
}
