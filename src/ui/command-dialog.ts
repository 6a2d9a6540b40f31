import type { CommandDescription } from "../app/run-command.ts";
import { answerView } from "./answer-view.ts";
import { element } from "./element.ts";
import { FormRefusal, formValues } from "./form-values.ts";
import { followChoices, parameterField } from "./parameter-field.ts";
import { runToEnd } from "./run-to-end.ts";
import { FAILED, statusLine } from "./status.ts";

/** The dialog of one command: its choices, a button, progress, and what came of it. */
export function showCommand(command: CommandDescription, page: HTMLElement): void {
  // Nothing to choose and nothing to change: the person already asked for it in the menu.
  const atOnce = !command.writes && command.parameters.length === 0;
  const word = atOnce ? "Visa på nytt" : command.previews ? "Genomför" : "Kör";
  const button = element("button", { type: "submit" }, [word]);
  const preview = element("button", { type: "submit" }, ["Förhandsgranska"]);
  // The preview comes first, so that Enter in a field changes nothing.
  const buttons = command.previews ? [preview, " ", button] : [button];
  const form = element("form", {}, [...command.parameters.map(parameterField), ...buttons]);
  const status = statusLine();
  const results = element("div");
  page.append(
    element("h1", {}, [command.label]),
    element("p", {}, [command.about]),
    form,
    status.element,
    results,
  );

  followChoices(form, command.parameters);
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const options = { preview: event.submitter === preview };
    for (const each of [button, preview]) each.disabled = true;
    results.replaceChildren();
    status.work("Arbetar …");
    try {
      const answer = await runToEnd(command.id, await formValues(form), options, status.progress);
      results.replaceChildren(...answerView(answer));
      if (answer.ok) status.say(answer.said);
      else status.refuse(answer.said);
    } catch (problem) {
      status.refuse(problem instanceof FormRefusal ? problem.message : FAILED);
    }
    for (const each of [button, preview]) each.disabled = false;
  });
  if (atOnce) form.requestSubmit();
}

const page = document.getElementById("page");
const described = document.getElementById("command")?.textContent;
if (page !== null && described) showCommand(JSON.parse(described) as CommandDescription, page);
