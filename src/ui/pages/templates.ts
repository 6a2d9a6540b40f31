import type { OwnTemplateTold, TemplateStanding } from "../../app/documents/templates-in-use.ts";
import { quoted } from "../../messages/lists.ts";
import { answerView } from "../answer-view.ts";
import { element } from "../element.ts";
import { FormRefusal, formValues } from "../form-values.ts";
import { inDialog } from "../in-dialog.ts";
import { runToEnd } from "../run-to-end.ts";
import { server } from "../server.ts";
import { FAILED, type Status, statusLine } from "../status.ts";

/** *Mallar*: which template each document is made with; get it, put in another, take back the one before. */
async function showTemplates(page: HTMLElement): Promise<void> {
  const status = statusLine();
  const panel = element("div");
  const results = element("div");
  const overview = element("div");
  const choice = element("select", { id: "kind" });
  page.append(
    element("h1", {}, ["Mallar"]),
    element("p", {}, [
      "Varje dokument görs med en mall, en Word-fil. Hämta den, ändra ord och utseende, och lägg in den ändrade.",
    ]),
    status.element,
  );
  const load = async (): Promise<readonly TemplateStanding[] | undefined> => {
    const standings = await status.ask("Ser efter vilka mallar som används …", () => server.templatesInUse());
    if (standings !== undefined) overview.replaceChildren(...overviewOf(standings));
    return standings;
  };
  let standings = await load();
  if (standings === undefined) return;
  choice.append(...standings.map(({ kind, name }) => element("option", { value: kind }, [name])));
  const show = () => {
    const standing = standings?.find(({ kind }) => kind === choice.value);
    if (standing !== undefined) panel.replaceChildren(...panelOf(standing, run));
  };
  const run: Run = async (button, id, values, preview = false) => {
    for (const each of panel.querySelectorAll("button")) each.disabled = true;
    results.replaceChildren();
    status.work("Arbetar …");
    const answer = await answered(id, values, preview, status);
    if (answer?.ok && id !== "getTemplate" && !preview) {
      standings = (await load()) ?? standings;
      show();
    }
    if (answer !== undefined) {
      results.replaceChildren(...answerView(answer));
      if (answer.ok) status.say(answer.said);
      else status.refuse(answer.said);
    }
    for (const each of panel.querySelectorAll("button")) each.disabled = false;
    // The button may be gone with what it did.
    (button.isConnected ? button : choice).focus();
  };
  choice.addEventListener("change", () => {
    results.replaceChildren();
    status.say("");
    show();
  });
  status.element.before(element("label", { for: "kind" }, ["Dokument"]), choice, panel);
  page.append(results, overview);
  show();
}

type CommandId = "getTemplate" | "putTemplate" | "resetTemplate";
type Values = () => Promise<Readonly<Record<string, string>>> | Readonly<Record<string, string>>;
type Run = (button: HTMLElement, id: CommandId, values: Values, preview?: boolean) => Promise<void>;

async function answered(id: CommandId, values: Values, preview: boolean, status: Status) {
  try {
    return await runToEnd(id, await values(), { preview }, status.progress);
  } catch (problem) {
    status.refuse(problem instanceof FormRefusal ? problem.message : FAILED);
    return undefined;
  }
}

function panelOf({ kind, name, used, former }: TemplateStanding, run: Run): readonly HTMLElement[] {
  const button = (label: string, id: CommandId, more: Readonly<Record<string, string>> = {}) => {
    const made = element("button", { type: "button", class: "lesser" }, [label]);
    made.addEventListener("click", () => void run(made, id, () => ({ kind, ...more })));
    return made;
  };
  return [
    element("p", { class: "now" }, [
      `${name} görs med ${used === null ? "programmets egen mall." : ownTold(used)}`,
    ]),
    ...(former === null ? [] : [element("p", { class: "help" }, [`Tidigare användes ${ownTold(former)}`])]),
    element("h2", {}, ["Hämta"]),
    element("div", { class: "steps" }, [
      button("Hämta mall", "getTemplate"),
      ...(used === null ? [] : [button("Hämta programmets egen", "getTemplate", { which: "builtIn" })]),
    ]),
    element("h2", {}, ["Lägg in en ändrad mall"]),
    putForm(kind, run),
    ...(used === null && former === null
      ? []
      : [
          element("h2", {}, ["Återställ"]),
          element("div", { class: "steps" }, [
            ...(used === null ? [] : [button("Återställ mall: programmets egen", "resetTemplate")]),
            ...(former === null
              ? []
              : [button("Återställ mall: den tidigare", "resetTemplate", { to: "former" })]),
          ]),
        ]),
  ];
}

function putForm(kind: string, run: Run): HTMLElement {
  const file = element("input", {
    id: "file",
    name: "file",
    type: "file",
    accept: ".docx",
    required: true,
    "aria-describedby": "file-help",
  });
  const tryIt = element("button", { type: "submit", class: "lesser" }, ["Prova mallen"]);
  const put = element("button", { type: "submit", class: "lesser" }, ["Lägg in mall"]);
  const form = element("form", {}, [
    element("label", { for: "file" }, ["Mall"]),
    element("p", { id: "file-help", class: "help" }, [
      "En Word-fil (.docx), högst 1 MB. Den provas på det som står i arket innan den används.",
    ]),
    file,
    element("div", { class: "steps" }, [tryIt, put]),
  ]);
  file.addEventListener("invalid", () => file.setCustomValidity("Välj en fil."));
  file.addEventListener("change", () => file.setCustomValidity(""));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const isTrial = event.submitter !== put;
    void run(
      isTrial ? tryIt : put,
      "putTemplate",
      async () => ({ ...(await formValues(form)), kind }),
      isTrial,
    );
  });
  return form;
}

function ownTold({ file, added, addedBy, isDamaged }: OwnTemplateTold): string {
  const by = addedBy === "" ? "" : ` av ${addedBy}`;
  const damage = isDamaged ? " Den är skadad: lägg in den på nytt, eller återställ." : "";
  return `den egna mallen ${quoted(file)}, inlagd ${added}${by}.${damage}`;
}

function overviewOf(standings: readonly TemplateStanding[]): readonly HTMLElement[] {
  const own = standings.flatMap(({ name, used }) => (used === null ? [] : [{ name, used }]));
  return [
    element("h2", {}, ["Egna mallar i arket"]),
    own.length === 0
      ? element("p", {}, ["Alla dokument görs med programmets egna mallar."])
      : element(
          "ul",
          {},
          own.map(({ name, used }) => element("li", {}, [`${name}: ${ownTold(used)}`])),
        ),
  ];
}

inDialog(showTemplates);
