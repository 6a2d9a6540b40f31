import type { CommandDescription } from "../../../src/app/run-command.ts";
import { type Content, type Html, html } from "../html.ts";
import { form, type Surroundings } from "../page.ts";
import type { Previewed } from "../workbench.ts";

/** Prefix of the fields that are the command's parameters. */
export const PARAMETER = "p-";
export const SEND = "skicka";
export const PREVIEW = "granska";
/** Number of the preview that is to be carried out as it was asked for. */
export const PREVIEWED = "granskat";

/** A command as a form with its choices. */
export function commandPage(command: CommandDescription, around: Surroundings): Content {
  const { id, label, about, parameters, previews } = command;
  const sends = id === "sendReminders" ? sendField() : undefined;
  // The preview comes first, so that Enter in a field changes nothing.
  const preview = previews ? html`<button name="${PREVIEW}" value="ja">Förhandsgranska</button> ` : undefined;
  const button = html`<p>${preview}<button>${label}</button></p>`;
  return [
    html`<p class="prose">${about}</p>`,
    form(`/kommando/${id}`, [parameters.map(field), sends, button], around, hasFile(parameters)),
  ];
}

/** A button below a preview that carries it out, with the same choices and files. */
export function carryOutForm({ id, number }: Previewed, around: Surroundings): Content {
  return form(
    `/kommando/${id}`,
    html`<input type="hidden" name="${PREVIEWED}" value="${number}"><p><button>Genomför</button></p>`,
    around,
  );
}

function hasFile(parameters: CommandDescription["parameters"]): boolean {
  return parameters.some(({ kind }) => kind === "file");
}

function field({
  name,
  label,
  required,
  help,
  choices,
  kind,
  accept,
}: CommandDescription["parameters"][number]): Html {
  const id = PARAMETER + name;
  const attributes = html`id="${id}" name="${id}"${required ? html` required` : undefined}${
    help === "" ? undefined : html` aria-describedby="${id}-hjalp"`
  }`;
  const input =
    kind === "text"
      ? html`<input type="text" ${attributes}>`
      : kind === "file"
        ? html`<input type="file" accept="${accept}" ${attributes}>`
        : html`<select ${attributes}><option value="">${choices.length === 0 ? "Det finns inget att välja ännu" : "Välj …"}</option>${choices.map(
            (choice) => html`<option value="${choice.value}">${choice.label}</option>`,
          )}</select>`;
  return html`<div class="field"><label for="${id}">${label}${required ? " (måste väljas)" : ""}</label>
${help === "" ? undefined : html`<p class="hint" id="${id}-hjalp">${help}</p>`}
${input}</div>`;
}

function sendField(): Html {
  return html`<div class="field"><label><input type="checkbox" name="${SEND}" value="ja"> Skicka även om påminnelserna är avstängda</label></div>`;
}
