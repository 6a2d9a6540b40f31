import type { GivenParameters, RunOptions } from "../app/command.ts";
import type { CommandDescription } from "../app/run-command.ts";
import { answerView } from "./answer-view.ts";
import { element } from "./element.ts";
import { FormRefusal, formValues } from "./form-values.ts";
import { nextStep } from "./next-step.ts";
import { followChoices, parameterField } from "./parameter-field.ts";
import { runToEnd } from "./run-to-end.ts";
import { FAILED, statusLine } from "./status.ts";

/** So many fields to write in stand two and two where there is room, so that the buttons are in sight. */
const MANY = 5;

/**
 * What one command is about, its choices, a button, progress, and what came of it. Runs at once where there is nothing to choose and
 * nothing to change: the person already asked for it.
 *
 * What cannot be taken back is only offered once its preview has been shown, for the choices as they stand.
 *
 * @param word Stands on the button that carries it out; without one there is only the preview.
 * @param given What is filled in from the start, by parameter name.
 */
export function commandForm(
  command: CommandDescription,
  word: string | undefined,
  given: GivenParameters = {},
): readonly HTMLElement[] {
  const atOnce = !command.writes && command.parameters.length === 0;
  const button = element("button", { type: "submit" }, [atOnce ? "Visa på nytt" : (word ?? "")]);
  const preview = element("button", { type: "submit" }, ["Förhandsgranska"]);
  // The preview comes first, so that Enter in a field changes nothing.
  const buttons = command.previews ? [preview, " ", button] : [button];
  const offer = (isSeen: boolean) => {
    button.hidden = word === undefined || (command.isFinal && !isSeen);
  };
  const fields = command.parameters.map((parameter) => parameterField(parameter, given[parameter.name]));
  const written = command.parameters.filter(({ kind }) => kind !== "choice");
  const form = element("form", {}, [
    ...(written.length < MANY ? fields : [element("div", { class: "pairs" }, fields)]),
    ...buttons,
  ]);
  const status = statusLine();
  const results = element("div");

  followChoices(form, command.parameters);
  offer(false);
  form.addEventListener("input", () => offer(false));
  const run = async (options: RunOptions) => {
    const focused = [button, preview].find((each) => each === document.activeElement);
    for (const each of [button, preview]) each.disabled = true;
    results.replaceChildren();
    status.work("Arbetar …");
    try {
      const answer = await runToEnd(command.id, await formValues(form), options, status.progress);
      results.replaceChildren(...answerView(answer), ...nextStep(answer, status));
      if (answer.ok) status.say(answer.said);
      else status.refuse(answer.said);
      offer(answer.ok && options.preview === true);
    } catch (problem) {
      offer(false);
      status.refuse(problem instanceof FormRefusal ? problem.message : FAILED);
    }
    for (const each of [button, preview]) each.disabled = false;
    // A button that was disabled or is hidden has lost the focus.
    if (focused !== undefined) (focused.hidden ? preview : focused).focus();
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void run({ preview: event.submitter === preview });
  });
  if (atOnce) void run({});
  return [element("p", {}, [command.about]), form, status.element, results];
}
