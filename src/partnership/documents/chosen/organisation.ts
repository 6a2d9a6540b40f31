import { quoted } from "../../../messages/lists.ts";
import { named, type Partnership } from "../../partnership.ts";
import { partiesOf } from "../../questions/agreements.ts";
import type { Agreement } from "../../sheets/agreements.ts";
import { memberships } from "../../sheets/memberships.ts";
import { type Organisation, organisations } from "../../sheets/organisations.ts";
import type { Party } from "../../sheets/parties.ts";
import type { DocumentRequest } from "../document.ts";
import { missingRows } from "./missing-facts.ts";

/** The organisation that a document is asked for, with its party under the agreement; or what is missing. */
export type ChosenOrganisation =
  | { readonly ok: true; readonly organisation: Organisation; readonly party: Party }
  | { readonly ok: false; readonly missing: readonly string[] };

/** Finds the organisation that is asked for; it must belong to a party that is a member during the agreement's period. */
export function chosenOrganisation(
  partnership: Partnership,
  request: DocumentRequest,
  agreement: Agreement,
): ChosenOrganisation {
  const asked = askedOrganisation(partnership, request);
  if (!asked.ok) return asked;
  const { organisation } = asked;
  const party = partiesOf(partnership, agreement).find((one) =>
    one.organisations.includes(organisation.name),
  );
  if (party === undefined) {
    const what = `${quoted(organisation.name)} hör inte till någon part som är medlem i ${quoted(agreement.collaboration)} under överenskommelsens period`;
    return { ok: false, missing: [missingRows(memberships, "party", what)] };
  }
  return { ok: true, organisation, party };
}

/** The organisation that is asked for, whatever it belongs to; or that none is, or that it does not exist. */
export function askedOrganisation(
  partnership: Partnership,
  request: DocumentRequest,
):
  | { readonly ok: true; readonly organisation: Organisation }
  | { readonly ok: false; readonly missing: readonly string[] } {
  const organisation = named(partnership.organisations, request.organisation);
  if (organisation !== undefined) return { ok: true, organisation };
  const what =
    request.organisation === undefined
      ? "Välj en organisation"
      : `Organisationen ${quoted(request.organisation)} finns inte`;
  return { ok: false, missing: [missingRows(organisations, "name", what)] };
}
