/** Why the text cannot be the name of a row, as a sentence; `undefined` where it can. */
export function nameFault(name: string): string | undefined {
  if (name.trim() === "") return "Det nya namnet får inte vara tomt.";
  // A cell with several names separates them so.
  if (/[;\r\n]/.test(name)) return "Ett namn får inte innehålla semikolon eller radbrytning.";
  return undefined;
}
