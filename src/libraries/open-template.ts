import Docxtemplater from "docxtemplater";
import PizZip from "pizzip";
import type { TemplateFault } from "../core/template-fault.ts";
import { faultsIn } from "./faults-in.ts";
import type { Markers } from "./template-markers.ts";

/** A template with its pictures; what the workbook can keep in pieces. */
const MOST_BYTES = 5_000_000;
/** The files in it unpacked, as the file itself declares: enough for thousands of pages, too little to exhaust the memory. */
const MOST_UNPACKED_BYTES = 60_000_000;
const WORD_DOCUMENT = "wordprocessingml.document.main+xml";

/** A template that is ready to be filled, or its faults. */
export type OpenedTemplate =
  | { readonly ok: true; readonly document: Docxtemplater<PizZip> }
  | { readonly ok: false; readonly faults: readonly TemplateFault[] };

/** Opens a template. Whatever goes wrong here is the file's fault. */
export function openTemplate(template: Uint8Array, { parser, nullGetter }: Markers): OpenedTemplate {
  if (template.length > MOST_BYTES) return refused("too-large");
  let zip: PizZip;
  try {
    zip = new PizZip(template);
  } catch {
    return refused("not-a-docx");
  }
  if (unpackedBytes(zip) > MOST_UNPACKED_BYTES) return refused("too-large");
  try {
    tryToUnpack(zip);
    if (zip.file("[Content_Types].xml")?.asText().includes(WORD_DOCUMENT) !== true)
      return refused("not-a-docx");
    const document = new Docxtemplater(zip, {
      paragraphLoop: true,
      linebreaks: true,
      // Else docxtemplater writes every fault, with what the data holds, to the log.
      errorLogging: false,
      parser,
      nullGetter,
    });
    const { compiled } = document as unknown as { compiled: object };
    return Object.keys(compiled).length > 0 ? { ok: true, document } : refused("damaged");
  } catch (error) {
    const faults = faultsIn(error);
    return faults.length > 0 ? { ok: false, faults } : refused("damaged");
  }
}

function unpackedBytes(zip: PizZip): number {
  const sizes = Object.values(zip.files).map(
    (file) => (file as unknown as { _data?: { uncompressedSize?: number } })._data?.uncompressedSize ?? 0,
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** @throws where a file is broken: here, and not after the document is filled. What `file` gives is a copy, so the zip stays packed. */
function tryToUnpack(zip: PizZip): void {
  for (const name of Object.keys(zip.files)) zip.file(name)?.asUint8Array();
}

function refused(id: TemplateFault["id"]): OpenedTemplate {
  return { ok: false, faults: [{ id, marker: "" }] };
}
