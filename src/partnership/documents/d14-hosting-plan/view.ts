import { longDate } from "../../../messages/dates.ts";
import { listed, quoted } from "../../../messages/lists.ts";
import { proposeHosts } from "../../plans/propose-hosts.ts";
import { activeParties } from "../../questions/members.ts";
import { memberships } from "../../sheets/memberships.ts";
import { chosenAgreement } from "../chosen/agreement.ts";
import { danglingMembers } from "../chosen/dangling-members.ts";
import { missingRows } from "../chosen/missing-facts.ts";
import { defineDocument } from "../define-document.ts";
import { hostingRows, NO_HOST, turnRows } from "./hosting-rows.ts";
import { hostingPlanMarkers } from "./markers.ts";

/** Who has hosted the partnership's meetings, who will, and who should host those that lack a host. */
export const hostingPlanDocument = defineDocument({
  id: "D14",
  title: "Värdskapsplan",
  required: ["agreement"],
  optional: ["day"],
  reads: ["agreements", "memberships", "parties", "organisations", "meetings"],
  markers: hostingPlanMarkers,
  view(partnership, request) {
    const chosen = chosenAgreement(partnership, request);
    if (!chosen.ok) return chosen;
    const { agreement } = chosen;
    const { collaboration } = agreement;
    const day = request.day ?? request.today;
    const missing = [...danglingMembers(partnership, collaboration)];
    if (activeParties(partnership, collaboration, day).length === 0)
      missing.push(
        missingRows(memberships, "party", `Ingen part är medlem i ${quoted(collaboration)} ${longDate(day)}`),
      );
    if (missing.length > 0) return { ok: false, missing };
    const { history, coming } = hostingRows(partnership, collaboration, day);
    const proposed = proposeHosts(partnership, { agreement: agreement.name }, day);
    const told = proposed.ok ? proposed.plan.told : proposed.reasons;
    const proposal = proposed.ok && proposed.plan.changes.length > 0 ? told : [];
    const hostless = coming.filter(({ host }) => host === NO_HOST).map(({ meeting }) => quoted(meeting));
    const data = {
      collaboration,
      agreement: quoted(agreement.name),
      day: longDate(day),
      digital: partnership.settings.digitalUsesTurn
        ? "En digital träff räknas som andra och förbrukar värdens tur."
        : "Den som är värd för en digital träff står kvar i turordningen.",
      hasHistory: history.length > 0,
      history,
      hasComing: coming.length > 0,
      coming,
      hasProposal: proposal.length > 0,
      proposal,
      noProposal: noProposalText(hostless, told),
      turns: turnRows(partnership, collaboration, day),
    };
    return {
      ok: true,
      name: `Värdskapsplan ${day}, ${agreement.name}`,
      about: `${agreement.name}, ${day}`,
      sender: collaboration,
      data,
    };
  },
});

/** Why no host is proposed: none is lacking, or none can be proposed for the meetings that lack one. */
function noProposalText(hostless: readonly string[], reasons: readonly string[]): string {
  if (hostless.length === 0) return "Ingen kommande träff saknar värd.";
  return [
    `Värd saknas för ${listed(hostless)}. Förslag lämnas bara för träffar under överenskommelsen.`,
    ...reasons,
  ].join(" ");
}
