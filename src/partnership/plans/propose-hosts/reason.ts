import { listed, quoted } from "../../../messages/lists.ts";
import { numberWord } from "../../../messages/numbers.ts";
import type { Partnership } from "../../partnership.ts";
import { whenText } from "../../questions/meeting-time.ts";
import { startOf, usesTurn } from "../../questions/meetings.ts";
import type { Meeting } from "../../sheets/meetings.ts";
import type { Candidate } from "./turns.ts";

/** Why the first of the candidates is to host the meeting, in one sentence. */
export function hostReason(
  partnership: Partnership,
  meeting: Meeting,
  first: Candidate,
  candidates: readonly Candidate[],
): string {
  const why = candidates.length === 1 ? "är den enda medlemmen då" : turnReason(meeting, first, candidates);
  const names = listed(first.free.map(({ name }) => quoted(name)));
  const are = first.free.length === 1 ? "är digital" : "är digitala";
  const free = first.free.length === 0 ? "" : ` (${names} ${are} och räknas inte)`;
  const keeps = usesTurn(partnership, meeting)
    ? ""
    : "; träffen är digital, så turen finns kvar till nästa träff";
  return `${quoted(meeting.name)}: ${first.party}, som ${why}${free}${keeps}.`;
}

function turnReason(meeting: Meeting, { party, last, joined }: Candidate, all: readonly Candidate[]): string {
  if (last === undefined) {
    const equals = all.filter((other) => other.last === undefined && other.party !== party);
    if (equals.length === 0) return "är den enda part som inte har varit värd";
    const among = `inte har varit värd tidigare och som av ${numberWord(equals.length + 1)} sådana parter`;
    return equals.some((other) => other.joined === joined)
      ? `${among} står först i ordningen efter inträde och namn`
      : `${among} har varit med längst`;
  }
  return (startOf(last) ?? "") > (startOf(meeting) ?? "")
    ? `visserligen är värd ${whenText(last)}, men alla andra parter står på tur ännu senare`
    : `har väntat längst sedan sitt senaste värdskap, ${whenText(last)}`;
}
