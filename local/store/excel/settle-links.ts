import PizZip from "pizzip";

/**
 * Turns links within an Excel file into the form that every program follows. exceljs writes them as links to a file on the
 * web as well, which LibreOffice does not find.
 *
 * @param file An uncompressed `.xlsx` as exceljs writes it.
 */
export function settleLinks(file: Uint8Array): Uint8Array {
  const zip = new PizZip(file);
  for (const { name } of zip.file(/^xl\/worksheets\/(_rels\/)?sheet\d+\.xml(\.rels)?$/)) {
    const before = zip.file(name)?.asText() ?? "";
    const after = name.endsWith(".rels")
      ? before.replace(/<Relationship [^>]*Target="#[^>]*\/>/g, "")
      : before.replace(/(<hyperlink ref="[A-Z]+\d+") r:id="rId\d+" location="#/g, '$1 location="');
    if (after !== before) zip.file(name, after);
  }
  return zip.generate({ type: "uint8array", compression: "DEFLATE" });
}
