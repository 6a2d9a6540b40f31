import PizZip from "pizzip";
import { expect } from "vitest";
import { program } from "./a-home.ts";

/** The built-in template of a kind, as it lies in the program. */
export function builtIn(kind: string): PizZip {
  return new PizZip(Buffer.from(program[`Template-${kind}.html`] ?? "", "base64"));
}

/** The built-in template with texts changed in its body. */
export function changed(
  kind: string,
  ...changes: readonly (readonly [from: string, to: string])[]
): Uint8Array {
  const zip = builtIn(kind);
  const before = zip.file("word/document.xml")?.asText() ?? "";
  const after = changes.reduce((xml, [from, to]) => {
    expect(xml).toContain(from);
    return xml.replace(from, () => to);
  }, before);
  zip.file("word/document.xml", after);
  return zip.generate({ type: "uint8array", compression: "DEFLATE" });
}
