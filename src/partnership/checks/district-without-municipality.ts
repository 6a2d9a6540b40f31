import { named } from "../partnership.ts";
import { organisations } from "../sheets/organisations.ts";
import { at, defineCheck } from "./check.ts";

export const districtWithoutMunicipality = defineCheck({
  code: "district-without-municipality",
  severity: "warning",
  about: "En stadsdel hör inte till någon kommun.",
  reads: ["organisations"],
  *find(partnership) {
    for (const district of partnership.organisations) {
      if (district.kind !== "district") continue;
      const parent = named(partnership.organisations, district.belongsTo);
      if (district.belongsTo === undefined) {
        yield at(
          organisations,
          district,
          "belongsTo",
          `${district.name} är en stadsdel, men det framgår inte i vilken kommun.`,
          "Välj kommunen i kolumnen Tillhör.",
        );
      } else if (parent !== undefined && parent.kind !== "municipality") {
        yield at(
          organisations,
          district,
          "belongsTo",
          `${district.name} är en stadsdel men hör enligt arket till ${parent.name}, som inte är en kommun.`,
          "Välj kommunen som stadsdelen ligger i.",
        );
      }
    }
  },
});
