import { yearOf } from "../../../core/dates/civil-date.ts";
import { contains } from "../../../core/dates/period.ts";
import { years } from "../../../messages/dates.ts";
import { listed, quoted } from "../../../messages/lists.ts";
import { kronorText } from "../../../messages/numbers.ts";
import { periodOf } from "../../questions/agreements.ts";
import { feeLine } from "../../questions/fees.ts";
import { whenText } from "../../questions/meeting-time.ts";
import { endOf, inTimeOrder, standingMeetings } from "../../questions/meetings.ts";
import type { Agreement } from "../../sheets/agreements.ts";
import { holdsWholeYears } from "../texts/agreement.ts";
import { type Commitments, feeRule, feeText } from "../texts/commitments.ts";
import { type Memo, siblings } from "./memo.ts";

/** What one agreement costs the organisation, a text for each paragraph. */
export type Economy = {
  readonly collaboration: string;
  readonly fee: string;
  readonly travel: string;
  readonly hosting: string;
};

export function economy(memo: Memo, agreement: Agreement, { food, billedBy }: Commitments): Economy {
  const billed = billedBy === "" ? "" : ` Avgiften faktureras av ${billedBy}.`;
  return {
    collaboration: agreement.collaboration,
    fee: `${siblings(memo).length === 0 ? feeRule(agreement) : feeText(agreement)}${ownFeeText(memo, agreement)}${billed}`,
    travel: `Resor och logi betalar ${memo.formal} för sina egna företrädare. ${food}`,
    hosting: hostingText(memo, agreement),
  };
}

/** What the fee comes to for the organisation; both ways of counting where the agreement does not choose. @see product R7 */
function ownFeeText(memo: Memo, agreement: Agreement): string {
  const { start, fee = 0, feePer, feeIsCeiling } = agreement;
  if (start === undefined || fee === 0) return "";
  const { units, perParty, perOrganisation } = feeLine(
    memo.partnership,
    agreement,
    memo.party,
    yearOf(start),
  );
  const amount = (kronor: number) => `${feeIsCeiling === true ? "högst " : ""}${kronorText(kronor)} per år`;
  const { organisations, name } = memo.party;
  if (siblings(memo).length === 0)
    return ` För ${memo.formal} är avgiften ${amount(perParty)}${wholePeriod(agreement, perParty)}.`;
  const together = `parten ${name} sammanlagt ${amount(perParty)}, som ${listed(organisations)} fördelar mellan sig`;
  const each =
    units <= organisations.length
      ? `${memo.formal} ${amount(fee)} och hela parten ${amount(perOrganisation)}`
      : `hela parten ${amount(perOrganisation)}`;
  if (feePer === "party") return ` Därmed betalar ${together}.`;
  if (feePer === "organisation") return ` Därmed betalar ${each}.`;
  return ` Räknat per part betalar ${together}. Räknat per organisation betalar ${each}. Samarbetet behöver ta ställning till vilket som gäller.`;
}

/** What a yearly amount comes to, where the agreement holds for several whole years. */
function wholePeriod(agreement: Agreement, kronor: number): string {
  const { start = "", end = "", feeIsCeiling } = agreement;
  const [first, last] = [yearOf(start), yearOf(end)];
  if (!holdsWholeYears(agreement) || first === last) return "";
  return `, och för hela perioden ${years(first, last)} ${feeIsCeiling === true ? "högst " : ""}${kronorText(kronor * (last - first + 1))}`;
}

/** Meetings under the agreement that the party is still to host. */
function hostingText({ partnership, party, today }: Memo, agreement: Agreement): string {
  const coming = inTimeOrder(
    standingMeetings(partnership, agreement.collaboration).filter((meeting) => {
      const last = endOf(meeting);
      return (
        meeting.host === party.name &&
        last !== undefined &&
        last >= today &&
        contains(periodOf(agreement), last)
      );
    }),
  );
  const rule = "Den part som är värd för ett möte betalar det som hör till värdskapet, till exempel lokalen.";
  if (coming.length === 0) return `${rule} ${party.name} är inte antecknad som värd för något kommande möte.`;
  const meetings = coming.map((meeting) => `${quoted(meeting.name)} ${whenText(meeting)}`);
  return `${rule} ${party.name} är antecknad som värd för ${listed(meetings)}.`;
}
