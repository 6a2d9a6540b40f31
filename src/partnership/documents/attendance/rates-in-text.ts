import { listed } from "../../../messages/lists.ts";
import type { AttendanceRates } from "../../questions/attendance-rates.ts";
import { ROLE_WORDS } from "../../questions/role-words.ts";
import type { RepresentedRole } from "../../questions/seats.ts";
import { chartValueText } from "../chart.ts";

/** `Sammanlagt var parterna företrädda av en tjänsteperson vid 89,5 % och av en förtroendevald vid 80 % av de möten som rollen kallas till.` */
export function ratesInText(all: AttendanceRates, roles: readonly RepresentedRole[]): string {
  const shares = roles.map((role) => {
    const { came, of } = all[role];
    return `av en ${ROLE_WORDS[role].one} vid ${chartValueText({ unit: "percent" }, (100 * came) / of)}`;
  });
  return `Sammanlagt var parterna företrädda ${listed(shares)} av de möten som rollen kallas till.`;
}
