import type PizZip from "pizzip";

const CONTENTS = "[Content_Types].xml";

/**
 * The zip's bytes, which depend on its files and the day alone: not on the moment, nor on the machine's time zone.
 *
 * @param day Day that the files are dated and that the document's properties say it was made, `YYYY-MM-DD`.
 */
export function datedZip(zip: PizZip, day: string): Uint8Array {
  const core = zip.file("docProps/core.xml");
  if (core !== null) {
    const stamped = core.asText().replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${day}T00:00:00Z`);
    zip.file("docProps/core.xml", stamped);
  }
  // PizZip writes local time, and noon is the hour that no change to summer time takes away.
  const [year, month, date] = day.split("-").map(Number);
  const noon = new Date(year ?? 0, (month ?? 1) - 1, date, 12);
  const files = Object.values(zip.files).filter(({ dir }) => !dir);
  for (const file of files) file.date = noon;
  zip.files = Object.fromEntries(files.sort(inPackageOrder).map((file) => [file.name, file]));
  return zip.generate({ type: "uint8array", compression: "DEFLATE" });
}

/** Programs that tell a file's type by its first bytes look for the list of contents there; the others keep their order. */
function inPackageOrder(a: { readonly name: string }, b: { readonly name: string }): number {
  return Number(b.name === CONTENTS) - Number(a.name === CONTENTS);
}
