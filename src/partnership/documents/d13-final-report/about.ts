import { overlaps } from "../../../core/dates/period.ts";
import { longDate } from "../../../messages/dates.ts";
import { listed } from "../../../messages/lists.ts";
import { named, type Partnership, rowsWith } from "../../partnership.ts";
import { boundParties, periodOf } from "../../questions/agreements.ts";
import { countsOf } from "../../questions/counts.ts";
import { membershipsDuring } from "../../questions/members.ts";
import type { Agreement } from "../../sheets/agreements.ts";
import type { Membership } from "../../sheets/memberships.ts";
import type { Party } from "../../sheets/parties.ts";
import { type CountRow, countRows } from "../texts/count.ts";
import { meetingRhythm } from "../texts/meeting-rhythm.ts";

/** What kind of collaboration it is, who has taken part and how they work. */
export type About = {
  readonly kind: string;
  readonly counts: readonly CountRow[];
  readonly hasChanges: boolean;
  readonly changes: readonly string[];
  readonly rhythm: string;
};

/** The collaboration and its parties during the agreement's period. */
export function about(
  partnership: Partnership,
  agreement: Agreement & { readonly start: string; readonly end: string },
  parties: readonly Party[],
): About {
  const changes = [
    ...parties.flatMap(({ name }) => partOfPeriod(partnership, agreement, name)),
    ...unbound(partnership, agreement, parties),
    ...contributors(partnership, agreement),
  ];
  return {
    kind: kindText(partnership, agreement.collaboration),
    counts: countRows(countsOf(partnership, parties)),
    hasChanges: changes.length > 0,
    changes,
    rhythm: meetingRhythm(agreement),
  };
}

/** When the party came or left, where it was not a member for the whole period; nothing where it was. */
export function partOfPeriod(
  partnership: Partnership,
  agreement: Agreement & { readonly start: string; readonly end: string },
  party: string,
): readonly string[] {
  const own = rowsWith(partnership.memberships, "party", party).filter(
    (row) =>
      row.collaboration === agreement.collaboration &&
      row.kind === "member" &&
      row.from !== undefined &&
      overlaps(row, periodOf(agreement)),
  );
  const from = own.map((row) => row.from ?? "").sort()[0];
  const to = own.some((row) => row.to === undefined)
    ? undefined
    : own.map((row) => row.to ?? "").sort()[own.length - 1];
  const came = from !== undefined && from > agreement.start ? `från och med ${longDate(from)}` : "";
  const left = to !== undefined && to < agreement.end ? `till och med ${longDate(to)}` : "";
  const when = [came, left].filter((text) => text !== "").join(" ");
  return when === "" ? [] : [`${party} var med ${when}.`];
}

function kindText(partnership: Partnership, name: string): string {
  const known = named(partnership.collaborations, name);
  if (known === undefined) return "";
  const kind = known.kind === "national" ? "ett nationellt partnerskap" : "ett regionalt nätverk";
  const formed = known.formed === undefined ? "" : ` som bildades ${longDate(known.formed)}`;
  return `${name} är ${kind}${formed}.`;
}

function unbound(
  partnership: Partnership,
  agreement: Agreement,
  parties: readonly Party[],
): readonly string[] {
  const bound = new Set(boundParties(partnership, agreement).map(({ name }) => name));
  const others = parties.filter(({ name }) => !bound.has(name)).map(({ name }) => name);
  return others.length === 0 ? [] : [`${listed(others)} har inte anslutit sig till överenskommelsen.`];
}

function contributors(partnership: Partnership, agreement: Agreement): readonly string[] {
  const isContributor = ({ kind }: Membership) => kind === "contributor";
  const during = membershipsDuring(partnership, agreement.collaboration, periodOf(agreement));
  const names = [...new Set(during.filter(isContributor).map(({ party }) => party))];
  return names.length === 0 ? [] : [`${listed(names)} har medverkat utan att vara part.`];
}
