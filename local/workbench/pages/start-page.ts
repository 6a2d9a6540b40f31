import type { CommandDescription } from "../../../src/app/run-command.ts";
import type { WorkbookState } from "../../apps-script/index.ts";
import { type Content, html } from "../html.ts";
import { form, type Surroundings, section } from "../page.ts";

const PLACES = [
  { place: "top", title: "Arket" },
  { place: "lifecycle", title: "Perioder och parter" },
  { place: "documents", title: "Dokument" },
  { place: "reminders", title: "Påminnelser" },
  { place: "privacy", title: "Personuppgifter" },
  { place: "help", title: "Hjälp" },
] as const;

/** Where everything begins: what the partnership is called, and what can be done. */
export function startPage(commands: readonly CommandDescription[], around: Surroundings): Content {
  return [
    around.state === undefined
      ? html`<p class="prose">I mappen finns ingen arbetsbok ännu. Börja med Lägg upp arket: det gör alla flikar, och kan fylla dem med ett exempel.</p>`
      : html`<p class="prose">Arbetsboken ligger på den här datorn. Välj en flik för att se och ändra det som står där, eller något av det programmet kan göra.</p>`,
    PLACES.map(({ place, title }) => {
      const here = commands.filter((command) => command.menu === place);
      if (here.length === 0) return undefined;
      return section(
        title,
        html`<ul class="cards">${here.map(({ id, label }) => html`<li><a class="button" href="/kommando/${id}">${label}</a></li>`)}</ul>`,
      );
    }),
    around.state === undefined ? undefined : section("Den dagliga körningen", dailyRun(around.state, around)),
  ];
}

function dailyRun(state: WorkbookState, around: Surroundings): Content {
  const trigger = state.triggers[0];
  return [
    html`<p class="prose">${
      trigger === undefined
        ? "Ingen daglig körning är påslagen. På den här datorn körs den när du väljer det, eller med kommandoraden."
        : `Den dagliga körningen hör till ${trigger.user}. På den här datorn körs den när du väljer det, eller med kommandoraden.`
    }</p>`,
    form("/dagens", html`<button>Gör dagens körning</button>`, around),
  ];
}
