import { AppError } from "../../core/error.ts";
import { registerVote as registerVotePlan, type Vote } from "../../partnership/plans/register-vote.ts";
import { type Asked, askRows, askText, optionally } from "../asked.ts";
import { askStandingMeeting } from "../asked-meeting.ts";
import { planCommand } from "../plan-command.ts";

/** Records how the parties voted on a decision at a meeting. */
export const registerVote = planCommand({
  id: "registerVote",
  label: "Registrera röstning",
  about:
    "Räknar rösterna på ett möte och skriver in beslutet i Mötesbeslut. Varje part har en röst om inget annat är bestämt.",
  asks: {
    meeting: askStandingMeeting(),
    decision: askText({
      name: "decision",
      label: "Beslut",
      help: "Beslutet i en mening. Står det redan i Mötesbeslut, skriv det likadant.",
    }),
    yes: parties("yes", "Ja"),
    no: parties("no", "Nej"),
    abstain: parties("abstain", "Avstår"),
    notTakingPart: parties("notTakingPart", "Deltar inte"),
  },
  plan: (partnership, { meeting, decision, ...votes }, today) =>
    registerVotePlan(partnership, { meeting, decision, votes: votesOf(votes) }, today),
});

/** Asks which parties voted in one way. */
function parties(name: Vote, label: string): Asked<readonly string[] | undefined> {
  const help = "Parternas namn, åtskilda av semikolon, t.ex. Gävle; Örebro.";
  return optionally(askRows({ name, label, help }, (partnership) => partnership.parties));
}

/** @throws {AppError} `not-possible` where a party is said to have voted in two ways. */
function votesOf(
  groups: Readonly<Record<Vote, readonly string[] | undefined>>,
): Readonly<Record<string, Vote>> {
  const cast = Object.entries(groups).flatMap(([vote, names]) =>
    (names ?? []).map((name) => [name, vote as Vote] as const),
  );
  const twice = cast.find(([name], place) => cast.findIndex(([other]) => other === name) !== place);
  if (twice !== undefined)
    throw new AppError("not-possible", { list: `– ${twice[0]} står på mer än ett ställe.` });
  return Object.fromEntries(cast);
}
