import { listed } from "../../../messages/lists.ts";
import { type Partnership, rowsWith } from "../../partnership.ts";
import { accessionsTo } from "../../questions/agreements.ts";
import {
  activeMemberships,
  contributingParties,
  formerMemberships,
  membershipsIn,
} from "../../questions/members.ts";
import { accessions } from "../../sheets/accessions.ts";
import type { Agreement } from "../../sheets/agreements.ts";
import type { Membership } from "../../sheets/memberships.ts";
import type { Party } from "../../sheets/parties.ts";
import { organisationsInText } from "../texts/party.ts";

/** What stands where nothing is known, so that no cell looks forgotten. */
const NOTHING = "–";

/** One party in the table of members. */
export type MemberRow = {
  readonly party: string;
  readonly organisations: string;
  /** First day by a dated document. */
  readonly since: string;
  /** A first day that someone states without a document. */
  readonly claimed: string;
  readonly accession: string;
  readonly source: string;
};

export type FormerRow = { readonly party: string; readonly periods: string; readonly source: string };

export function memberRows(
  partnership: Partnership,
  agreement: Agreement,
  members: readonly Party[],
  day: string,
): readonly MemberRow[] {
  const active = activeMemberships(partnership, agreement.collaboration, day);
  const all = membershipsIn(partnership, agreement.collaboration);
  return members.map((party) => {
    const own = rowsWith(active, "party", party.name).filter(({ kind }) => kind === "member");
    const claims = rowsWith(all, "party", party.name).filter((row) => row.claimedFrom !== undefined);
    return {
      party: party.name,
      organisations: organisationsInText(partnership, party),
      since: earliest(own.map(({ from }) => from)),
      claimed: earliest(claims.map(({ claimedFrom }) => claimedFrom)),
      accession: accessionText(partnership, agreement, party),
      source: sourcesOf(own),
    };
  });
}

/** Those who take part without being members. */
export function contributorRows(
  partnership: Partnership,
  collaboration: string,
  day: string,
): readonly { readonly party: string; readonly since: string; readonly source: string }[] {
  const active = activeMemberships(partnership, collaboration, day);
  return contributingParties(partnership, collaboration, day).map(({ name }) => {
    const own = rowsWith(active, "party", name).filter(({ kind }) => kind === "contributor");
    return { party: name, since: earliest(own.map(({ from }) => from)), source: sourcesOf(own) };
  });
}

/** Those who have been members and no longer are, with all their periods. */
export function formerRows(
  partnership: Partnership,
  collaboration: string,
  day: string,
): readonly FormerRow[] {
  const all = membershipsIn(partnership, collaboration);
  return formerMemberships(partnership, collaboration, day).map(({ party }) => {
    const own = rowsWith(all, "party", party).filter(
      ({ kind, from }) => kind === "member" && (from ?? day) < day,
    );
    return {
      party,
      periods: own.map(({ from, to }) => `${from ?? ""} – ${to ?? ""}`).join("\n"),
      source: sourcesOf(own),
    };
  });
}

/** The party's way into the agreement: one status, or one for each organisation where they differ. */
function accessionText(partnership: Partnership, agreement: Agreement, party: Party): string {
  const rows = accessionsTo(partnership, agreement);
  const statuses = party.organisations.map((name) => {
    const status = rowsWith(rows, "organisation", name)[0]?.status;
    return status === undefined ? "Ingen uppgift" : String(accessions.columns.status.write(status));
  });
  const [first, ...others] = new Set(statuses);
  if (first === undefined) return NOTHING;
  if (others.length === 0) return first;
  return party.organisations.map((name, place) => `${name}: ${statuses[place] ?? ""}`).join("\n");
}

function earliest(days: readonly (string | undefined)[]): string {
  return days.filter((day): day is string => day !== undefined).sort()[0] ?? NOTHING;
}

function sourcesOf(rows: readonly Membership[]): string {
  const sources = new Set(
    rows.map(({ source }) => source).filter((source): source is string => source !== undefined),
  );
  return sources.size === 0 ? NOTHING : listed([...sources]);
}
