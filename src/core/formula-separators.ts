/** The formula with another sign between its arguments; texts in it stay as they are. */
export function withSeparator(formula: string, separator: "," | ";"): string {
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|[,;]/g, (part) =>
    part === "," || part === ";" ? separator : part,
  );
}

/** The formula as the program compares it: whatever sheet it was read from, and however the sheet spells names of tabs. */
export function comparableFormula(formula: string): string {
  return withSeparator(formula, ",").replace(/"(?:[^"]|"")*"|'([^']*)'(?=!)|\s+/g, (part, tab?: string) =>
    part.startsWith('"') ? part : (tab ?? ""),
  );
}
