import PizZip from "pizzip";

/** The parts of an Excel file as text, by name. */
export function unzipped(file: Uint8Array): Record<string, string> {
  const zip = new PizZip(file);
  return Object.fromEntries(Object.keys(zip.files).map((name) => [name, zip.file(name)?.asText() ?? ""]));
}
