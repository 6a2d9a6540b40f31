import type { Rows } from "../../rows.ts";

type Row = Rows<"decisions">[number];

/** Votes as they are counted: for, against, abstaining. */
type Votes = readonly [votesFor: number, votesAgainst: number, abstaining: number];

/** A decision by vote. */
export function voted(
  result: NonNullable<Row["result"]>,
  text: string,
  [votesFor, votesAgainst, abstaining]: Votes,
  ...notTakingPart: string[]
): Row {
  return { kind: "decision", result, text, votesFor, votesAgainst, abstaining, notTakingPart };
}

/** A decision that all agreed on, so that nobody counted votes. */
export function agreed(text: string): Row {
  return { kind: "decision", result: "approved", text };
}

/** Something for somebody to do. */
export function action(
  text: string,
  responsible: string,
  due: string,
  status: NonNullable<Row["status"]>,
): Row {
  return { kind: "action", text, responsible, due, status };
}
