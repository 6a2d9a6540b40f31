import { Refusal } from "../../store/refusal.ts";
import type { SentJson } from "../request-body.ts";

/** What a page sent as JSON. */
export type Sent = SentJson;

interface Kinds {
  string: string;
  number: number;
  object: object;
}

/** A part of what the page sent. @throws {Refusal} where it is missing or of another kind */
export function asked<K extends keyof Kinds>(sent: Sent, name: string, kind: K): Kinds[K] {
  const value = sent[name];
  if (typeof value !== kind || value === null)
    throw new Refusal("Sidan skickade något som arbetsbänken inte förstår. Ladda om sidan och försök igen.");
  return value as Kinds[K];
}

/** The cell that something was done to. @throws {Refusal} where there can be no such cell */
export function askedPlace(sent: Sent): { sheetId: number; row: number; column: number } {
  const place = {
    sheetId: asked(sent, "sheetId", "number"),
    row: asked(sent, "row", "number"),
    column: asked(sent, "column", "number"),
  };
  const { row, column } = place;
  if (!Number.isInteger(row) || !Number.isInteger(column) || row < 1 || column < 1 || row > 1_000_000)
    throw new Refusal("Cellen ligger utanför vad ett ark kan innehålla.");
  return place;
}
