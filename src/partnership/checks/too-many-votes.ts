import { overlaps, type Period } from "../../core/dates/period.ts";
import { quoted } from "../../messages/lists.ts";
import { counted } from "../../messages/numbers.ts";
import { named, type Partnership } from "../partnership.ts";
import { daysOf, whenText } from "../questions/meeting-time.ts";
import { decisions } from "../sheets/decisions.ts";
import type { Meeting } from "../sheets/meetings.ts";
import { at, defineCheck } from "./check.ts";

export const tooManyVotes = defineCheck({
  code: "too-many-votes",
  severity: "error",
  about: "Ett beslut har fler röster än vad medlemmarna har tillsammans.",
  reads: ["decisions", "meetings", "memberships"],
  *find(partnership) {
    const known = new Map<Meeting, number | undefined>();
    for (const decision of partnership.decisions) {
      const { votesFor = 0, votesAgainst = 0, abstaining = 0 } = decision;
      const cast = votesFor + votesAgainst + abstaining;
      const meeting = cast === 0 ? undefined : named(partnership.meetings, decision.meeting);
      const days = meeting === undefined ? undefined : daysOf(meeting);
      if (meeting === undefined || days === undefined) continue;
      if (!known.has(meeting)) known.set(meeting, votesOfMembers(partnership, meeting.collaboration, days));
      const votes = known.get(meeting);
      if (votes === undefined || cast <= votes) continue;
      yield at(
        decisions,
        decision,
        votesFor > 0 ? "votesFor" : votesAgainst > 0 ? "votesAgainst" : "abstaining",
        `${counted(cast, "röst", "röster")} är noterade för ${quoted(decision.text)}, men medlemmarna har tillsammans ${counted(votes, "röst", "röster")} ${whenText(meeting)}.`,
        "Rätta Röster ja, Röster nej och Avstår, eller kolumnen Röster i Medlemskap.",
      );
    }
  },
});

/** Votes of all members on the days, one each where nothing else is said; `undefined` where no member is known. */
function votesOfMembers(partnership: Partnership, collaboration: string, days: Period): number | undefined {
  const votes = new Map<string, number>();
  for (const membership of partnership.memberships) {
    if (membership.collaboration !== collaboration || membership.kind !== "member") continue;
    if (membership.from === undefined || !overlaps(membership, days)) continue;
    votes.set(membership.party, Math.max(votes.get(membership.party) ?? 0, membership.votes ?? 1));
  }
  return votes.size === 0 ? undefined : [...votes.values()].reduce((sum, some) => sum + some, 0);
}
