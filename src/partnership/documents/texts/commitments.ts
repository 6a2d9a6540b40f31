import { yearOf } from "../../../core/dates/civil-date.ts";
import { longDate } from "../../../messages/dates.ts";
import { listed } from "../../../messages/lists.ts";
import { kronorText, numberWord } from "../../../messages/numbers.ts";
import type { Partnership } from "../../partnership.ts";
import { lastDayForNotice } from "../../questions/agreements.ts";
import type { Agreement } from "../../sheets/agreements.ts";
import type { Party } from "../../sheets/parties.ts";
import { shares } from "../participants.ts";
import { meetingRhythm } from "./meeting-rhythm.ts";

/** What the parties promise each other, a text for each paragraph. */
export type Commitments = {
  readonly seats: string;
  /** Whether the parties have representatives at all. */
  readonly represented: boolean;
  readonly meetings: string;
  readonly food: string;
  readonly fee: string;
  /** Empty where there is no fee, or nothing is said. */
  readonly billedBy: string;
  /** Empty where nothing is said. */
  readonly followUp: string;
  readonly exit: string;
};

/** What the agreement says of each; says so where it says nothing. */
export function commitments(
  partnership: Partnership,
  agreement: Agreement,
  parties: readonly Party[],
): Commitments {
  return {
    seats: seatsText(partnership, agreement, parties),
    represented: shares(partnership, agreement, parties, "seatsPerRole").some(({ number }) => number > 0),
    meetings: meetingRhythm(agreement),
    food: FOOD[agreement.foodPaidBy ?? "unsaid"],
    fee: feeText(agreement) + unitsText(partnership, agreement, parties),
    billedBy: hasFee(agreement) ? (agreement.billedBy ?? "") : "",
    followUp:
      agreement.followUpYears === undefined
        ? ""
        : `efter ${agreement.followUpYears === 1 ? "ett år" : `${numberWord(agreement.followUpYears)} år`}`,
    exit: exitText(agreement),
  };
}

const FOOD = {
  host: "Värden betalar kosten under mötena.",
  each: "Detsamma gäller kosten under mötena.",
  unsaid: "Överenskommelsen anger inte vem som betalar kosten under mötena.",
} as const;

function hasFee({ fee }: Agreement): boolean {
  return fee !== undefined && fee > 0;
}

/** What the agreement asks as a fee, and of whom. */
export function feeText(agreement: Agreement): string {
  return feeRule(agreement) + (hasFee(agreement) ? OF_SEVERAL[agreement.feePer ?? "unsaid"] : "");
}

/** The fee for a party that is one organisation: what several would pay is left out. */
export function feeRule({ fee, feePer, feeIsCeiling }: Agreement): string {
  if (fee === undefined) return "Överenskommelsen anger ingen avgift.";
  if (fee === 0) return "Ingen avgift tas ut.";
  const amount = `${feeIsCeiling === true ? "högst " : ""}${kronorText(fee)} per år`;
  const purpose = "till samordningen och till gemensamma utgifter";
  if (feePer === undefined) return `Avgiften ${purpose} är ${amount}.`;
  return `Varje ${feePer === "party" ? "part" : "organisation"} bidrar med ${amount} ${purpose}.`;
}

/** What the fee is for a party of several organisations. */
const OF_SEVERAL = {
  party: " En part som består av flera organisationer betalar en enda avgift.",
  organisation: " I en part som består av flera organisationer betalar alltså var och en av dem.",
  unsaid: " Överenskommelsen anger inte om den betalas per part eller per organisation.",
} as const;

/** Every operating year that begins during the period has its last day; the first year cannot be given up beforehand. */
function exitText(agreement: Agreement): string {
  const { noticeMonths: months, start, end } = agreement;
  if (months === undefined)
    return "Överenskommelsen innehåller ingen regel om att lämna samarbetet under perioden.";
  const notice =
    months === 0 ? "innan" : `senast ${months === 1 ? "en månad" : `${numberWord(months)} månader`} innan`;
  const rule = `Den som inte vill fortsätta ska meddela de andra parterna ${notice} nästa verksamhetsår börjar.`;
  if (start === undefined || end === undefined) return rule;
  const days = [];
  for (let year = yearOf(start) + 1; year <= yearOf(end); year++)
    days.push(`${longDate(lastDayForNotice(`${year}-01-01`, months))} för verksamhetsåret ${year}`);
  if (days.length === 0) return rule;
  return `${rule} Sista dagen är ${listed(days)}; den dagen räknas som i tid.`;
}

/** How many people a party is represented by in each role. */
function seatsText(partnership: Partnership, agreement: Agreement, parties: readonly Party[]): string {
  const seats = shares(partnership, agreement, parties, "seatsPerRole");
  const usual = mostCommon(seats.map(({ number }) => number));
  if (seats.every(({ number }) => number === 0)) return "Överenskommelsen anger inte hur parterna företräds.";
  const others = seats.filter(({ number }) => number !== usual);
  const rule = `Varje part utser ${ofEach(usual)}`;
  if (others.length === 0) return `${rule}.`;
  return `${rule}, utom ${listed(others.map(({ party, number }) => `${party} (${ofEach(number)})`))}.`;
}

/** Parties with another number of votes than one: `Gävle (två röster)`. */
export function votesText(partnership: Partnership, agreement: Agreement, parties: readonly Party[]): string {
  const others = shares(partnership, agreement, parties, "votes").filter(({ number }) => number !== 1);
  return listed(
    others.map(
      ({ party, number }) => `${party} (${number === 0 ? "ingen röst" : `${numberWord(number)} röster`})`,
    ),
  );
}

/** Parties that pay more or fewer fees than one. */
function unitsText(partnership: Partnership, agreement: Agreement, parties: readonly Party[]): string {
  if (!hasFee(agreement)) return "";
  const others = shares(partnership, agreement, parties, "feeUnits").filter(({ number }) => number !== 1);
  if (others.length === 0) return "";
  const texts = others.map(({ party, number }) =>
    number === 0 ? `${party} betalar ingen avgift` : `${party} betalar ${numberWord(number)} avgifter`,
  );
  return ` ${listed(texts)}.`;
}

function ofEach(size: number): string {
  if (size === 0) return "ingen företrädare";
  if (size === 1) return "en tjänsteperson och en förtroendevald";
  return `${numberWord(size)} tjänstepersoner och ${numberWord(size)} förtroendevalda`;
}

/** The most frequent number, the smallest of those where several are as frequent. */
function mostCommon(numbers: readonly number[]): number {
  const frequency = new Map<number, number>();
  for (const number of numbers) frequency.set(number, (frequency.get(number) ?? 0) + 1);
  return [...frequency].sort(([a, often], [b, oftenB]) => oftenB - often || a - b)[0]?.[0] ?? 1;
}
