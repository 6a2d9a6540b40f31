import type { CommandDescription } from "../../../src/app/run-command.ts";
import { givenFileText } from "../../../src/core/given-file.ts";
import { answered } from "../answered.ts";
import { answerPage } from "../pages/answer-page.ts";
import { carryOutForm, commandPage, PARAMETER, PREVIEW, PREVIEWED, SEND } from "../pages/command-page.ts";
import { startPage } from "../pages/start-page.ts";
import { answerPath, seeOther } from "../reply.ts";
import type { SentForm } from "../request-body.ts";
import { NotThere, type Route, shown } from "../route.ts";
import type { Previewed } from "../workbench.ts";

/** What the program can do, and what it answered. */
export const commandRoutes: readonly Route[] = [
  {
    method: "GET",
    path: /^\/kommandon$/,
    answer(visit) {
      const around = visit.bench.surroundings();
      return shown("Kommandon", visit, startPage(visit.bench.home().commands(), around), around);
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
      const { previewed } = visit.bench;
      const next = previewed?.number === Number(visit.parts[0]) ? carryOutForm(previewed, around) : undefined;
      return shown(kept.title, visit, [answerPage(kept.answer, around.state), next], around);
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
      const parameters = parametersOf(command, fields, form, bench.previewed);
      const preview = fields.get(PREVIEW) !== null;
      const answer = await answered(() =>
        home.run(command.id, parameters, { send: fields.get(SEND) !== null, preview }),
      );
      const number = bench.keep(command.label, answer);
      bench.previewed = preview && answer.ok ? { number, id: command.id, parameters } : undefined;
      return seeOther(answerPath(number));
    },
  },
  {
    method: "POST",
    path: /^\/dagens$/,
    async answer({ bench, form }) {
      const send = form?.fields.get(SEND) === "ja";
      const answer = await answered(() => bench.home().day(send));
      return seeOther(answerPath(bench.keep("Dagens körning", answer)));
    },
  },
];

/** What was chosen: in the form, or for the preview that is now to be carried out. @throws {NotThere} */
function parametersOf(
  { id, parameters }: CommandDescription,
  fields: URLSearchParams,
  form: SentForm | undefined,
  previewed: Previewed | undefined,
): Readonly<Record<string, string>> {
  const number = fields.get(PREVIEWED);
  if (number !== null) {
    if (previewed?.id === id && previewed.number === Number(number)) return previewed.parameters;
    throw new NotThere("Förhandsgranskningen finns inte kvar. Välj kommandot och granska på nytt.");
  }
  return Object.fromEntries(
    parameters.map(({ name }) => {
      const file = form?.files.get(PARAMETER + name);
      return [name, file === undefined ? (fields.get(PARAMETER + name) ?? "") : fileText(file)];
    }),
  );
}

function fileText({ name, bytes }: { name: string; bytes: Buffer }): string {
  return givenFileText(name, bytes.toString("base64"));
}
