import type { ToldTable } from "../../src/app/command.ts";
import { quoted } from "../../src/messages/lists.ts";
import type { Told } from "../home/told.ts";

const LEVELS = { error: "Fel", warning: "Varning", info: "Upplysning" } as const;
const STATUSES = {
  planned: "skulle skickas",
  sent: "skickat",
  failed: "misslyckades",
  unclear: "oklart",
  skipped: "skickas inte",
} as const;

/** What was done, for people: the sentences, and below them findings, documents and letters. */
export function toldText({ said, issues, documents, letters, tables }: Told): string {
  return [
    said,
    ...issues.map(({ severity, tab, cell, message, action }) => {
      return `${LEVELS[severity]} i ${tab}${cell === "" ? "" : `!${cell}`}: ${message} ${action}`.trimEnd();
    }),
    ...documents.map(({ title, file, draft }) => `Dokument: ${title}${draft ? " (utkast)" : ""} – ${file}`),
    ...letters.map(({ to, subject, status, reason, file }) => {
      const why = reason === "" ? "" : ` – ${reason}`;
      return `Brev till ${to}: ${quoted(subject)}, ${STATUSES[status]}${why}${file === "" ? "" : ` – ${file}`}`;
    }),
    ...tables.flatMap(tableLines),
    "",
  ].join("\n");
}

/** A table as lines: its title, and below it each row with its cells after one another. */
function tableLines({ title, rows }: ToldTable): string[] {
  return ["", title, ...rows.map((cells) => `  ${cells.filter((cell) => cell !== "").join(" – ")}`)];
}
