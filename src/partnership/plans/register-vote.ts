import type { CivilDate } from "../../core/dates/civil-date.ts";
import { normalised } from "../../core/schema/cell.ts";
import { longDate } from "../../messages/dates.ts";
import { inSwedishOrder, listed, listedBriefly, quoted } from "../../messages/lists.ts";
import { grouped } from "../../messages/numbers.ts";
import { named, type Partnership, rowsWith } from "../partnership.ts";
import { stands } from "../questions/meetings.ts";
import { activeMemberships, activeParties } from "../questions/members.ts";
import type { Decision } from "../sheets/decisions.ts";
import type { Meeting } from "../sheets/meetings.ts";
import { addition, change, impossible, type Planned, planned } from "./plan.ts";

/** What a party did when the meeting voted. */
export type Vote = "yes" | "no" | "abstain" | "notTakingPart";

/** What was voted on and how; `decision` is its text, or the id of a row in *Mötesbeslut*. */
export interface VoteAsked {
  readonly meeting: string;
  readonly decision: string;
  /** The vote of each party, by the party's name. */
  readonly votes: Readonly<Record<string, Vote>>;
}

/** *Registrera röstning*: each party votes once, with as many votes as its membership gives it. @see product R9, R15 */
export function registerVote(partnership: Partnership, asked: VoteAsked, today: CivilDate): Planned {
  const meeting = named(partnership.meetings, asked.meeting);
  if (meeting === undefined) return impossible(`Mötet ${quoted(asked.meeting)} finns inte.`);
  const title = quoted(meeting.name);
  if (!stands(meeting)) return impossible(`${title} är inställt eller flyttat.`);
  const day = meeting.start;
  if (day === undefined) return impossible(`${title} saknar datum. Fyll i Start i Möten först.`);
  if (day > today) return impossible(`${title} hålls först ${longDate(day)}.`);
  if (asked.decision.trim() === "") return impossible("Skriv vad mötet röstade om.");
  const decision = decisionMeant(partnership, meeting, asked.decision);
  if (decision !== undefined && hasVotes(decision))
    return impossible(`En röstning om ${quoted(decision.text)} är redan registrerad vid ${title}.`);

  const voters = Object.keys(asked.votes).sort(inSwedishOrder);
  const faults = voterFaults(partnership, meeting, day, voters);
  if (faults.length > 0) return impossible(...faults);

  const groups = groupsOf(asked.votes, voters);
  const sum = (vote: Vote) =>
    groups[vote].reduce((total, party) => total + votesOf(partnership, meeting, day, party), 0);
  const [votesFor, votesAgainst, abstaining] = [sum("yes"), sum("no"), sum("abstain")];
  const result = votesFor === votesAgainst ? undefined : votesFor > votesAgainst ? "approved" : "rejected";
  const values = { votesFor, votesAgainst, abstaining, notTakingPart: groups.notTakingPart, result } as const;
  const silent = [...presentParties(partnership, meeting)]
    .filter((party) => isMember(partnership, meeting, day, party) && !voters.includes(party))
    .sort(inSwedishOrder);
  const told = [
    `Röster vid ${title}: ${grouped(votesFor)} ja, ${grouped(votesAgainst)} nej, ${grouped(abstaining)} avstår.`,
    resultText(votesFor, votesAgainst),
    ...(groups.notTakingPart.length === 0 ? [] : [`${listed(groups.notTakingPart)} deltar inte i beslutet.`]),
    ...(silent.length === 0
      ? []
      : [`${listedBriefly(silent)} var med på mötet, men ingen röst är angiven därifrån.`]),
  ];
  return planned(
    told,
    decision === undefined
      ? addition("decisions", {
          meeting: meeting.name,
          text: asked.decision.trim(),
          kind: "decision",
          ...values,
        })
      : change("decisions", decision, values),
  );
}

function decisionMeant(partnership: Partnership, meeting: Meeting, given: string): Decision | undefined {
  const rows = rowsWith(partnership.decisions, "meeting", meeting.name).filter(
    ({ kind }) => kind === "decision",
  );
  return (
    rows.find(({ id }) => id !== "" && id === given) ??
    rows.find(({ text }) => normalised(text) === normalised(given))
  );
}

function hasVotes({ votesFor, votesAgainst, abstaining }: Decision): boolean {
  return votesFor !== undefined || votesAgainst !== undefined || abstaining !== undefined;
}

function voterFaults(
  partnership: Partnership,
  meeting: Meeting,
  day: CivilDate,
  voters: readonly string[],
): readonly string[] {
  const title = quoted(meeting.name);
  if (voters.length === 0) return ["Ange hur minst en part röstade."];
  const strangers = voters.filter((party) => !isMember(partnership, meeting, day, party));
  const present = presentParties(partnership, meeting);
  const absent = voters.filter((party) => !strangers.includes(party) && !present.has(party));
  return [
    ...(strangers.length === 0
      ? []
      : [
          `${listedBriefly(strangers)} är inte ${strangers.length === 1 ? "medlem" : "medlemmar"} ${longDate(day)} och har ingen röst.`,
        ]),
    ...(absent.length === 0
      ? []
      : [
          `Ingen företrädare för ${listedBriefly(absent)} är antecknad som närvarande vid ${title}. Rätta Närvaro först, om någon var med.`,
        ]),
  ];
}

/** Parties of which a representative came, in the room or by link; guests and coordinators represent none. */
function presentParties(partnership: Partnership, meeting: Meeting): ReadonlySet<string> {
  const parties = rowsWith(partnership.attendance, "meeting", meeting.name)
    .filter(({ presence }) => presence === "present" || presence === "digital")
    .filter(({ role }) => role !== "guest" && role !== "coordinator")
    .map(({ party }) => party);
  return new Set(parties.filter((party): party is string => party !== undefined));
}

function isMember(partnership: Partnership, meeting: Meeting, day: CivilDate, party: string): boolean {
  return activeParties(partnership, meeting.collaboration, day).some(({ name }) => name === party);
}

function votesOf(partnership: Partnership, meeting: Meeting, day: CivilDate, party: string): number {
  const membership = activeMemberships(partnership, meeting.collaboration, day).find(
    (row) => row.party === party && row.kind === "member",
  );
  return membership?.votes ?? 1;
}

function groupsOf(votes: VoteAsked["votes"], voters: readonly string[]): Record<Vote, readonly string[]> {
  const who = (vote: Vote) => voters.filter((party) => votes[party] === vote);
  return {
    yes: who("yes"),
    no: who("no"),
    abstain: who("abstain"),
    notTakingPart: who("notTakingPart"),
  };
}

function resultText(votesFor: number, votesAgainst: number): string {
  if (votesFor > votesAgainst) return "Resultatet är Bifall.";
  if (votesFor < votesAgainst) return "Resultatet är Avslag.";
  return votesFor === 0
    ? "Ingen röstade för eller emot, så kolumnen Resultat lämnas tom."
    : "Rösterna är lika många. Mötet får avgöra om ordförandens röst ska gälla; kolumnen Resultat lämnas tom.";
}
