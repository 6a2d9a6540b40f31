/** The text on one line: a subject, a heading and a cell of the ledger have no room for the line breaks that a sheet allows. */
export function oneLine(text: string): string {
  return text.replace(/[ \p{Cc}\u2028\u2029]+/gu, " ").trim();
}
