import type PizZip from "pizzip";
import type { TemplateFault } from "../core/template-fault.ts";
import { datedZip } from "./dated-zip.ts";
import { faultsIn } from "./faults-in.ts";
import { openTemplate } from "./open-template.ts";
import { fitTableGrids } from "./table-grids.ts";
import { templateMarkers } from "./template-markers.ts";

export type { TemplateFault } from "../core/template-fault.ts";

export type FilledDocument =
  | { readonly ok: true; readonly docx: Uint8Array }
  | { readonly ok: false; readonly faults: readonly TemplateFault[] };

/**
 * Fills a .docx template. The same template, data and day always give the same bytes. Never throws because of the template.
 *
 * @param template The .docx.
 * @param data A value for every marker; text stays text, whatever it holds, and its line breaks become line breaks.
 * @param day Creation day written into the file, `YYYY-MM-DD`.
 * @param needed Markers that the template must have.
 */
export function fillDocument(
  template: Uint8Array,
  data: object,
  day: string,
  needed: readonly string[] = [],
): FilledDocument {
  const markers = templateMarkers();
  const opened = openTemplate(template, markers);
  if (!opened.ok) return opened;
  const missing = needed.filter((marker) => !markers.used.has(marker));
  const early = [...markers.faults, ...missing.map((marker) => ({ id: "missing-marker" as const, marker }))];
  if (early.length > 0) return { ok: false, faults: early };
  try {
    opened.document.render(data);
  } catch (error) {
    const faults = [...markers.faults, ...faultsIn(error)];
    if (faults.length === 0) throw error;
    return { ok: false, faults };
  }
  if (markers.faults.length > 0) return { ok: false, faults: markers.faults };
  const zip = opened.document.getZip() as PizZip;
  for (const body of zip.file(/^word\/document\d*\.xml$/)) zip.file(body.name, fitTableGrids(body.asText()));
  return { ok: true, docx: datedZip(zip, day) };
}
