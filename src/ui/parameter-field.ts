import type { CommandDescription } from "../app/run-command.ts";
import { element } from "./element.ts";

type Control = HTMLInputElement | HTMLSelectElement;
type Parameter = CommandDescription["parameters"][number];

/** What is said at a field that must not be empty. */
const MISSING: Readonly<Partial<Record<string, string>>> = {
  choice: "Välj något i listan.",
  file: "Välj en fil.",
};

/**
 * A field for a parameter of a command, with its label and what helps to fill it in.
 *
 * @param given What stands in it from the start; a choice that is not offered, and a file, are left for the person.
 */
export function parameterField(parameter: Parameter, given = ""): HTMLElement {
  const { name, label, help, required, choices, kind, accept } = parameter;
  const described = help === "" ? {} : { "aria-describedby": `${name}-help` };
  const attributes = { id: name, name, required, ...described };
  const options = choices.map(({ value, label: text }) =>
    element("option", { value, selected: value === given }, [text]),
  );
  const control =
    kind === "choice"
      ? element("select", attributes, [
          element("option", { value: "" }, [nothingChosen(required, choices.length > 0)]),
          ...options,
        ])
      : kind === "file"
        ? element("input", { ...attributes, type: "file", accept })
        : element("input", { ...attributes, type: "text", autocomplete: "off", value: given });
  tellInSwedish(control, kind);
  const hint = help === "" ? [] : [element("p", { id: `${name}-help`, class: "help" }, [help])];
  // Names that differ only at their end must be seen whole.
  const width = kind === "choice" ? { class: "whole" } : {};
  return element("div", width, [element("label", { for: name }, [label]), ...hint, control]);
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
export function followChoices(form: HTMLFormElement, parameters: readonly Parameter[]): void {
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
