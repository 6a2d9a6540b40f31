import { yearOf } from "../../../core/dates/civil-date.ts";
import { longDate, years } from "../../../messages/dates.ts";
import { capitalised, quoted } from "../../../messages/lists.ts";
import { named, type Partnership, rowsWith } from "../../partnership.ts";
import { partiesOf } from "../../questions/agreements.ts";
import { whenText } from "../../questions/meeting-time.ts";
import { hostings } from "../../questions/meetings.ts";
import { activeMemberships } from "../../questions/members.ts";
import type { Agreement } from "../../sheets/agreements.ts";
import { memberships } from "../../sheets/memberships.ts";
import type { Party } from "../../sheets/parties.ts";
import { chosenAgreement } from "../chosen/agreement.ts";
import { missingRows } from "../chosen/missing-facts.ts";
import { defineDocument } from "../define-document.ts";
import { organisationsInText } from "../texts/party.ts";
import { webPageMarkers } from "./markers.ts";
import { WEB_PAGE } from "./page.ts";
import { publishedExperiences, reviewsOf } from "./told-on-the-web.ts";

/** What a party tells of itself on the partnership's website: a page that its editor can take over. No person is named. */
export const webPageDocument = defineDocument({
  id: "D16",
  title: "Webbunderlag",
  required: ["agreement", "organisation"],
  optional: [],
  reads: [
    "agreements",
    "collaborations",
    "memberships",
    "parties",
    "organisations",
    "meetings",
    "experiences",
    "reviews",
  ],
  markers: webPageMarkers,
  page: WEB_PAGE,
  organisations(partnership, request) {
    const agreement = named(partnership.agreements, request.agreement);
    if (agreement === undefined) return [];
    // One page a party, however many organisations it has.
    return partiesOf(partnership, agreement).flatMap(({ organisations }) => organisations.slice(0, 1));
  },
  view(partnership, request) {
    const chosen = chosenAgreement(partnership, request);
    if (!chosen.ok) return chosen;
    const { agreement } = chosen;
    const party = partiesOf(partnership, agreement).find(({ organisations }) =>
      organisations.includes(request.organisation ?? ""),
    );
    if (party === undefined) {
      const what = `${quoted(request.organisation ?? "")} hör inte till någon part under ${quoted(agreement.name)}`;
      return { ok: false, missing: [missingRows(memberships, "party", what)] };
    }
    const { collaboration } = agreement;
    const experiences = publishedExperiences(partnership, party.name);
    const reviews = reviewsOf(partnership, party.name);
    const hosted = hostings(partnership, collaboration).filter(({ host }) => host === party.name);
    const data = {
      party: party.name,
      collaboration,
      membership: membershipText(partnership, agreement, party, request.today),
      organisations:
        party.organisations.length > 1 ? `Parten består av ${organisationsInText(partnership, party)}.` : "",
      period: years(yearOf(agreement.start), yearOf(agreement.end)),
      hasFocus: agreement.focus.length > 0,
      focus: agreement.focus,
      hasExperiences: experiences.length > 0,
      experiences,
      hasReviews: reviews.length > 0,
      reviews,
      hasMeetings: hosted.length > 0,
      meetings: hosted.map((meeting) => `${meeting.name}, ${whenText(meeting)}`),
      contacts: party.organisations.map((name) => ({
        organisation: name,
        email: named(partnership.organisations, name)?.registrarEmail ?? "",
      })),
      website: named(partnership.collaborations, collaboration)?.website ?? "",
      updated:
        party.websiteUpdated === undefined
          ? "Det finns ingen uppgift om när partens sida senast uppdaterades."
          : `Partens sida uppdaterades senast ${longDate(party.websiteUpdated)}.`,
    };
    return {
      ok: true,
      name: `Webbunderlag ${party.name}`,
      about: `${party.name}, ${agreement.name}`,
      sender: collaboration,
      data,
    };
  },
});

function membershipText(
  partnership: Partnership,
  { collaboration, start }: Agreement,
  { name }: Party,
  day: string,
): string {
  const rows = rowsWith(partnership.memberships, "party", name).filter(
    (row) => row.collaboration === collaboration && row.kind === "member" && row.from !== undefined,
  );
  const first = rows.map(({ from }) => from ?? "").sort()[0] ?? start ?? "";
  const isMember = activeMemberships(partnership, collaboration, day).some(
    (row) => row.party === name && row.kind === "member",
  );
  const subject = capitalised(name);
  return isMember
    ? `${subject} är med i ${collaboration}. Den äldsta daterade handlingen om det gäller från och med ${longDate(first)}.`
    : `${subject} är part i ${collaboration} under en del av perioden, men inte ${longDate(day)}.`;
}
