import { addDays, type CivilDate } from "../../../core/dates/civil-date.ts";
import { mondayOf, weekNumber } from "../../../core/dates/iso-week.ts";
import { dateRange } from "../../../messages/dates.ts";
import type { Partnership } from "../../partnership.ts";
import type { LedgerIndex } from "../ledger.ts";
import { coordinatorsOn } from "../recipients.ts";
import { defineRule, type SoFar } from "../rule.ts";
import { lettersBetween } from "../weekly/last-week.ts";
import { toDo } from "../weekly/to-do.ts";
import { unreachable } from "../weekly/unreachable.ts";
import { workingDayUntil } from "../working-days.ts";

/** Stable: part of the letters' keys. */
const RULE = "P17";

/** P17: the coordinator's letter of the week: what there is to do, and what became of last week's letters. */
export const weeklyLetter = defineRule({
  id: RULE,
  title: "Veckobrev",
  days: "0",
  recipients: "Samordnaren",
  subject: "Veckobrev vecka {{vecka}}",
  body: `{{#attgöra}}Att göra:
{{attgöra}}

{{/attgöra}}{{#oklart}}Oklart om det kom fram sedan förra veckobrevet; hör av dig till mottagarna:
{{oklart}}

{{/oklart}}{{#misslyckat}}Gick inte att skicka sedan förra veckobrevet:
{{misslyckat}}

{{/misslyckat}}{{#adresser}}Kan inte få brev; rätta i fliken Personer:
{{adresser}}

{{/adresser}}{{#skickat}}Skickat {{period}}:
{{skickat}}{{/skickat}}`,
  markers: {
    vecka: "veckans nummer",
    period: "dagarna som utskicken gäller, från och med förra veckobrevets måndag",
    attgöra: "det som samordnaren behöver göra, en rad för varje sak; tomt om inget",
    oklart: "oklara utskick sedan förra veckobrevet, med mottagare; tomt om inga",
    misslyckat: "misslyckade utskick sedan förra veckobrevet, med mottagare; tomt om inga",
    adresser: "de som har ett uppdrag men inte kan få brev, med orsak; tomt om inga",
    skickat: "utskick sedan förra veckobrevet, med mottagare; tomt om inga",
  },
  occasions: (partnership, today, soFar) => {
    const monday = mondayOf(today);
    const recipients = coordinatorsOn(partnership, today);
    // What is nobody's would go to the coordinators; without them there is nobody to write to.
    if (recipients.length === 0) return [];
    const tried = lettersOf(soFar.ledger).some(({ status, week }) => status === "failed" && week === monday);
    const from = firstDayToTell(soFar.ledger, monday);
    const values = content(partnership, from, today, soFar);
    if (Object.values(values).every((text) => text === "")) return [];
    return [
      {
        objectId: "vecka",
        about: "Veckobrev till samordnaren",
        day: monday,
        uses: "after",
        isAfterDaysOff: true,
        until: addDays(monday, 6),
        // What another day would tell the next letter tells; one that failed is tried again all the same.
        isOfNoUseLater: !tried,
        deadline: { what: "Följ upp senast", day: workingDayUntil(addDays(monday, 4)) },
        recipients,
        values: {
          vecka: String(weekNumber(monday)),
          period: dateRange(from, addDays(monday, -1)),
          ...values,
        },
      },
    ];
  },
});

function content(
  partnership: Partnership,
  from: CivilDate,
  today: CivilDate,
  { ledger, titles }: SoFar,
): Readonly<Record<"attgöra" | "oklart" | "misslyckat" | "adresser" | "skickat", string>> {
  const others = new Map([...titles].filter(([rule]) => rule !== RULE));
  const letters = lettersBetween(partnership, ledger, from, addDays(mondayOf(today), -1), others);
  return {
    attgöra: list(toDo(partnership, today)),
    oklart: list(letters.unclear),
    misslyckat: list(letters.failed),
    adresser: list(unreachable(partnership, today)),
    skickat: list(letters.sent),
  };
}

/** The earlier letters of the week, each with the Monday it was about. */
function lettersOf({ entries }: LedgerIndex) {
  return entries
    .filter(({ rule }) => rule === RULE)
    .map(({ key, status }) => ({ status, week: key.split("|")[2] ?? "" }));
}

/** The Monday from which nothing has been told: that of the latest letter, else a week ago; never more than four weeks. */
function firstDayToTell(ledger: LedgerIndex, monday: CivilDate): CivilDate {
  const told = lettersOf(ledger).filter(({ status, week }) => status !== "failed" && week < monday);
  const latest =
    told
      .map(({ week }) => week)
      .sort()
      .pop() ?? addDays(monday, -7);
  const earliest = addDays(monday, -28);
  return latest < earliest ? earliest : latest;
}

function list(items: readonly string[]): string {
  return items.map((item) => `– ${item}`).join("\n");
}
