import type { DocumentOutlook } from "../../app/documents/document-outlook.ts";
import { counted } from "../../messages/numbers.ts";
import { answerView } from "../answer-view.ts";
import { element } from "../element.ts";
import { FormRefusal, formValues } from "../form-values.ts";
import { inDialog } from "../in-dialog.ts";
import { lackingList } from "../lacking-list.ts";
import { nextStep } from "../next-step.ts";
import { followChoices, parameterField } from "../parameter-field.ts";
import { runToEnd } from "../run-to-end.ts";
import { server } from "../server.ts";
import { FAILED, type Status, statusLine } from "../status.ts";

/** *Skapa dokument*: what, for whom, what is lacking, and what came of it. */
async function showMaker(page: HTMLElement): Promise<void> {
  const status = statusLine();
  page.append(element("h1", {}, ["Skapa dokument"]), status.element);
  const command = await status.ask("Hämtar det som går att välja …", () =>
    server.commandDescription("makeDocument"),
  );
  if (command === undefined) return;
  const make = element("button", { type: "submit" }, ["Skapa utkast"]);
  const form = element("form", {}, [
    element(
      "div",
      { class: "pairs" },
      command.parameters.map((parameter) => parameterField(parameter)),
    ),
    make,
  ]);
  const outlook = element("div");
  const results = element("div");
  status.element.before(element("p", {}, [command.about]), form);
  page.append(outlook, results);
  followChoices(form, command.parameters);

  let asked = 0;
  const look = async () => {
    asked += 1;
    const own = asked;
    outlook.replaceChildren();
    results.replaceChildren();
    status.say("");
    if (!isFilledIn(form)) return;
    const values = await formValues(form);
    const found = await status.ask("Ser efter vad som finns …", () => server.documentOutlook(values));
    // Another choice has been made while this one was looked at.
    if (own !== asked || found === undefined) return;
    status.say([...found.remarks, outlookTold(found)].join(" "));
    if (found.lacking.length > 0) outlook.replaceChildren(...lackingView(found, status, look));
  };
  form.addEventListener("change", () => void look());
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    asked += 1;
    make.disabled = true;
    results.replaceChildren();
    outlook.replaceChildren();
    status.work("Skapar …");
    try {
      const answer = await runToEnd("makeDocument", await formValues(form), {}, status.progress);
      results.replaceChildren(...answerView(answer), ...nextStep(answer, status));
      if (answer.ok) status.say(answer.said);
      else {
        status.refuse(answer.said);
        if (answer.documents.length === 0) await showLacking(form, outlook, status, look);
      }
    } catch (problem) {
      status.refuse(problem instanceof FormRefusal ? problem.message : FAILED);
    }
    make.disabled = false;
  });
}

/** Without asking the person for what is not chosen yet. */
function isFilledIn(form: HTMLFormElement): boolean {
  return [...form.elements].every(
    (control) =>
      !(control instanceof HTMLSelectElement || control instanceof HTMLInputElement) ||
      control.disabled ||
      !control.required ||
      control.value !== "",
  );
}

function outlookTold({ possible, lacking }: DocumentOutlook): string {
  const [one] = possible;
  const again = possible.some(({ version }) => version > 1);
  if (possible.length === 0) return "Dokumentet kan inte skapas ännu. Detta saknas:";
  if (one !== undefined && possible.length === 1 && lacking.length === 0)
    return again
      ? `${one.name} kan skapas. Det blir version ${one.version}.`
      : `${one.name} kan skapas. Inget saknas.`;
  const can = `${counted(possible.length, "dokument", "dokument")} kan skapas${again ? ", några som en ny version" : ""}.`;
  return lacking.length === 0 ? `${can} Inget saknas.` : `${can} För några saknas uppgifter:`;
}

function lackingView({ lacking }: DocumentOutlook, status: Status, look: () => void): readonly HTMLElement[] {
  const again = element("button", { type: "button", class: "lesser" }, ["Se efter igen"]);
  again.addEventListener("click", look);
  return [lackingList(lacking, status), again];
}

/** The refusal stands in the status already; here the ways to the cells. */
async function showLacking(
  form: HTMLFormElement,
  box: HTMLElement,
  status: Status,
  look: () => void,
): Promise<void> {
  const reply = await server.documentOutlook(await formValues(form));
  if (reply.ok && reply.value.lacking.length > 0)
    box.replaceChildren(...lackingView(reply.value, status, look));
}

inDialog(showMaker);
