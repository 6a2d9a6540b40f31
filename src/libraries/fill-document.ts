import Docxtemplater from "docxtemplater";
import PizZip from "pizzip";

/** Something wrong in a template, as docxtemplater tells it. */
export interface TemplateFault {
  /** docxtemplater's own id of the kind of fault, e.g. `unclosed_tag`. */
  readonly id: string;
  /** The marker concerned. */
  readonly marker: string;
}

export type FilledDocument =
  | { readonly ok: true; readonly docx: Uint8Array }
  | { readonly ok: false; readonly faults: readonly TemplateFault[] };

/**
 * Fills a .docx template. The same template, data and day always give the same bytes.
 *
 * @param template The .docx.
 * @param data A value for every marker; text stays text, whatever it holds, and its line breaks become line breaks.
 * @param day Creation day written into the file, `YYYY-MM-DD`.
 */
export function fillDocument(template: Uint8Array, data: object, day: string): FilledDocument {
  try {
    const zip = new PizZip(template);
    const document = new Docxtemplater(zip, {
      paragraphLoop: true,
      linebreaks: true,
      nullGetter: (part) => {
        if (part.module === "loop") return [];
        throw faultOf("unknown_marker", part.value);
      },
    });
    document.render(data);
    return { ok: true, docx: zipped(document.getZip() as PizZip, day) };
  } catch (error) {
    const faults = faultsIn(error);
    if (faults.length === 0) throw error;
    return { ok: false, faults };
  }
}

function zipped(zip: PizZip, day: string): Uint8Array {
  const core = zip.file("docProps/core.xml");
  if (core !== null) {
    const stamped = core.asText().replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${day}T00:00:00Z`);
    zip.file("docProps/core.xml", stamped);
  }
  for (const file of Object.values(zip.files)) file.date = new Date(`${day}T00:00:00Z`);
  return zip.generate({ type: "uint8array", compression: "DEFLATE" });
}

function faultOf(id: string, marker: string): Error {
  return Object.assign(new Error(id), { properties: { id, xtag: marker } });
}

/** docxtemplater throws one error that holds many; anything without an id is a bug and no fault of the template. */
function faultsIn(error: unknown): TemplateFault[] {
  const properties = (error as { properties?: { id?: string; xtag?: string; errors?: unknown[] } })
    .properties;
  if (properties?.errors !== undefined) return properties.errors.flatMap(faultsIn);
  return properties?.id === undefined ? [] : [{ id: properties.id, marker: properties.xtag ?? "" }];
}
