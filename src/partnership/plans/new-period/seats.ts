import { listed } from "../../../messages/lists.ts";
import { counted } from "../../../messages/numbers.ts";
import type { Partnership } from "../../partnership.ts";
import { ROLE_WORDS } from "../../questions/role-words.ts";
import { REPRESENTED_ROLES, seatsOn } from "../../questions/seats.ts";
import type { Agreement } from "../../sheets/agreements.ts";
import type { Party } from "../../sheets/parties.ts";

/** How many seats nobody holds on the agreement's first day; mandates that last longer than the old agreement go on. */
export function seatsTold(partnership: Partnership, agreement: Agreement, parties: readonly Party[]): string {
  const names = new Set(parties.map(({ name }) => name));
  const seats = seatsOn(partnership, agreement.collaboration, agreement.start ?? "").filter(({ party }) =>
    names.has(party),
  );
  const vacant = REPRESENTED_ROLES.map((role) => {
    const number = seats.filter((seat) => seat.role === role).reduce((sum, seat) => sum + seat.vacant, 0);
    return { number, words: ROLE_WORDS[role] };
  }).filter(({ number }) => number > 0);
  if (vacant.length === 0) return "Alla platser är besatta när perioden börjar.";
  const total = vacant.reduce((sum, { number }) => sum + number, 0);
  const parts = vacant.map(({ number, words }) => counted(number, words.one, words.several));
  return `${counted(total, "plats är vakant", "platser är vakanta")} när perioden börjar (${listed(parts)}); lägg in nya uppdrag när parterna har utsett dem.`;
}
