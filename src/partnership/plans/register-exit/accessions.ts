import type { CivilDate } from "../../../core/dates/civil-date.ts";
import { listed } from "../../../messages/lists.ts";
import type { Partnership } from "../../partnership.ts";
import { accessionsTo } from "../../questions/agreements.ts";
import type { Agreement } from "../../sheets/agreements.ts";
import type { Party } from "../../sheets/parties.ts";
import { change } from "../plan.ts";
import type { ExitPart } from "./part.ts";

/** Each organisation of the party leaves the agreement; `undefined` where all have left already. */
export function accessionPart(
  partnership: Partnership,
  agreement: Agreement,
  party: Party,
  notified: CivilDate,
): ExitPart | undefined {
  const own = accessionsTo(partnership, agreement).filter(({ organisation }) =>
    party.organisations.includes(organisation),
  );
  const leaving = own.filter(({ status }) => status !== "left" && status !== "declined");
  if (leaving.length === 0 && own.some(({ status }) => status === "left")) return undefined;
  const without = party.organisations.filter((name) =>
    own.every(({ organisation }) => organisation !== name),
  );
  const declined = own.filter(({ status }) => status === "declined").map(({ organisation }) => organisation);
  return {
    changes: leaving.map((row) => change("accessions", row, { status: "left", noticeGiven: notified })),
    told: [
      ...(leaving.length === 0
        ? []
        : [`Anslutningen blir Utträdd för ${listed(leaving.map(({ organisation }) => organisation))}.`]),
      ...(without.length === 0
        ? []
        : [`${listed(without)} saknar rad i Anslutningar; där antecknas inget utträde.`]),
      ...(declined.length === 0 ? [] : [`${listed(declined)} har avböjt; den anslutningen ändras inte.`]),
    ],
  };
}
