import { mandates } from "../sheets/mandates.ts";
import { at, defineCheck } from "./check.ts";

export const mandateWithoutParty = defineCheck({
  code: "mandate-without-party",
  severity: "warning",
  about: "Ett uppdrag för en part säger inte vilken part.",
  reads: ["mandates"],
  *find(partnership) {
    for (const mandate of partnership.mandates) {
      const isForParty =
        mandate.role === "official" || mandate.role === "elected" || mandate.role === "substitute";
      if (!isForParty || mandate.party !== undefined) continue;
      const role = mandates.columns.role.write(mandate.role);
      yield at(
        mandates,
        mandate,
        "party",
        `${mandate.person} är ${String(role).toLowerCase()}, men det framgår inte för vilken part.`,
        "Välj parten i kolumnen Part.",
      );
    }
  },
});
