import { addMonths, type CivilDate } from "../../../core/dates/civil-date.ts";
import { longDate } from "../../../messages/dates.ts";
import { agreementsOn } from "../../questions/agreements.ts";
import { activeParties } from "../../questions/members.ts";
import { nationalWithAgreement } from "../../questions/running-agreements.ts";
import { officialsOf } from "../recipients.ts";
import { type Deadline, defineRule } from "../rule.ts";

/** After so long without a change, a party's part of the website is thought to be out of date, as the check has it. */
const MONTHS = 6;

/** P13: a party's part of the website that has not been brought up to date. @see product R12 */
export const websiteStale = defineRule({
  id: "P13",
  title: "Hemsidan är inte uppdaterad",
  days: "0, 90, 180",
  maximum: 3,
  recipients: "Partens tjänsteperson",
  subject: "Se över {{part}} på partnerskapets hemsida",
  body: `Varje part håller sin del av hemsidan aktuell. {{senast}}

Se över texter, kontaktuppgifter och länkar på {{hemsida}}, lägg till nya erfarenheter, och meddela samordnaren när det är gjort, även om inget behövde ändras.`,
  markers: {
    part: "parten",
    hemsida: "hemsidans adress",
    senast: "en mening om när parten senast uppdaterade sin del",
  },
  occasions: (partnership, today) =>
    nationalWithAgreement(partnership, today).flatMap(({ name: collaboration, website }) => {
      if (website === undefined) return [];
      const begun = agreementsOn(partnership, today)
        .filter((agreement) => agreement.collaboration === collaboration)
        .map(({ start = "" }) => start)
        .sort();
      return activeParties(partnership, collaboration, today).map(({ id, name, websiteUpdated }) => ({
        objectId: id,
        about: `Hemsidan för ${name}`,
        ...datesOf(websiteUpdated, begun[0] ?? today),
        uses: "after" as const,
        recipients: officialsOf(partnership, name, today),
        values: { part: name, hemsida: website, senast: lastText(name, websiteUpdated) },
      }));
    }),
});

/** Half a year after the latest change, or after the agreement began where no change is known. */
function datesOf(updated: CivilDate | undefined, begun: CivilDate): { day: CivilDate; deadline: Deadline } {
  const day = addMonths(updated ?? begun, MONTHS);
  return { day, deadline: { what: "Borde ha setts över", day } };
}

function lastText(party: string, updated: CivilDate | undefined): string {
  return updated === undefined
    ? `Det framgår inte av arket när ${party} senast såg över sin del.`
    : `${party} uppdaterade senast sin del ${longDate(updated)}, enligt arket.`;
}
