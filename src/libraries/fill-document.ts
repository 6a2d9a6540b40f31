import type PizZip from "pizzip";
import type { TemplateFault } from "../core/template-fault.ts";
import { faultsIn } from "./faults-in.ts";
import { openTemplate } from "./open-template.ts";
import type { Pictures } from "./picture.ts";
import { placePictures } from "./place-pictures.ts";
import { fitTableGrids } from "./table-grids.ts";
import { templateMarkers } from "./template-markers.ts";
import { datedZip } from "./zip/dated-zip.ts";

export type { TemplateFault } from "../core/template-fault.ts";

export type FilledDocument =
  | {
      readonly ok: true;
      readonly docx: Uint8Array;
      /** Names of every marker in the template, as they are written there. */
      readonly used: readonly string[];
      /** Markers of the placeholder pictures that became nothing. */
      readonly leftOut: readonly string[];
    }
  | { readonly ok: false; readonly faults: readonly TemplateFault[] };

/**
 * Fills a .docx template. The same template, data and day always give the same bytes. Never throws because of the template.
 *
 * @param template The .docx.
 * @param data A value for every marker; text stays text, whatever it holds, and its line breaks become line breaks.
 * @param day Creation day written into the file, `YYYY-MM-DD`.
 * @param needed Markers that the template must have.
 * @param pictures What each placeholder picture becomes; one that the template does not show is not missed.
 */
export function fillDocument(
  template: Uint8Array,
  data: object,
  day: string,
  needed: readonly string[] = [],
  pictures: Pictures = {},
): FilledDocument {
  const markers = templateMarkers();
  const opened = openTemplate(template, markers);
  if (!opened.ok) return opened;
  const missing = needed.filter((marker) => !markers.used.has(marker));
  const early = [...markers.faults, ...missing.map((marker) => ({ id: "missing-marker" as const, marker }))];
  if (early.length > 0) return { ok: false, faults: opened.placed(early) };
  try {
    opened.document.render(data);
  } catch (error) {
    const faults = [...markers.faults, ...faultsIn(error)];
    if (faults.length === 0) throw error;
    return { ok: false, faults: opened.placed(faults) };
  }
  const zip = opened.document.getZip() as PizZip;
  const placed = placePictures(zip, pictures);
  const faults = [...markers.faults, ...placed.faults];
  if (faults.length > 0) return { ok: false, faults: opened.placed(faults) };
  for (const body of zip.file(/^word\/document\d*\.xml$/)) zip.file(body.name, fitTableGrids(body.asText()));
  return { ok: true, docx: datedZip(zip, day), used: [...markers.used], leftOut: placed.leftOut };
}
