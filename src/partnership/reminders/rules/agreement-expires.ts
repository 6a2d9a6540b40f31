import { addDays, type CivilDate } from "../../../core/dates/civil-date.ts";
import { contains } from "../../../core/dates/period.ts";
import { longDate } from "../../../messages/dates.ts";
import { type Partnership, rowsWith } from "../../partnership.ts";
import { periodOf } from "../../questions/agreements.ts";
import { activeParties } from "../../questions/members.ts";
import { coordinatorsOn, officialsOfAll } from "../recipients.ts";
import { defineRule } from "../rule.ts";

/** P4: an agreement that ends, until another one follows it. */
export const agreementExpires = defineRule({
  id: "P4",
  title: "Överenskommelse som går ut",
  days: "-365, -180, -90",
  recipients: "Samordnaren och parternas tjänstepersoner",
  subject: "{{överenskommelse}} gäller till och med {{sistadag}}",
  body: `{{överenskommelse}} gäller till och med {{sistadag}}. Arket har ingen överenskommelse som tar vid därefter.

Varje part behöver ta upp i sin organisation om den vill fortsätta, och på vilka villkor, så att nästa överenskommelse hinner beslutas innan den här går ut. Meddela samordnaren, som samlar svaren och lägger upp den nya perioden med Ny period.`,
  markers: {
    överenskommelse: "överenskommelsens titel",
    sistadag: "överenskommelsens sista dag",
  },
  occasions: (partnership, today) =>
    partnership.agreements.flatMap(({ id, name, collaboration, start, end }) => {
      if (start === undefined || end === undefined || end < today) return [];
      if (isFollowed(partnership, collaboration, end)) return [];
      const officials = officialsOfAll(partnership, activeParties(partnership, collaboration, today), today);
      return [
        {
          objectId: id,
          about: name,
          day: end,
          deadline: { what: "Överenskommelsens sista dag", day: end },
          recipients: [...coordinatorsOn(partnership, today), ...officials],
          values: { överenskommelse: name, sistadag: longDate(end) },
        },
      ];
    }),
});

/** Whether another agreement of the collaboration holds on the day after the last one, or begins later. */
function isFollowed(partnership: Partnership, collaboration: string, end: CivilDate): boolean {
  const after = addDays(end, 1);
  return rowsWith(partnership.agreements, "collaboration", collaboration).some(
    (other) => other.start !== undefined && (other.start >= after || contains(periodOf(other), after)),
  );
}
