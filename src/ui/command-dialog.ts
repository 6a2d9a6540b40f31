import type { Answer } from "../app/answer.ts";
import type { RunOptions } from "../app/command.ts";
import type { CommandDescription } from "../app/run-command.ts";
import { answerView } from "./answer-view.ts";
import { element } from "./element.ts";
import { FormRefusal, formValues } from "./form-values.ts";

/** The part of Apps Script's bridge that the page uses: a function of the server, called by name. */
interface ServerRun {
  withSuccessHandler(handler: (answer: Answer) => void): ServerRun;
  withFailureHandler(handler: (error: Error) => void): ServerRun;
  runCommand(id: string, parameters: Record<string, string>, options: RunOptions): void;
}
declare const google: { readonly script: { readonly run: ServerRun } };

type Parameter = CommandDescription["parameters"][number];

/** The dialog of one command: its choices, a button, progress, and what came of it. */
export function showCommand(command: CommandDescription, page: HTMLElement): void {
  const button = element("button", { type: "submit" }, [command.previews ? "Genomför" : "Kör"]);
  const preview = element("button", { type: "submit" }, ["Förhandsgranska"]);
  // The preview comes first, so that Enter in a field changes nothing.
  const buttons = command.previews ? [preview, " ", button] : [button];
  const form = element("form", {}, [...command.parameters.flatMap(field), ...buttons]);
  const status = element("div", { role: "status" });
  const results = element("div");
  page.append(element("h1", {}, [command.label]), element("p", {}, [command.about]), form, status, results);

  const finish = (sentence: string, refused: boolean, parts: readonly HTMLElement[]) => {
    for (const each of [button, preview]) each.disabled = false;
    status.className = refused ? "refused" : "";
    status.replaceChildren(sentence);
    results.replaceChildren(...parts);
  };
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const options = { preview: event.submitter === preview };
    for (const each of [button, preview]) each.disabled = true;
    results.replaceChildren();
    status.className = "";
    status.replaceChildren("Arbetar …", element("progress", { "aria-label": "Arbetar" }));
    try {
      const values = await formValues(form);
      google.script.run
        .withSuccessHandler((answer) => finish(answer.said, !answer.ok, answerView(answer)))
        .withFailureHandler(() => finish(FAILED, true, []))
        .runCommand(command.id, values, options);
    } catch (problem) {
      finish(problem instanceof FormRefusal ? problem.message : FAILED, true, []);
    }
  });
  // Nothing to choose and nothing to change: the person already asked for it in the menu.
  if (!command.writes && command.parameters.length === 0) form.requestSubmit();
}

const FAILED =
  "Något gick fel i programmet och kommandot avbröts. Titta i arket vad som hann ändras, försök igen, och hör av dig till den som sköter programmet om det upprepas.";

function field(parameter: Parameter): readonly HTMLElement[] {
  const { name, label, help, required, choices, kind, accept } = parameter;
  const described = help === "" ? {} : { "aria-describedby": `${name}-help` };
  const attributes = { id: name, name, required, ...described };
  const options = choices.map(({ value, label: text }) => element("option", { value }, [text]));
  const control =
    choices.length > 0
      ? element("select", attributes, [
          element("option", { value: "" }, [required ? "Välj …" : "–"]),
          ...options,
        ])
      : kind === "file"
        ? element("input", { ...attributes, type: "file", accept })
        : element("input", { ...attributes, type: "text", autocomplete: "off" });
  const hint = help === "" ? [] : [element("p", { id: `${name}-help`, class: "help" }, [help])];
  return [element("label", { for: name }, [label]), ...hint, control];
}

const page = document.getElementById("page");
const described = document.getElementById("command")?.textContent;
if (page !== null && described) showCommand(JSON.parse(described) as CommandDescription, page);
