import { dayMonthYear } from "../../../messages/dates.ts";
import { capitalised, listed } from "../../../messages/lists.ts";
import { grouped } from "../../../messages/numbers.ts";
import { type Partnership, rowsWith } from "../../partnership.ts";
import { type Decision, decisions } from "../../sheets/decisions.ts";
import type { Meeting } from "../../sheets/meetings.ts";

/** What a meeting decided on and left to do, in the order of the sheet. */
export function outcomeOf(partnership: Partnership, { name }: Meeting) {
  const rows = rowsWith(partnership.decisions, "meeting", name);
  return {
    decided: rows.filter(({ kind }) => kind === "decision"),
    actions: rows.filter(({ kind }) => kind === "action"),
  };
}

/** What the meeting decided on, and how. */
export type DecisionRow = {
  readonly text: string;
  readonly result: string;
  readonly votes: string;
  readonly notTakingPart: string;
};

export function decisionRow(decision: Decision): DecisionRow {
  const { text, result, notTakingPart } = decision;
  return {
    text,
    result: result === undefined ? "Ej angivet" : String(decisions.columns.result.write(result)),
    votes: votesText(decision),
    notTakingPart: notTakingPart.length === 0 ? "–" : listed(notTakingPart),
  };
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

/** Something that somebody is to do. */
export type ActionRow = {
  readonly action: string;
  readonly responsible: string;
  readonly due: string;
  readonly status: string;
};

export function actionRow(action: Decision): ActionRow {
  const { text, responsible, due, status } = action;
  return {
    action: text,
    responsible: responsible ?? "Ingen ansvarig utsedd",
    due: due === undefined ? "Ingen dag bestämd" : dayMonthYear(due),
    status: String(decisions.columns.status.write(status ?? "open")),
  };
}
