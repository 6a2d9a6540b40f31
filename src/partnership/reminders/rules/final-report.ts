import { type CivilDate, firstOfMonth, lastOfMonth, yearOf } from "../../../core/dates/civil-date.ts";
import { longDate } from "../../../messages/dates.ts";
import { listedBriefly } from "../../../messages/lists.ts";
import { counted } from "../../../messages/numbers.ts";
import { named, type Partnership } from "../../partnership.ts";
import { isApproved } from "../../questions/approved-documents.ts";
import { experiencesUnder } from "../../questions/experiences.ts";
import { activeParties } from "../../questions/members.ts";
import type { Settings } from "../../settings.ts";
import type { Agreement } from "../../sheets/agreements.ts";
import { coordinatorsOn } from "../recipients.ts";
import { defineRule, type Occasion } from "../rule.ts";

/** Title of the document that the final report is. */
const FINAL_REPORT = "Slutrapport";

type Marker = "överenskommelse" | "skede" | "uppmaning" | "klar" | "erfarenheter";
type Found = Occasion<Marker>;

/** P14: the final report: contents in the spring of the last year, writing in its autumn, and the last month. @see product R11 */
export const finalReport = defineRule<Marker>({
  id: "P14",
  title: "Slutrapporten",
  days: "-30, 0",
  recipients: "Samordnaren",
  subject: "Slutrapporten: {{skede}}",
  body: `Slutrapporten för {{överenskommelse}} ska vara klar {{klar}}. {{uppmaning}}

{{erfarenheter}}`,
  markers: {
    överenskommelse: "överenskommelsens titel",
    skede: "det som ska göras nu, i korthet",
    uppmaning: "vad mottagaren ska göra nu",
    klar: "dagen då rapporten ska vara klar",
    erfarenheter: "hur många erfarenheter som har lagts in, och vilka parter som saknar",
  },
  occasions: (partnership, today) =>
    partnership.agreements.flatMap((agreement) => {
      const { name, collaboration, end } = agreement;
      if (named(partnership.collaborations, collaboration)?.kind !== "national") return [];
      if (end === undefined || end < today || isApproved(partnership, FINAL_REPORT, name)) return [];
      return milestones(partnership, agreement, end, today);
    }),
});

function milestones(
  partnership: Partnership,
  { id, name, collaboration }: Agreement,
  end: CivilDate,
  today: CivilDate,
): readonly Found[] {
  const { spring, springEnds, autumn, done } = seasonsBefore(end, partnership.settings);
  const common = {
    objectId: id,
    about: `Slutrapport för ${name}`,
    recipients: coordinatorsOn(partnership, today),
  };
  const values = (skede: string, uppmaning: string) => ({
    överenskommelse: name,
    skede,
    uppmaning,
    klar: longDate(done),
    get erfarenheter() {
      return experiencesText(partnership, name, collaboration, today);
    },
  });
  return [
    {
      ...common,
      day: spring,
      uses: "day",
      deadline: { what: "Innehållet ska vara bestämt", day: springEnds },
      values: values(
        "bestäm innehållet i vår",
        `Ta upp på vårens möten vad rapporten ska innehålla och vem som skriver, så att innehållet är bestämt senast ${longDate(springEnds)}.`,
      ),
      until: springEnds,
    },
    {
      ...common,
      day: autumn,
      uses: "day",
      deadline: { what: "Rapporten ska vara klar", day: done },
      values: values(
        "gör den klar i höst",
        "Be parterna lägga in det som saknas i fliken Erfarenheter, och skapa ett utkast med Skapa dokument.",
      ),
      until: done,
    },
    {
      ...common,
      day: done,
      uses: "before",
      deadline: { what: "Rapporten ska vara klar", day: done },
      values: values(
        `ska vara klar ${longDate(done)}`,
        "Gör klart utkastet, låt parterna läsa det, och kör Godkänn dokument när de har gjort det.",
      ),
    },
  ];
}

/** The last autumn that begins under the agreement, and the spring before it. */
function seasonsBefore(end: CivilDate, { springFrom, springTo, autumnFrom, autumnTo }: Settings) {
  const lastDay = (year: number, from: number, to: number) => lastOfMonth(to < from ? year + 1 : year, to);
  const year = firstOfMonth(yearOf(end), autumnFrom) <= end ? yearOf(end) : yearOf(end) - 1;
  const autumn = firstOfMonth(year, autumnFrom);
  const springYear = firstOfMonth(year, springFrom) < autumn ? year : year - 1;
  const autumnEnds = lastDay(year, autumnFrom, autumnTo);
  return {
    spring: firstOfMonth(springYear, springFrom),
    springEnds: lastDay(springYear, springFrom, springTo),
    autumn,
    done: autumnEnds < end ? autumnEnds : end,
  };
}

function experiencesText(
  partnership: Partnership,
  name: string,
  collaboration: string,
  today: CivilDate,
): string {
  const agreement = named(partnership.agreements, name);
  if (agreement === undefined) return "";
  const counts = activeParties(partnership, collaboration, today).map(
    (party) => [party.name, experiencesUnder(partnership, agreement, party.name).length] as const,
  );
  const all = counts.reduce((sum, [, count]) => sum + count, 0);
  const without = counts.filter(([, count]) => count === 0).map(([party]) => party);
  const entered = `I fliken Erfarenheter finns ${all === 0 ? "ännu inget" : counted(all, "erfarenhet", "erfarenheter")} från överenskommelsens period.`;
  return without.length === 0 || all === 0
    ? entered
    : `${entered} Inget finns från ${listedBriefly(without)}.`;
}
