import type { ToldTable } from "../../src/app/command.ts";
import { weekdayAndDate } from "../../src/messages/dates.ts";
import { capitalised, quoted } from "../../src/messages/lists.ts";
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
    ...letters.flatMap((letter, at) => [...newDay(letters[at - 1]?.day, letter.day), letterLine(letter)]),
    ...tables.flatMap(tableLines),
    "",
  ].join("\n");
}

/** The day above the first of its letters. */
function newDay(before: string | undefined, day: string | undefined): string[] {
  return day === undefined || day === before ? [] : ["", `${capitalised(weekdayAndDate(day))}:`];
}

function letterLine({ to, subject, status, reason, file }: Told["letters"][number]): string {
  const why = reason === "" ? "" : ` – ${reason}`;
  return `Brev till ${to}: ${quoted(subject)}, ${STATUSES[status]}${why}${file === "" ? "" : ` – ${file}`}`;
}

/** A table as lines: its title, and below it each row with its cells after one another. */
function tableLines({ title, rows }: ToldTable): string[] {
  return ["", title, ...rows.map((cells) => `  ${cells.filter((cell) => cell !== "").join(" – ")}`)];
}
