import type { Answer } from "../app/answer.ts";
import type { Progress, RunOptions } from "../app/command.ts";
import type { CommandDescription } from "../app/run-command.ts";
import { answerView } from "./answer-view.ts";
import { element } from "./element.ts";
import { FormRefusal, formValues } from "./form-values.ts";
import { joined } from "./joined-answers.ts";

/** The part of Apps Script's bridge that the page uses: a function of the server, called by name. */
interface ServerRun {
  withSuccessHandler(handler: (answer: Answer) => void): ServerRun;
  withFailureHandler(handler: (error: Error) => void): ServerRun;
  runCommand(id: string, parameters: Record<string, string>, options: RunOptions): void;
}
declare const google: { readonly script: { readonly run: ServerRun } };

type Control = HTMLInputElement | HTMLSelectElement;
type Parameter = CommandDescription["parameters"][number];

/** The dialog of one command: its choices, a button, progress, and what came of it. */
export function showCommand(command: CommandDescription, page: HTMLElement): void {
  // Nothing to choose and nothing to change: the person already asked for it in the menu.
  const atOnce = !command.writes && command.parameters.length === 0;
  const word = atOnce ? "Visa på nytt" : command.previews ? "Genomför" : "Kör";
  const button = element("button", { type: "submit" }, [word]);
  const preview = element("button", { type: "submit" }, ["Förhandsgranska"]);
  // The preview comes first, so that Enter in a field changes nothing.
  const buttons = command.previews ? [preview, " ", button] : [button];
  const form = element("form", {}, [...command.parameters.map(field), ...buttons]);
  const status = element("div", { role: "status" });
  const results = element("div");
  page.append(element("h1", {}, [command.label]), element("p", {}, [command.about]), form, status, results);

  followChoices(form, command.parameters);
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
      const run = (before: readonly Answer[]) =>
        google.script.run
          .withSuccessHandler((answer) => {
            const answers = [...before, answer];
            if (answer.ok && answer.unfinished !== undefined && answer.documents.length > 0) {
              showProgress(status, answer.unfinished);
              run(answers);
            } else finish(answer.said, !answer.ok, answerView(joined(answers)));
          })
          .withFailureHandler(() =>
            finish(FAILED, true, before.length === 0 ? [] : answerView(joined(before))),
          )
          .runCommand(command.id, values, options);
      run([]);
    } catch (problem) {
      finish(problem instanceof FormRefusal ? problem.message : FAILED, true, []);
    }
  });
  if (atOnce) form.requestSubmit();
}

/** How far a long work has come; what is done stays done when the dialog is closed. */
function showProgress(status: HTMLElement, { done, total }: Progress): void {
  const bar = element("progress", { "aria-label": "Arbetar", value: String(done), max: String(total) });
  status.replaceChildren(`${done} av ${total} är klara …`, bar);
}

/** What is said at a field that must not be empty. */
const MISSING: Readonly<Partial<Record<string, string>>> = {
  choice: "Välj något i listan.",
  file: "Välj en fil.",
};

const FAILED =
  "Något gick fel i programmet och kommandot avbröts. Titta i arket vad som hann ändras, försök igen, och hör av dig till den som sköter programmet om det upprepas.";

function field(parameter: Parameter): HTMLElement {
  const { name, label, help, required, choices, kind, accept } = parameter;
  const described = help === "" ? {} : { "aria-describedby": `${name}-help` };
  const attributes = { id: name, name, required, ...described };
  const options = choices.map(({ value, label: text }) => element("option", { value }, [text]));
  const control =
    kind === "choice"
      ? element("select", attributes, [
          element("option", { value: "" }, [nothingChosen(required, choices.length > 0)]),
          ...options,
        ])
      : kind === "file"
        ? element("input", { ...attributes, type: "file", accept })
        : element("input", { ...attributes, type: "text", autocomplete: "off" });
  tellInSwedish(control, kind);
  const hint = help === "" ? [] : [element("p", { id: `${name}-help`, class: "help" }, [help])];
  return element("div", {}, [element("label", { for: name }, [label]), ...hint, control]);
}

/** The browser's own words for a field that is left empty follow the browser's language. */
function tellInSwedish(control: Control, kind: Parameter["kind"]): void {
  control.addEventListener("invalid", () => {
    if (control.validity.valueMissing) control.setCustomValidity(MISSING[kind] ?? "Fyll i fältet.");
  });
  for (const event of ["input", "change"])
    control.addEventListener(event, () => control.setCustomValidity(""));
}

function nothingChosen(required: boolean, hasChoices: boolean): string {
  if (!hasChoices) return "Det finns inget att välja ännu";
  return required ? "Välj …" : "–";
}

/** Shows just the fields that belong to what is chosen in another one; hidden ones are not sent. */
function followChoices(form: HTMLFormElement, parameters: readonly Parameter[]): void {
  const show = () => {
    const chosen = new FormData(form);
    for (const { name, only } of parameters) {
      if (only === undefined) continue;
      const value = String(chosen.get(only.parameter) ?? "");
      const control = form.elements.namedItem(name) as Control;
      control.setCustomValidity("");
      const isAsked = only.values.includes(value);
      control.required = only.required.includes(value);
      control.disabled = !isAsked;
      (control.parentElement as HTMLElement).hidden = !isAsked;
    }
  };
  form.addEventListener("change", show);
  show();
}

const page = document.getElementById("page");
const described = document.getElementById("command")?.textContent;
if (page !== null && described) showCommand(JSON.parse(described) as CommandDescription, page);
