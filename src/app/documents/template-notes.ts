import type { CivilDate } from "../../core/dates/civil-date.ts";
import { listed, quoted } from "../../messages/lists.ts";
import { FRAME_MARKERS } from "../../partnership/documents/define-document.ts";
import type { DocumentKind } from "../../partnership/documents/document.ts";
import { markerList } from "../../partnership/documents/marker-list.ts";
import type { ToldTable } from "../command.ts";
import type { Ports } from "../ports/index.ts";
import { kindName, kindsWithTemplate } from "./template-kinds.ts";
import { tryOnSamples } from "./try-template.ts";

/** Which documents a refused file would be a template for; nothing where there is none. */
export function fittingNote(bytes: Uint8Array, today: CivilDate): string {
  const fitting = kindsWithTemplate.filter((kind) => tryOnSamples(kind, bytes, today).ok).map(kindName);
  return fitting.length === 0
    ? ""
    : `Filen passar däremot som mall för ${listed(fitting, "eller")}. Var det den du ville ändra: välj det dokumentet.`;
}

/** That a file's name tells of another document; two documents can have the same markers, so that trying does not show it. */
export function otherNameNote(file: string, { id }: DocumentKind): string {
  const named = kindsWithTemplate.find((kind) => new RegExp(`\\b${kind.id}\\b`, "i").test(file));
  return named === undefined || named.id === id
    ? ""
    : `Filens namn, ${quoted(file)}, tyder på att den hör till ${kindName(named)}. Kontrollera att du har valt rätt dokument.`;
}

/**
 * What the program's own template tells and this one does not; nothing where it tells all.
 *
 * @param used Markers of this one.
 */
export function leftOutTable(
  ports: Ports,
  kind: DocumentKind,
  used: readonly string[],
  today: CivilDate,
): ToldTable | undefined {
  const builtIn = tryOnSamples(kind, ports.files.template(kind.id, kind.title), today);
  const lacking = builtIn.ok ? builtIn.used.filter((marker) => !used.includes(marker)) : [];
  const rows = markerList({ ...FRAME_MARKERS, ...kind.markers })
    .filter(({ name }) => lacking.includes(name))
    .map(({ path, about }) => [path.join(" "), about]);
  return rows.length === 0
    ? undefined
    : { title: "Uppgifter som inte kommer med", headings: ["Platshållare", "Innehåll"], rows };
}
