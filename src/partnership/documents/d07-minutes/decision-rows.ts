import { capitalised, listed } from "../../../messages/lists.ts";
import { grouped } from "../../../messages/numbers.ts";
import { type Partnership, rowsWith } from "../../partnership.ts";
import { type Decision, decisions } from "../../sheets/decisions.ts";
import type { Meeting } from "../../sheets/meetings.ts";

/** What the meeting decided on, and how. */
export type DecisionRow = {
  readonly text: string;
  readonly result: string;
  readonly votes: string;
  readonly notTakingPart: string;
};

/** The meeting's decisions in the order of the sheet. */
export function decisionRows(partnership: Partnership, { name }: Meeting): readonly DecisionRow[] {
  return rowsWith(partnership.decisions, "meeting", name)
    .filter(({ kind }) => kind === "decision")
    .map((decision) => ({
      text: decision.text,
      result:
        decision.result === undefined
          ? "Ej angivet"
          : String(decisions.columns.result.write(decision.result)),
      votes: votesText(decision),
      notTakingPart: decision.notTakingPart.length === 0 ? "–" : listed(decision.notTakingPart),
    }));
}

/** `7 ja, 0 nej, 1 avstod`; says which count is lacking. */
function votesText({ votesFor, votesAgainst, abstaining }: Decision): string {
  if ([votesFor, votesAgainst, abstaining].every((votes) => votes === undefined))
    return "Ingen röstning antecknad";
  const told = [
    votesFor === undefined ? "antalet ja saknas" : `${grouped(votesFor)}\u00a0ja`,
    votesAgainst === undefined ? "antalet nej saknas" : `${grouped(votesAgainst)}\u00a0nej`,
    ...(abstaining === undefined ? [] : [`${grouped(abstaining)}\u00a0avstod`]),
  ];
  return capitalised(told.join(", "));
}
