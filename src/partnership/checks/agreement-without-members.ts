import { quoted } from "../../messages/lists.ts";
import { partiesOf } from "../questions/agreements.ts";
import { agreements } from "../sheets/agreements.ts";
import { at, defineCheck } from "./check.ts";

export const agreementWithoutMembers = defineCheck({
  code: "agreement-without-members",
  severity: "warning",
  about: "Ingen part är medlem under en överenskommelses tid.",
  reads: ["agreements", "memberships", "parties"],
  *find(partnership) {
    for (const agreement of partnership.agreements) {
      if (agreement.start === undefined || partiesOf(partnership, agreement).length > 0) continue;
      yield at(
        agreements,
        agreement,
        "name",
        `Ingen part är medlem i ${quoted(agreement.collaboration)} under den tid som ${quoted(agreement.name)} gäller.`,
        "Lägg in parterna i Medlemskap, eller rätta överenskommelsens datum.",
      );
    }
  },
});
