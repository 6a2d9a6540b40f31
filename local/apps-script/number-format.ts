/** What Apps Script answers for a cell that nobody gave a number format. */
export const GENERAL_FORMAT = "General";

/** The format under which everything typed stays text. */
export const TEXT_FORMAT = "@";

const dateLike = new Map<string, boolean>();

/** Whether a number under this format is a date or a time, so that `getValues` gives a `Date`. */
export function isDateFormat(format: string | undefined): boolean {
  if (format === undefined || format === GENERAL_FORMAT || format === TEXT_FORMAT) return false;
  let known = dateLike.get(format);
  if (known === undefined) {
    const bare = format.replace(/"[^"]*"|\\.|\[\$[^\]]*\]|\[(?:red|blue|green|black|white|color\d+)\]/gi, "");
    known = /[ymdhs]/i.test(bare) && !/[0#?]/.test(bare.replace(/\.0+/g, ""));
    dateLike.set(format, known);
  }
  return known;
}
