import { cellText } from "../../../core/schema/cell.ts";
import { dateRange, longDate } from "../../../messages/dates.ts";
import { accessionsTo, awaitsDecision } from "../../questions/agreements.ts";
import { accessions } from "../../sheets/accessions.ts";
import { officialsUnder } from "../officials-under.ts";
import { defineRule } from "../rule.ts";

/** P1: an organisation that has not yet decided whether to join an agreement. @see product R1 */
export const missingDecision = defineRule({
  id: "P1",
  title: "Beslut om anslutning saknas",
  days: "-90, -60, -30, -7, 14, 45, 90",
  recipients: "Tjänsteperson hos parten",
  subject: "Beslut från {{organisation}} saknas: {{överenskommelse}}",
  body: `{{organisation}} har ännu inte beslutat om att ansluta sig till {{överenskommelse}}, som gäller {{period}}. I arket står ärendet som ”{{status}}”.

Anslutningen beslutas av kommunstyrelsen, stadsdelsnämnden eller ett motsvarande organ. Se till att ärendet kommer upp där, och meddela samordnaren beslutsdatum, paragraf och diarienummer när beslutet är fattat. Meddela också om {{organisation}} inte ska vara med.`,
  markers: {
    organisation: "organisationen som ska besluta",
    överenskommelse: "överenskommelsens titel",
    period: "överenskommelsens period",
    status: "anslutningens status i arket",
  },
  occasions: (partnership, today) =>
    partnership.agreements.flatMap((agreement) => {
      const { start, end, name } = agreement;
      if (start === undefined) return [];
      const period = end === undefined ? `från och med ${longDate(start)}` : dateRange(start, end);
      const officialsFor = officialsUnder(partnership, agreement, today);
      return accessionsTo(partnership, agreement)
        .filter(awaitsDecision)
        .map(({ id, organisation, status }) => ({
          objectId: id,
          about: name,
          day: start,
          deadline: { what: start < today ? "Perioden började" : "Perioden börjar", day: start },
          recipients: officialsFor(organisation),
          values: {
            organisation,
            överenskommelse: name,
            period,
            status: cellText(accessions.columns.status.write(status)),
          },
          ...(end === undefined ? {} : { until: end }),
        }));
    }),
});
