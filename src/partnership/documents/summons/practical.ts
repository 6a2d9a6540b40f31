import type { CivilDate } from "../../../core/dates/civil-date.ts";
import { longDate } from "../../../messages/dates.ts";
import { listed } from "../../../messages/lists.ts";
import { named, type Partnership } from "../../partnership.ts";
import { agreementsOn } from "../../questions/agreements.ts";
import { coordinators } from "../../questions/seats.ts";
import type { Agreement } from "../../sheets/agreements.ts";
import type { Meeting } from "../../sheets/meetings.ts";

const FOOD = {
  host: "Värden betalar kosten under mötet.",
  each: "Var och en betalar sin egen kost.",
  unsaid: "Överenskommelsen anger inte vem som betalar kosten.",
} as const;

/** Who pays for what at the meeting. @see product R5 */
export function costsText(partnership: Partnership, meeting: Meeting, start: CivilDate): string {
  if (meeting.form === "digital")
    return "Mötet är digitalt och medför inga kostnader för resa, logi eller kost.";
  const agreement = agreementOf(partnership, meeting, start);
  const food = agreement === undefined ? "" : ` ${FOOD[agreement.foodPaidBy ?? "unsaid"]}`;
  return `Värden betalar det som hör till värdskapet, till exempel lokalen. Varje part betalar resa och logi för sina egna deltagare.${food}`;
}

/** By when and to whom one signs up. */
export function signUpText({ signUpBy }: Meeting, contact: string): string {
  const when = signUpBy === undefined ? "så snart som möjligt" : `senast ${longDate(signUpBy)}`;
  return `Anmäl ${when} om du kommer eller har förhinder. Anmälan görs till ${contact === "" ? "värden" : contact}. Uppge också om du behöver något särskilt för att kunna delta.`;
}

/** The coordinators on the day with their addresses: `Samordnaren (samordnare@…)`; empty where there is none. */
export function contactText(partnership: Partnership, day: CivilDate): string {
  return listed(
    coordinators(partnership, day).map((name) => {
      const email = named(partnership.people, name)?.email;
      return email === undefined ? name : `${name} (${email})`;
    }),
  );
}

function agreementOf(
  partnership: Partnership,
  { collaboration }: Meeting,
  day: CivilDate,
): Agreement | undefined {
  return agreementsOn(partnership, day).find((agreement) => agreement.collaboration === collaboration);
}
