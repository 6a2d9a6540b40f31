/** Text without the escapes by which an Excel file spells characters that XML cannot hold: `_x000D_`. @see ECMA-376, part 1, 22.9.2.19 */
export function plainText(text: string): string {
  return text.includes("_x")
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, digits: string) => String.fromCharCode(parseInt(digits, 16)))
    : text;
}
