import type { SettingChange } from "../../app/settings/save-settings.ts";
import type { SettingField } from "../../app/settings/settings-form.ts";
import { counted } from "../../messages/numbers.ts";
import { element } from "../element.ts";
import { inDialog } from "../in-dialog.ts";
import { server } from "../server.ts";
import { statusLine } from "../status.ts";

type Control = HTMLInputElement | HTMLSelectElement;

/** *Inställningar*: each setting with what it means; saved all together or not at all. */
async function showSettings(page: HTMLElement): Promise<void> {
  const status = statusLine();
  const save = element("button", { type: "submit" }, ["Spara"]);
  const again = element("button", { type: "button", class: "lesser" }, ["Läs in på nytt"]);
  const fields = element("div");
  const readOnly = element("div");
  const steps = element("div", { class: "steps" }, [save, again]);
  const form = element("form", { novalidate: true }, [fields]);
  page.append(element("h1", {}, ["Inställningar"]), status.element);
  let shown: readonly { readonly field: SettingField; readonly control: Control }[] = [];

  const show = (settings: readonly SettingField[]) => {
    shown = settings
      .filter(({ isReadOnly }) => !isReadOnly)
      .map((field) => ({ field, control: controlOf(field) }));
    fields.replaceChildren(...shown.map(({ field, control }) => fieldView(field, control)));
    for (const { field, control } of shown) tellAt(fields, control, field.problem);
    readOnly.replaceChildren(...readOnlyView(settings.filter(({ isReadOnly }) => isReadOnly)));
  };
  const load = async () => {
    const settings = await status.ask("Hämtar inställningarna …", () => server.settingsForm());
    if (settings !== undefined) show(settings);
    return settings !== undefined;
  };
  again.addEventListener("click", load);
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const changes: readonly SettingChange[] = shown
      .filter(({ field, control }) => control.value.trim() !== field.value)
      .map(({ field, control }) => ({ id: field.id, value: control.value.trim(), was: field.value }));
    if (changes.length === 0) return status.say("Inget är ändrat.");
    save.disabled = true;
    const saved = await status.ask("Sparar …", () => server.saveSettings(changes));
    save.disabled = false;
    if (saved === undefined) return;
    if (saved.problems.length === 0) {
      show(saved.fields);
      status.say(
        `Sparat: ${counted(saved.changed, "inställning", "inställningar")}. Blev det fel: kör Ångra senaste körning.`,
      );
      save.focus();
      return;
    }
    for (const { field, control } of shown)
      tellAt(fields, control, saved.problems.find(({ id }) => id === field.id)?.said ?? "");
    status.refuse(
      `Inget är sparat. ${counted(saved.problems.length, "inställning", "inställningar")} måste rättas först.`,
    );
    shown.find(({ field }) => saved.problems.some(({ id }) => id === field.id))?.control.focus();
  });
  if (!(await load())) return;
  status.element.before(
    element("p", {}, ["Valen gäller hela arket, för alla. Tomt betyder standardvärdet."]),
  );
  // In sight however long the form is, with what is said of a save.
  form.append(element("div", { class: "kept" }, [status.element, steps]));
  page.append(form, readOnly);
}

function controlOf({ id, kind, value, standard }: SettingField): Control {
  const attributes = { id, "aria-describedby": `${id}-help ${id}-problem` };
  if (kind !== "yesNo") {
    const input = element("input", {
      ...attributes,
      type: "text",
      autocomplete: "off",
      placeholder: standard,
    });
    if (kind === "number") input.inputMode = "numeric";
    input.value = value;
    return input;
  }
  const options = [
    ["", `Standard (${standard})`],
    ["Ja", "Ja"],
    ["Nej", "Nej"],
  ] as const;
  const select = element(
    "select",
    attributes,
    options.map(([option, label]) => element("option", { value: option }, [label])),
  );
  // What cannot be read is shown, so that nobody believes that the standard stands there.
  if (options.every(([option]) => option !== value)) select.append(element("option", { value }, [value]));
  select.value = value;
  return select;
}

function fieldView(
  { id, name, description, expected, standard, kind }: SettingField,
  control: Control,
): HTMLElement {
  const hint = [
    description,
    ...(kind === "number" ? [`${expected}.`] : kind === "day" ? [`T.ex. ${expected}.`] : []),
    ...(standard === "" ? [] : [`Standard: ${standard}.`]),
  ].join(" ");
  return element("div", { class: "setting" }, [
    element("label", { for: id }, [name]),
    element("p", { id: `${id}-help`, class: "help" }, [hint]),
    control,
    element("p", { id: `${id}-problem`, class: "problem" }),
  ]);
}

/** What is wrong, at the field itself; nothing takes it away. */
function tellAt(fields: HTMLElement, control: Control, problem: string): void {
  fields.querySelector(`#${control.id}-problem`)?.replaceChildren(problem);
  if (problem === "") control.removeAttribute("aria-invalid");
  else control.setAttribute("aria-invalid", "true");
}

function readOnlyView(settings: readonly SettingField[]): readonly HTMLElement[] {
  return [
    element("h2", {}, ["Fylls i av programmet"]),
    element("p", {}, ["De här går inte att ändra för hand."]),
    element(
      "dl",
      {},
      settings.flatMap(({ name, value, standard, description }) => [
        element("dt", {}, [name]),
        element("dd", {}, [
          element("strong", {}, [value || (standard === "" ? "tomt" : standard)]),
          element("span", { class: "help" }, [` ${description}`]),
        ]),
      ]),
    ),
  ];
}

inDialog(showSettings);
