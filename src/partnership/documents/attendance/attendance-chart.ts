import { capitalised } from "../../../messages/lists.ts";
import type { MeetingAttendance } from "../../questions/attendance.ts";
import {
  type AttendanceRates,
  type PartyRates,
  partyRates,
  ratesOfAll,
} from "../../questions/attendance-rates.ts";
import { ROLE_WORDS } from "../../questions/role-words.ts";
import { REPRESENTED_ROLES, type RepresentedRole } from "../../questions/seats.ts";
import type { Chart } from "../chart.ts";
import { ratesInText } from "./rates-in-text.ts";

/**
 * The rates per party and role as bars; the same figures as the table of `rateRows`. A role that was called to no meeting has no
 * bars, and a party that nothing is known of in a role that others have is left to the table: no bar would say 0 %.
 */
export function attendanceChart(attended: readonly MeetingAttendance[]): Chart {
  const all = ratesOfAll(attended);
  const roles = REPRESENTED_ROLES.filter((role) => all[role].of > 0);
  const parties = partyRates(attended).filter((rates) => roles.every((role) => rates[role].of > 0));
  return {
    title: "Deltagande per part och roll",
    alt: roles.length === 0 ? "" : altText(parties, roles, all),
    unit: "percent",
    stacked: false,
    categories: roles.length === 0 ? [] : parties.map(({ party }) => party),
    series: roles.map((role) => ({
      name: capitalised(ROLE_WORDS[role].one),
      values: parties.map((rates) => (100 * rates[role].came) / rates[role].of),
    })),
  };
}

function altText(
  parties: readonly PartyRates[],
  roles: readonly RepresentedRole[],
  all: AttendanceRates,
): string {
  const drawn = parties.length === 1 ? "en part" : `${parties.length} parter`;
  return `Stapeldiagram över hur stor andel av mötena som ${drawn} hade en företrädare med, per roll. ${ratesInText(all, roles)} Siffrorna står i tabellen.`;
}
