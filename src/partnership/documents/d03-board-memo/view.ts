import { yearOf } from "../../../core/dates/civil-date.ts";
import { dayMonthYear, longDate, years } from "../../../messages/dates.ts";
import { uncapitalised } from "../../../messages/lists.ts";
import type { Partnership } from "../../partnership.ts";
import { named } from "../../partnership.ts";
import { accessionsTo, partiesOf } from "../../questions/agreements.ts";
import { agreementsSettledBy } from "../../questions/cases.ts";
import type { Agreement } from "../../sheets/agreements.ts";
import { chosenAgreement } from "../chosen/agreement.ts";
import { danglingMembers } from "../chosen/dangling-members.ts";
import { chosenOrganisation } from "../chosen/organisation.ts";
import { defineDocument } from "../define-document.ts";
import { signers } from "../participants.ts";
import { basisOf, dnrText } from "../texts/case.ts";
import { KIND_TEXTS } from "../texts/collaboration.ts";
import { commitments } from "../texts/commitments.ts";
import { formalName, LEADERSHIP } from "../texts/organisation.ts";
import { aboutAgreement } from "./about-agreement.ts";
import { learnt, learntTexts } from "./benefit.ts";
import { economy } from "./economy.ts";
import { boardMemoMarkers } from "./markers.ts";
import type { Memo } from "./memo.ts";
import { preparation } from "./preparation.ts";
import { proposalPoints } from "./proposal.ts";
import { receivers } from "./receivers.ts";
import { senderOf } from "./sender.ts";

/** What an organisation's board needs in order to decide whether to take part, up to the proposal. */
export const boardMemoDocument = defineDocument({
  id: "D3",
  title: "Tjänsteskrivelse",
  required: ["agreement", "organisation"],
  optional: [],
  reads: [
    "agreements",
    "collaborations",
    "memberships",
    "parties",
    "organisations",
    "accessions",
    "cases",
    "people",
    "mandates",
    "meetings",
    "experiences",
  ],
  markers: boardMemoMarkers,
  organisations(partnership, request) {
    const agreement = named(partnership.agreements, request.agreement);
    if (agreement === undefined) return [];
    const left = accessionsTo(partnership, agreement).filter(({ status }) => status === "left");
    return signers(partnership, agreement, undefined)
      .map(({ name }) => name)
      .filter((name) => left.every(({ organisation }) => organisation !== name));
  },
  view(partnership, request) {
    const asked = chosenAgreement(partnership, request);
    if (!asked.ok) return asked;
    const dangling = danglingMembers(partnership, asked.agreement.collaboration);
    if (dangling.length > 0) return { ok: false, missing: dangling };
    const chosen = chosenOrganisation(partnership, request, asked.agreement);
    if (!chosen.ok) return chosen;
    const memo = memoOf(partnership, asked.agreement, chosen, request.today);
    const { organisation, formal, matter } = memo;
    const promised = memo.agreements.map((agreement) => ({
      agreement,
      promised: commitments(partnership, agreement, partiesOf(partnership, agreement)),
    }));
    const experiences = learnt(memo);
    const data = {
      heading: matter?.title ?? `Medverkan i ${asked.agreement.collaboration} ${yearsOf(asked.agreement)}`,
      ...senderOf(memo),
      organisation: formal,
      date: dayMonthYear(request.today),
      dnr: matter === undefined ? "Inget diarienummer är antecknat" : dnrText(matter),
      recipient: memo.body,
      board: uncapitalised(memo.body),
      summary: matter?.summary ?? summaryText(memo, asked.agreement),
      preparation: preparation(memo),
      aboutHeading: aboutHeading(memo),
      several: memo.agreements.length > 1,
      about: promised.map((one) => aboutAgreement(memo, one.agreement, one.promised)),
      views: matter?.views ?? "",
      party: memo.party.name,
      hasLearnt: experiences.length > 0,
      learnt: learntTexts(experiences),
      economy: promised.map((one) => economy(memo, one.agreement, one.promised)),
      attachments: attachments(memo),
      proposal: proposalPoints(memo),
      receivers: receivers(memo),
    };
    return {
      ok: true,
      name: `Tjänsteskrivelse ${organisation.name}, ${asked.agreement.name}`,
      about: `${asked.agreement.name}, ${organisation.name}`,
      sender: formal,
      data,
    };
  },
});

function memoOf(
  partnership: Partnership,
  agreement: Agreement,
  { organisation, party }: Pick<Memo, "organisation" | "party">,
  today: string,
): Memo {
  const accession = accessionsTo(partnership, agreement).find(
    (row) => row.organisation === organisation.name,
  );
  const matter = named(partnership.cases, accession?.case);
  const others = matter === undefined ? [] : agreementsSettledBy(partnership, matter);
  return {
    partnership,
    today,
    organisation,
    formal: formalName(organisation),
    party,
    accession,
    matter,
    body: matter?.body ?? LEADERSHIP[organisation.kind].body,
    agreements: [agreement, ...others.filter(({ name }) => name !== agreement.name)],
  };
}

function summaryText({ formal }: Memo, agreement: Agreement & { start: string; end: string }): string {
  return `Ärendet gäller om ${formal} ska medverka i ${agreement.collaboration} från och med ${longDate(agreement.start)} till och med ${longDate(agreement.end)}. Förslaget är att ${formal} medverkar.`;
}

function yearsOf({ start, end }: { readonly start: string; readonly end: string }): string {
  return years(yearOf(start), yearOf(end));
}

function aboutHeading({ partnership, agreements }: Memo): string {
  const [agreement, ...others] = agreements;
  const kind = named(partnership.collaborations, agreement?.collaboration)?.kind;
  if (others.length > 0 || kind === undefined) return "Om samarbetena";
  return `Om ${KIND_TEXTS[kind].noun}`;
}

function attachments({ matter, agreements }: Memo): readonly string[] {
  const own = matter === undefined ? [] : basisOf(matter);
  return own.length > 0 ? own : agreements.map(({ name }) => name);
}
