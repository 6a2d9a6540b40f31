import { contains } from "../../../core/dates/period.ts";
import { longDate } from "../../../messages/dates.ts";
import { counted } from "../../../messages/numbers.ts";
import { named, type Partnership } from "../../partnership.ts";
import { periodOf } from "../../questions/agreements.ts";
import { experiencesUnder } from "../../questions/experiences.ts";
import type { Agreement } from "../../sheets/agreements.ts";
import type { Party } from "../../sheets/parties.ts";

/** An experience on the website. */
export type PublishedRow = { readonly party: string; readonly title: string; readonly link: string };

/** A question from somebody outside, and whether it has been answered. */
export type ReferralRow = {
  readonly sender: string;
  readonly matter: string;
  readonly received: string;
  readonly answered: string;
};

/** Where the experiences are spread, and how many parties keep their part of the website up to date. */
export function websiteText(
  partnership: Partnership,
  agreement: Agreement & { readonly start: string },
  parties: readonly Party[],
): string {
  const website = named(partnership.collaborations, agreement.collaboration)?.website;
  const updated = parties.filter(({ websiteUpdated }) => (websiteUpdated ?? "") >= agreement.start);
  const where =
    website === undefined
      ? "Ingen hemsida är angiven för samarbetet."
      : `Parterna sprider sina erfarenheter på hemsidan ${website}.`;
  return `${where} Sedan ${longDate(agreement.start)} har ${updated.length} av ${counted(parties.length, "part", "parter")} uppdaterat sin del av hemsidan.`;
}

/** Experiences of the period that are published, party by party. */
export function publishedRows(
  partnership: Partnership,
  agreement: Agreement,
  parties: readonly Party[],
): readonly PublishedRow[] {
  return parties.flatMap(({ name: party }) =>
    experiencesUnder(partnership, agreement, party)
      .filter(({ published }) => published === true)
      .map(({ title, link }) => ({ party, title, link: link ?? "Länken är inte inlagd" })),
  );
}

/** Questions that came to the national partnership during the period, in the order they came; others are asked of nobody else. */
export function referralRows(partnership: Partnership, agreement: Agreement): readonly ReferralRow[] {
  if (named(partnership.collaborations, agreement.collaboration)?.kind !== "national") return [];
  return partnership.referrals
    .filter(({ received }) => received !== undefined && contains(periodOf(agreement), received))
    .sort((a, b) => ((a.received ?? "") < (b.received ?? "") ? -1 : 1))
    .map(({ sender, matter, received = "", answered }) => ({
      sender,
      matter,
      received,
      answered: answered ?? "Inte besvarad",
    }));
}
