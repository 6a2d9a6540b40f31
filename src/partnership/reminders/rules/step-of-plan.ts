import { type CivilDate, daysBetween } from "../../../core/dates/civil-date.ts";
import { longDate } from "../../../messages/dates.ts";
import { named, type Partnership } from "../../partnership.ts";
import { isClosed } from "../../questions/activities.ts";
import { parseWhen } from "../../questions/when.ts";
import type { Activity } from "../../sheets/activities.ts";
import type { Step } from "../../sheets/steps.ts";
import { responsibleFor } from "../responsible.ts";
import { defineRule, type Occasion } from "../rule.ts";
import { shortened } from "../shortened.ts";

type Marker = "delmoment" | "kort" | "aktivitet" | "när" | "ansvar" | "läge" | "dag" | "uppmaning";
type Found = Occasion<Marker>;

/** A step that is as short as this is told of before it begins by the reminder of its last day. */
const SHORT = 14;

/** P11: a step of the work plan begins (0) or is to be done (the other days). @see product R10 */
export const stepOfPlan = defineRule<Marker>({
  id: "P11",
  title: "Delmoment i arbetsplanen",
  days: "-14, 0, 1",
  recipients: "Den som är ansvarig, annars samordnaren",
  subject: "Delmomentet {{kort}} {{läge}} {{dag}}",
  body: `Arbetsplanen har delmomentet ”{{delmoment}}” i {{aktivitet}}, med tiden ”{{när}}”. Det {{läge}} {{dag}}.
{{ansvar}}

{{uppmaning}}`,
  markers: {
    delmoment: "delmomentet, som det står i kolumnen Hur",
    kort: "början av delmomentet, för rubriken",
    aktivitet: "aktivitetens beteckning och namn",
    när: "tiden som den står i kolumnen När",
    ansvar: "vem som är ansvarig enligt arket",
    läge: "”börjar”, ”ska vara klart” eller ”skulle ha varit klart”",
    dag: "delmomentets första eller sista dag",
    uppmaning: "vad mottagaren ska göra nu",
  },
  occasions: (partnership, today) =>
    partnership.steps.flatMap((step) => {
      const activity = named(partnership.activities, step.activity);
      if (activity === undefined || isClosed(activity) || isClosed(step)) return [];
      return [...beginnings(partnership, step, activity, today), ...ends(partnership, step, activity, today)];
    }),
});

/** Each stretch of days in which the step takes place, until it has begun. */
function beginnings(
  partnership: Partnership,
  step: Step,
  activity: Activity,
  today: CivilDate,
): readonly Found[] {
  if (step.status === "ongoing") return [];
  const windows = step.when === undefined ? [] : (parseWhen(step.when, partnership.settings)?.windows ?? []);
  return windows
    .filter(({ from, to }) => daysBetween(from, to) >= SHORT && today <= to)
    .map(({ from }) =>
      found(partnership, step, activity, today, {
        day: from,
        uses: "day",
        what: "Delmomentet börjar",
        läge: "börjar",
        uppmaning:
          "Sätt status till Pågår i fliken Delmoment när arbetet har börjat, eller meddela samordnaren. Stämmer inte tiden, skriv eller meddela en ny.",
      }),
    );
}

/** The step's last day; what also goes on all the time has none. */
function ends(partnership: Partnership, step: Step, activity: Activity, today: CivilDate): readonly Found[] {
  const when = step.when === undefined ? undefined : parseWhen(step.when, partnership.settings);
  const last =
    when?.ongoing === false
      ? when.windows
          .map(({ to }) => to)
          .sort()
          .pop()
      : undefined;
  if (last === undefined) return [];
  return [
    found(partnership, step, activity, today, {
      day: last,
      uses: "otherDays",
      what: "Klart senast",
      läge: last < today ? "skulle ha varit klart" : "ska vara klart",
      uppmaning:
        last < today
          ? "Är det gjort? Sätt status till Klar i fliken Delmoment och skriv vad det gav, eller meddela samordnaren. Annars: skriv eller meddela när det kan bli klart."
          : "Sätt status till Klar i fliken Delmoment när det är gjort och skriv vad det gav, eller meddela samordnaren. Hinner du inte, skriv eller meddela en ny tid.",
    }),
  ];
}

function found(
  partnership: Partnership,
  { id, how, when, responsible }: Step,
  activity: Activity,
  today: CivilDate,
  {
    day,
    uses,
    what,
    läge,
    uppmaning,
  }: Pick<Found, "day"> & { uses: "day" | "otherDays"; what: string; läge: string; uppmaning: string },
): Found {
  const name = responsible ?? activity.responsible;
  const { collaboration } = named(partnership.agreements, activity.agreement) ?? {};
  return {
    objectId: id,
    about: `${activity.name} ${activity.activity}`,
    day,
    uses,
    deadline: { what, day },
    get recipients() {
      return responsibleFor(partnership, name, { collaboration }, today);
    },
    values: {
      delmoment: how,
      kort: `”${shortened(how)}”`,
      aktivitet: `${activity.name} ${activity.activity}`,
      när: when ?? "",
      ansvar: name === undefined ? "Ingen ansvarig är angiven." : `Ansvarig enligt arket: ${name}.`,
      läge,
      dag: longDate(day),
      uppmaning,
    },
  };
}
