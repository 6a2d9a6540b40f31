import { addMonths } from "../../core/dates/civil-date.ts";
import { longDate } from "../../messages/dates.ts";
import { listedBriefly } from "../../messages/lists.ts";
import { activeParties } from "../questions/members.ts";
import { nationalWithAgreement } from "../questions/running-agreements.ts";
import { parties } from "../sheets/parties.ts";
import { at, defineCheck, inTab } from "./check.ts";

/** After so long without a change, a party's part of the website is thought to be out of date. */
const MONTHS = 6;

export const websiteNotUpdated = defineCheck({
  code: "website-not-updated",
  severity: "warning",
  about: "En part har inte uppdaterat sin del av hemsidan på sex månader.",
  reads: ["collaborations", "agreements", "memberships", "parties"],
  *find(partnership, today) {
    const limit = addMonths(today, -MONTHS);
    const withWebsite = nationalWithAgreement(partnership, today).filter(
      ({ website }) => website !== undefined,
    );
    const responsible = new Set(withWebsite.flatMap(({ name }) => activeParties(partnership, name, today)));
    const undated: string[] = [];
    for (const party of responsible) {
      if (party.websiteUpdated === undefined) undated.push(party.name);
      else if (party.websiteUpdated < limit) {
        yield at(
          parties,
          party,
          "websiteUpdated",
          `${party.name} uppdaterade senast sin del av hemsidan ${longDate(party.websiteUpdated)}, för mer än sex månader sedan.`,
          `Be tjänstepersonen för ${party.name} att se över sidan, och skriv in det nya datumet.`,
        );
      }
    }
    if (undated.length > 0) {
      const message = `Det framgår inte när hemsidan senast uppdaterades av ${listedBriefly(undated)}.`;
      const action = "Fyll i ”Hemsidan uppdaterad” när parten har sett över sin del.";
      yield { ...inTab(parties, message, action), severity: "info" };
    }
  },
});
