import { quoted } from "../../messages/lists.ts";
import { counted } from "../../messages/numbers.ts";
import { ROLE_WORDS } from "../questions/role-words.ts";
import { nationalWithAgreement } from "../questions/running-agreements.ts";
import { type Seats, seatsOn } from "../questions/seats.ts";
import { memberships } from "../sheets/memberships.ts";
import { at, defineCheck } from "./check.ts";

export const vacantSeat = defineCheck({
  code: "vacant-seat",
  severity: "warning",
  about: "En part saknar tjänsteperson eller förtroendevald.",
  reads: ["collaborations", "agreements", "memberships", "mandates"],
  *find(partnership, today) {
    for (const { name } of nationalWithAgreement(partnership, today)) {
      for (const seats of seatsOn(partnership, name, today)) {
        if (seats.vacant === 0) continue;
        const { one } = ROLE_WORDS[seats.role];
        yield at(
          memberships,
          seats.membership,
          "party",
          `${seats.party} har ${filled(seats)} i ${quoted(name)}.`,
          `Be ${seats.party} att utse en ${one}, och lägg in uppdraget i Uppdrag.`,
        );
      }
    }
  },
});

function filled({ role, size, vacant }: Seats): string {
  const { one, several } = ROLE_WORDS[role];
  if (vacant === size) return `ingen ${one}`;
  return `${counted(size - vacant, one, several)} på ${counted(size, "plats", "platser")}`;
}
