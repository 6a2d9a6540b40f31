import { yearOf } from "../../../core/dates/civil-date.ts";
import { longDate } from "../../../messages/dates.ts";
import { listed, quoted } from "../../../messages/lists.ts";
import { named, type Partnership } from "../../partnership.ts";
import { accessionsTo } from "../../questions/agreements.ts";
import { countsOf } from "../../questions/counts.ts";
import { type Agreement, agreements } from "../../sheets/agreements.ts";
import { collaborations } from "../../sheets/collaborations.ts";
import { memberships } from "../../sheets/memberships.ts";
import { chosenAgreement } from "../chosen/agreement.ts";
import { danglingMembers } from "../chosen/dangling-members.ts";
import { missingCell, missingRows } from "../chosen/missing-facts.ts";
import { defineDocument } from "../define-document.ts";
import { contributors, participants, signers } from "../participants.ts";
import { KIND_TEXTS } from "../texts/collaboration.ts";
import { commitments, votesText } from "../texts/commitments.ts";
import { countsInText } from "../texts/count.ts";
import { partyInFull } from "../texts/party.ts";
import { agreementMarkers } from "./markers.ts";
import { signatureBlock } from "./signatures.ts";

/** The agreement itself, ready to sign: one copy for an organisation, or one for all of them. */
export const agreementDocument = defineDocument({
  id: "D1",
  title: "Överenskommelse",
  required: ["agreement"],
  optional: ["organisation"],
  reads: ["agreements", "collaborations", "memberships", "parties", "organisations", "accessions"],
  organisations(partnership, request) {
    const agreement = named(partnership.agreements, request.agreement);
    return agreement === undefined ? [] : signers(partnership, agreement, undefined).map(({ name }) => name);
  },
  markers: agreementMarkers,
  view(partnership, request) {
    const chosen = chosenAgreement(partnership, request);
    if (!chosen.ok) return chosen;
    const { agreement } = chosen;
    const parties = participants(partnership, agreement);
    const signing = signers(partnership, agreement, request.organisation);
    const collaboration = named(partnership.collaborations, agreement.collaboration);
    const missing = missingFacts(partnership, agreement, request.organisation);
    if (collaboration === undefined || missing.length > 0) return { ok: false, missing };

    const copyFor = request.organisation ?? "";
    const name = copyFor === "" ? agreement.name : `${agreement.name} – ${copyFor}`;
    const data = {
      title: agreement.name,
      copyFor,
      collaboration: collaboration.name,
      kind: KIND_TEXTS[collaboration.kind].whole,
      noun: KIND_TEXTS[collaboration.kind].noun,
      formed: collaboration.formed === undefined ? "" : String(yearOf(collaboration.formed)),
      earlier: listed(earlierAgreements(partnership, agreement)),
      counts: countsInText(countsOf(partnership, parties)),
      parties: parties.map((party) => partyInFull(partnership, party)),
      contributors: listed(contributors(partnership, agreement)),
      unequalVotes: votesText(partnership, agreement, parties),
      hasGoverning: agreement.governing.length > 0,
      governing: agreement.governing,
      focus: agreement.focus,
      start: longDate(agreement.start),
      end: longDate(agreement.end),
      ...commitments(partnership, agreement, parties),
      signatures: signing.map((organisation) =>
        signatureBlock(
          organisation,
          accessionsTo(partnership, agreement).find((row) => row.organisation === organisation.name),
        ),
      ),
      manyCopies: signing.length > 1,
    };
    return { ok: true, name, about: name, sender: collaboration.name, data };
  },
});

function missingFacts(
  partnership: Partnership,
  agreement: Agreement,
  organisation: string | undefined,
): readonly string[] {
  const { collaboration } = agreement;
  const missing = [...danglingMembers(partnership, collaboration)];
  if (named(partnership.collaborations, collaboration) === undefined)
    missing.push(missingRows(collaborations, "name", `Samarbetet ${quoted(collaboration)} finns inte`));
  if (agreement.focus.length === 0) missing.push(missingCell(agreements, agreement, "focus"));
  if (participants(partnership, agreement).length === 0)
    missing.push(missingRows(memberships, "party", `Ingen part är medlem i ${collaboration} under perioden`));
  else if (signers(partnership, agreement, organisation).length === 0)
    missing.push(missingRows(memberships, "party", `${quoted(organisation ?? "")} hör inte till någon part`));
  return missing;
}

function earlierAgreements(
  partnership: Partnership,
  agreement: Agreement & { start: string },
): readonly string[] {
  return partnership.agreements
    .filter(
      ({ collaboration, start }) =>
        collaboration === agreement.collaboration && (start ?? "9999") < agreement.start,
    )
    .sort((a, b) => ((a.start ?? "") < (b.start ?? "") ? -1 : 1))
    .map(({ name }) => quoted(name));
}
