import { addDays } from "../../../core/dates/civil-date.ts";
import { longDate } from "../../../messages/dates.ts";
import { rowsWith } from "../../partnership.ts";
import { activeParties } from "../../questions/members.ts";
import { nationalWithAgreement } from "../../questions/running-agreements.ts";
import { coordinators } from "../../questions/seats.ts";
import { officialsOfAll } from "../recipients.ts";
import { defineRule } from "../rule.ts";

/** P16: the coordinator's employment ends and nobody follows. @see product R20 */
export const coordinatorLeaves = defineRule({
  id: "P16",
  title: "Samordnarens anställning går ut",
  days: "-120, -60",
  recipients: "Parternas tjänstepersoner",
  subject: "Samordnarens anställning gäller till och med {{sistadag}}",
  body: `{{samordnare}} är samordnare till och med {{sistadag}}. Arket har ingen samordnare därefter.

Kom överens med de andra parterna om vem som tar över, eller om att förlänga anställningen, och från vilken dag. Den som tar över behöver tillgång till arket och till hemsidan, och kör där Ta över påminnelser. Lägg in det nya uppdraget i fliken Uppdrag, eller meddela den nuvarande samordnaren.`,
  markers: {
    samordnare: "samordnarens namn",
    sistadag: "anställningens sista dag",
  },
  occasions: (partnership, today) =>
    rowsWith(partnership.mandates, "role", "coordinator").flatMap(({ id, person, from, to }) => {
      if (to === undefined || to < today || (from ?? "") > today) return [];
      if (coordinators(partnership, addDays(to, 1)).length > 0) return [];
      const parties = nationalWithAgreement(partnership, today).flatMap(({ name }) =>
        activeParties(partnership, name, today),
      );
      return [
        {
          objectId: id,
          about: "Samordningen av partnerskapet",
          day: to,
          deadline: { what: "Samordnarens sista dag", day: to },
          recipients: officialsOfAll(partnership, parties, today),
          values: { samordnare: person, sistadag: longDate(to) },
        },
      ];
    }),
});
