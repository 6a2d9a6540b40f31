import { addMonths, type CivilDate, civilDate, yearOf } from "../../../core/dates/civil-date.ts";
import { contains } from "../../../core/dates/period.ts";
import { longDate } from "../../../messages/dates.ts";
import { listedBriefly } from "../../../messages/lists.ts";
import { type Partnership, rowsWith } from "../../partnership.ts";
import { eraseDays } from "../../questions/erase-days.ts";
import { detailsText } from "../details-text.ts";
import { coordinatorsOn } from "../recipients.ts";
import { defineRule, type Occasion } from "../rule.ts";
import { workingDayUntil } from "../working-days.ts";

type Marker = "uppgifter" | "svarsdag" | "personer" | "gallringsdag";
type Found = Occasion<Marker>;

/** Whoever has confirmed so lately before is not asked. */
const RECENT_MONTHS = 6;

/** P18: whether everybody's details are right, in January; and people whose details are to be erased. */
export const personalDetails = defineRule<Marker>({
  id: "P18",
  title: "Personuppgifter",
  days: "0",
  recipients: "Alla som har ett uppdrag; samordnaren om gallring",
  subject:
    "{{#uppgifter}}Stämmer dina uppgifter?{{/uppgifter}}{{#personer}}Personuppgifter att gallra{{/personer}}",
  body: `{{#uppgifter}}Det här står om dig i partnerskapets ark:

{{uppgifter}}

Svara på brevet senast {{svarsdag}}: skriv ”Stämmer” om allt är rätt, och annars vad som ska ändras. Samordnaren för in svaret i arket.{{/uppgifter}}{{#personer}}Tiden för att behålla uppgifterna om {{personer}} går ut {{gallringsdag}}.

Kör Gallra under Personuppgifter, med förhandsgranskning först. Behövs uppgifterna längre, skriv en senare dag i kolumnen Gallras efter och anteckna varför.{{/personer}}`,
  markers: {
    uppgifter: "mottagarens egna uppgifter, rad för rad; tomt när det gäller gallring",
    svarsdag: "när svaret behövs",
    personer: "dem som ska gallras; tomt när det gäller mottagarens egna uppgifter",
    gallringsdag: "sista dagen att behålla uppgifterna",
  },
  occasions: (partnership, today) => [...questions(partnership, today), ...erasures(partnership, today)],
});

/** One for everybody who has a mandate, counted from the middle of January. */
function questions(partnership: Partnership, today: CivilDate): readonly Found[] {
  const day = civilDate(yearOf(today), 1, 15);
  const answer = workingDayUntil(civilDate(yearOf(today), 1, 31));
  // Without a coordinator nobody would take care of the answers.
  if (today > answer || coordinatorsOn(partnership, today).length === 0) return [];
  const recently = addMonths(day, -RECENT_MONTHS);
  return partnership.people
    .filter(({ confirmed }) => confirmed === undefined || confirmed < recently)
    .filter(({ name }) =>
      rowsWith(partnership.mandates, "person", name).some((mandate) => contains(mandate, today)),
    )
    .map((person) => ({
      objectId: person.id,
      about: "Dina uppgifter i arket",
      day,
      uses: "after",
      until: answer,
      deadline: { what: "Svara senast", day: answer },
      recipients: [{ person: person.name, role: "den som uppgifterna gäller" }],
      values: {
        get uppgifter() {
          return detailsText(partnership, person, today);
        },
        svarsdag: longDate(answer),
        personer: "",
        gallringsdag: "",
      },
    }));
}

/** One for each day on which somebody's time runs out: many leave at the same time. */
function erasures(partnership: Partnership, today: CivilDate): readonly Found[] {
  return [...eraseDays(partnership, today)].map(([day, names]) => ({
    objectId: "gallring",
    about: "Gallring av personuppgifter",
    day,
    uses: "after",
    deadline: { what: "Sista dag att behålla uppgifterna", day },
    recipients: coordinatorsOn(partnership, today),
    values: {
      uppgifter: "",
      svarsdag: "",
      personer: listedBriefly(names),
      gallringsdag: longDate(day),
    },
  }));
}
