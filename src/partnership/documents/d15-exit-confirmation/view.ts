import { dayMonthYear, longDate } from "../../../messages/dates.ts";
import { listed, quoted } from "../../../messages/lists.ts";
import { named } from "../../partnership.ts";
import { hostingsAfter, mandatesEnding, representedElsewhere } from "../../questions/exit.ts";
import { whenText } from "../../questions/meeting-time.ts";
import { coordinators } from "../../questions/seats.ts";
import { mandates } from "../../sheets/mandates.ts";
import { chosenAgreement } from "../chosen/agreement.ts";
import { chosenOrganisation } from "../chosen/organisation.ts";
import { defineDocument } from "../define-document.ts";
import { formalName } from "../texts/organisation.ts";
import { feeLines } from "./fee-lines.ts";
import { leavingOf, leavingOrganisations } from "./leaving.ts";
import { exitConfirmationMarkers } from "./markers.ts";
import { effectText, timeText } from "./when-texts.ts";

/** The partnership's answer to an organisation that leaves: whether in time, from when, and what ends then. */
export const exitConfirmationDocument = defineDocument({
  id: "D15",
  title: "Utträdesbekräftelse",
  required: ["agreement", "organisation"],
  optional: [],
  reads: [
    "agreements",
    "accessions",
    "organisations",
    "parties",
    "memberships",
    "fees",
    "mandates",
    "meetings",
  ],
  markers: exitConfirmationMarkers,
  organisations(partnership, request) {
    const agreement = named(partnership.agreements, request.agreement);
    return agreement === undefined ? [] : leavingOrganisations(partnership, agreement);
  },
  view(partnership, request) {
    const asked = chosenAgreement(partnership, request);
    if (!asked.ok) return asked;
    const chosen = chosenOrganisation(partnership, request, asked.agreement);
    if (!chosen.ok) return chosen;
    const found = leavingOf(partnership, asked.agreement, chosen, request.today);
    if (!found.ok) return found;
    const { leaving } = found;
    const { agreement, organisation, party, staying, partyLast } = leaving;
    const { collaboration } = agreement;
    const formal = formalName(organisation);
    const partyLeaves = staying.length === 0;
    const ending = partyLeaves ? mandatesEnding(partnership, collaboration, party, partyLast) : [];
    const elsewhere = representedElsewhere(partnership, collaboration, party.name, partyLast);
    const hostings = partyLeaves ? hostingsAfter(partnership, collaboration, party.name, partyLast) : [];
    const fees = partyLeaves ? feeLines(partnership, leaving) : [];
    const data = {
      organisation: formal,
      collaboration,
      agreement: quoted(agreement.name),
      coordinator: listed(coordinators(partnership, request.today)),
      date: dayMonthYear(request.today),
      notified: longDate(leaving.notified),
      time: timeText(leaving),
      effect: effectText(leaving, formal),
      party: party.name,
      partyLast: longDate(partyLast),
      ofSeveral: party.organisations.length > 1,
      others: listed(party.organisations.filter((name) => name !== organisation.name)),
      staying: listed(staying),
      hasFees: fees.length > 0,
      fees,
      hasMandates: ending.length > 0,
      mandates: ending.map(({ person, role }) => ({
        person,
        role: String(mandates.columns.role.write(role)),
        ends: longDate(partyLast),
      })),
      elsewhere: partyLeaves && elsewhere !== undefined ? elsewhere.collaboration : "",
      hasHostings: hostings.length > 0,
      hostings: hostings.map((meeting) => `${quoted(meeting.name)} ${whenText(meeting)}`),
    };
    return {
      ok: true,
      name: `Utträdesbekräftelse ${organisation.name}, ${agreement.name}`,
      about: `${agreement.name}, ${organisation.name}`,
      sender: collaboration,
      data,
    };
  },
});
