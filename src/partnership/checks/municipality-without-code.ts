import { organisations } from "../sheets/organisations.ts";
import { at, defineCheck } from "./check.ts";

export const municipalityWithoutCode = defineCheck({
  code: "municipality-without-code",
  severity: "info",
  about: "En kommun saknar kommunkod.",
  reads: ["organisations"],
  *find(partnership) {
    for (const organisation of partnership.organisations) {
      if (organisation.kind !== "municipality" || organisation.code !== undefined) continue;
      yield at(
        organisations,
        organisation,
        "code",
        `${organisation.name} saknar kommunkod.`,
        "Fyll i kommunkodens fyra siffror, även en inledande nolla.",
      );
    }
  },
});
