/** Shorter numbers, such as extensions, can stand for anything. */
const FEWEST_DIGITS = 6;
/** What people put between the digits of a number. */
const BETWEEN = "[\\s\\u00a0().\\-‐‑–/]*";

/**
 * The telephone numbers in a cell, each as its digits: a Swedish one without its first zero or country code, a foreign one with
 * its code after a `+`.
 */
export function phonesIn(text: string): readonly string[] {
  return text
    .split(/[;,\n]|\s\/\s|\beller\b/)
    .map((part) => /\+?[\d(][\d\s\u00a0().\-‐‑–/]*\d/.exec(part)?.[0] ?? "")
    .map(nationalDigits)
    .filter((phone) => phone.replace(/\D/g, "").length >= FEWEST_DIGITS);
}

/** A pattern that finds the number however it is spaced and whether or not it has its country code. @param phone As `phonesIn` gives it. */
export function phonePattern(phone: string): string {
  const foreign = phone.startsWith("+");
  const digits = [...phone.replace(/\D/g, "")].join(BETWEEN);
  const prefix = foreign
    ? "(?:\\+|00)?"
    : `(?:(?:(?:\\+|00)?46${BETWEEN}(?:\\(?0\\)?${BETWEEN})?)|\\(?0${BETWEEN})?`;
  return `(?<!\\d)${prefix}${digits}(?!\\d)`;
}

function nationalDigits(text: string): string {
  const digits = text.replace(/\(0\)/, "").replace(/\D/g, "");
  const international = text.trim().startsWith("+") ? digits : digits.startsWith("00") ? digits.slice(2) : "";
  if (international === "") return digits.replace(/^0/, "");
  return international.startsWith("46") ? international.slice(2).replace(/^0/, "") : `+${international}`;
}
