import { answered } from "../answered.ts";
import { answerPage } from "../pages/answer-page.ts";
import { commandPage, PARAMETER, PREVIEW, SEND } from "../pages/command-page.ts";
import { startPage } from "../pages/start-page.ts";
import { seeOther } from "../reply.ts";
import { NotThere, type Route, shown } from "../route.ts";

/** What the program can do, and what it answered. */
export const commandRoutes: readonly Route[] = [
  {
    method: "GET",
    path: /^\/$/,
    answer(visit) {
      const around = visit.bench.surroundings();
      return shown("Översikt", visit, startPage(visit.bench.home().commands(), around), around);
    },
  },
  {
    method: "GET",
    path: /^\/kommando\/(\w+)$/,
    answer(visit) {
      const around = visit.bench.surroundings();
      const command = visit.bench
        .home()
        .commands()
        .find(({ id }) => id === visit.parts[0]);
      if (command === undefined) throw new NotThere("Kommandot finns inte.");
      return shown(command.label, visit, commandPage(command, around), around);
    },
  },
  {
    method: "GET",
    path: /^\/svar\/(\d+)$/,
    answer(visit) {
      const around = visit.bench.surroundings();
      const kept = visit.bench.kept(Number(visit.parts[0]));
      if (kept === undefined) throw new NotThere("Svaret finns inte kvar. Resultatet står i arbetsboken.");
      return shown(kept.title, visit, answerPage(kept.answer, around.state), around);
    },
  },
  {
    method: "POST",
    path: /^\/kommando\/(\w+)$/,
    async answer({ bench, parts, form }) {
      const fields = form?.fields ?? new URLSearchParams();
      const home = bench.home();
      const command = home.commands().find(({ id }) => id === parts[0]);
      if (command === undefined) throw new NotThere("Kommandot finns inte.");
      const given = Object.fromEntries(
        command.parameters.map(({ name }) => [name, fields.get(PARAMETER + name) ?? ""]),
      );
      const answer = await answered(() =>
        home.run(command.id, given, {
          send: fields.get(SEND) !== null,
          preview: fields.get(PREVIEW) !== null,
        }),
      );
      return seeOther(bench.keep(command.label, answer));
    },
  },
  {
    method: "POST",
    path: /^\/dagens$/,
    async answer({ bench }) {
      return seeOther(bench.keep("Dagens körning", await answered(() => bench.home().day())));
    },
  },
];
