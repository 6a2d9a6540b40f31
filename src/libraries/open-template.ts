import Docxtemplater from "docxtemplater";
import PizZip from "pizzip";
import type { TemplateFault } from "../core/template-fault.ts";
import { faultsIn } from "./faults-in.ts";
import type { Markers } from "./template-markers.ts";
import { withPlaces } from "./template-places.ts";
import { unzipped } from "./zip/unzipped.ts";
import { utf8Text } from "./zip/utf8-text.ts";

/** A template with its pictures. */
const MOST_BYTES = 5_000_000;
/** What may come out of it: enough for thousands of pages, too little to exhaust the memory. */
const MOST_UNPACKED_BYTES = 60_000_000;
const WORD_DOCUMENT = "wordprocessingml.document.main+xml";

/** A template that is ready to be filled, or its faults. */
export type OpenedTemplate =
  | {
      readonly ok: true;
      readonly document: Docxtemplater<PizZip>;
      /** Tells where in the template faults stand. */
      placed(faults: readonly TemplateFault[]): readonly TemplateFault[];
    }
  | { readonly ok: false; readonly faults: readonly TemplateFault[] };

/** Opens a template. Whatever goes wrong here is the file's fault. */
export function openTemplate(template: Uint8Array, { parser, nullGetter }: Markers): OpenedTemplate {
  if (template.length > MOST_BYTES) return refused("too-large");
  // PizZip would unpack whatever comes; this stops where more comes out than is allowed.
  const parts = unzipped(template, (name) => !name.endsWith("/"), MOST_UNPACKED_BYTES);
  if (typeof parts === "string")
    return refused(parts === "too-large" || parts === "damaged" ? parts : "not-a-docx");
  const contents = parts.get("[Content_Types].xml");
  if (contents === undefined || !utf8Text(contents).includes(WORD_DOCUMENT)) return refused("not-a-docx");
  const placed = (faults: readonly TemplateFault[]) => withPlaces(parts, faults);
  try {
    const document = new Docxtemplater(packed(parts), {
      paragraphLoop: true,
      linebreaks: true,
      // Else docxtemplater writes every fault, with what the data holds, to the log.
      errorLogging: false,
      parser,
      nullGetter,
    });
    const { compiled } = document as unknown as { compiled: object };
    return Object.keys(compiled).length > 0 ? { ok: true, document, placed } : refused("damaged");
  } catch (error) {
    const faults = faultsIn(error);
    return faults.length > 0 ? { ok: false, faults: placed(faults) } : refused("damaged");
  }
}

function packed(parts: ReadonlyMap<string, Uint8Array>): PizZip {
  const zip = new PizZip();
  for (const [name, content] of parts) zip.file(name, content, { createFolders: false });
  return zip;
}

function refused(id: TemplateFault["id"]): OpenedTemplate {
  return { ok: false, faults: [{ id, marker: "" }] };
}
