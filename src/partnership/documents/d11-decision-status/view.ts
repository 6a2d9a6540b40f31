import { longDate } from "../../../messages/dates.ts";
import { listed, quoted } from "../../../messages/lists.ts";
import { counted } from "../../../messages/numbers.ts";
import { accededParties, notAcceded, partiesOf } from "../../questions/agreements.ts";
import { memberships } from "../../sheets/memberships.ts";
import { chosenAgreement } from "../chosen/agreement.ts";
import { danglingMembers } from "../chosen/dangling-members.ts";
import { missingRows } from "../chosen/missing-facts.ts";
import { defineDocument } from "../define-document.ts";
import { outsideText } from "../texts/outside.ts";
import { decisionStatusMarkers } from "./markers.ts";
import { statusRows } from "./status-rows.ts";

/** How far each organisation has come in deciding on and signing an agreement, and what is left to do. */
export const decisionStatusDocument = defineDocument({
  id: "D11",
  title: "Beslutsläge",
  required: ["agreement"],
  optional: ["day"],
  reads: ["agreements", "accessions", "cases", "memberships", "parties", "organisations", "mandates"],
  markers: decisionStatusMarkers,
  view(partnership, request) {
    const chosen = chosenAgreement(partnership, request);
    if (!chosen.ok) return chosen;
    const { agreement } = chosen;
    const parties = partiesOf(partnership, agreement);
    const missing = [...danglingMembers(partnership, agreement.collaboration)];
    if (parties.length === 0)
      missing.push(missingRows(memberships, "party", `Ingen part är medlem under ${quoted(agreement.name)}`));
    if (missing.length > 0) return { ok: false, missing };
    const day = request.day ?? request.today;
    const rows = statusRows(partnership, agreement, parties, day);
    const acceded = accededParties(partnership, agreement);
    const others = notAcceded(partnership, agreement);
    const data = {
      collaboration: agreement.collaboration,
      agreement: quoted(agreement.name),
      start: longDate(agreement.start),
      end: longDate(agreement.end),
      day: longDate(day),
      acceded: `${acceded.length} av ${counted(parties.length, "part", "parter")} ${acceded.length === 1 ? "är ansluten" : "är anslutna"}.`,
      waiting: listed(others.waiting),
      outside: outsideText(others),
      statuses: statusCounts(rows.map(({ status }) => status)),
      rows,
    };
    return {
      ok: true,
      name: `Beslutsläge ${day}, ${agreement.name}`,
      about: `${agreement.name}, ${day}`,
      sender: agreement.collaboration,
      data,
    };
  },
});

/** How many organisations have each status, in the order of the rows. */
function statusCounts(statuses: readonly string[]) {
  return [...new Set(statuses)].map((status) => ({
    status,
    number: String(statuses.filter((other) => other === status).length),
  }));
}
