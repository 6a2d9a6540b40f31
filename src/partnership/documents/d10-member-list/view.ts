import { yearOf } from "../../../core/dates/civil-date.ts";
import { contains } from "../../../core/dates/period.ts";
import { longDate } from "../../../messages/dates.ts";
import { quoted } from "../../../messages/lists.ts";
import { periodOf } from "../../questions/agreements.ts";
import { countsOf } from "../../questions/counts.ts";
import { activeParties } from "../../questions/members.ts";
import { chosenAgreement } from "../chosen/agreement.ts";
import { danglingMembers } from "../chosen/dangling-members.ts";
import { defineDocument } from "../define-document.ts";
import { countRows } from "../texts/count.ts";
import { feeSums } from "../texts/fee.ts";
import { memberListMarkers } from "./markers.ts";
import { contributorRows, formerRows, memberRows } from "./member-rows.ts";
import { notes } from "./notes.ts";

/** Who belongs to a collaboration on a day, counted in every way, with what each fact rests on. */
export const memberListDocument = defineDocument({
  id: "D10",
  title: "Medlemsförteckning",
  required: ["agreement"],
  optional: ["day"],
  reads: ["agreements", "collaborations", "memberships", "parties", "organisations", "accessions"],
  markers: memberListMarkers,
  view(partnership, request) {
    const chosen = chosenAgreement(partnership, request);
    if (!chosen.ok) return chosen;
    const { agreement } = chosen;
    const missing = danglingMembers(partnership, agreement.collaboration);
    if (missing.length > 0) return { ok: false, missing };
    const day = request.day ?? request.today;
    const members = activeParties(partnership, agreement.collaboration, day);
    const contributors = contributorRows(partnership, agreement.collaboration, day);
    const former = formerRows(partnership, agreement.collaboration, day);
    const fees = feeSums(partnership, agreement, yearOf(day));
    const remarks = notes(partnership, agreement, day);
    const data = {
      collaboration: agreement.collaboration,
      agreement: quoted(agreement.name),
      day: longDate(day),
      start: longDate(agreement.start),
      end: longDate(agreement.end),
      outside: !contains(periodOf(agreement), day),
      counts: countRows(countsOf(partnership, members)),
      noMembers: members.length === 0,
      members: memberRows(partnership, agreement, members, day),
      hasContributors: contributors.length > 0,
      contributors,
      hasFormer: former.length > 0,
      former,
      hasFees: fees.length > 0,
      fees: fees.join(" "),
      hasNotes: remarks.length > 0,
      notes: remarks,
    };
    return {
      ok: true,
      name: `Medlemsförteckning ${day}, ${agreement.name}`,
      about: `${agreement.name}, ${day}`,
      sender: agreement.collaboration,
      data,
    };
  },
});
