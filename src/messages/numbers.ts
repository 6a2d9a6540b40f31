const HARD_SPACE = "\u00a0";

const WORDS = [
  "noll",
  "en",
  "två",
  "tre",
  "fyra",
  "fem",
  "sex",
  "sju",
  "åtta",
  "nio",
  "tio",
  "elva",
  "tolv",
] as const;

/** `10 000 kr`, with hard spaces so that the amount never breaks over two lines. */
export function kronorText(amount: number): string {
  return `${grouped(amount)}${HARD_SPACE}kr`;
}

/** `10 000`: digits in threes with hard spaces, as Swedish writes numbers from five digits up; `9000` stays whole. */
export function grouped(number: number): string {
  const digits = String(Math.abs(number));
  const groups = digits.length > 4 ? digits.replace(/\B(?=(\d{3})+$)/g, HARD_SPACE) : digits;
  return number < 0 ? `−${groups}` : groups;
}

/** The text with hard spaces in the numbers and paragraphs that people type: `10 000 kronor`, `§ 59`. */
export function unbroken(text: string): string {
  return text.replace(/(\d) (?=\d{3}(?!\d))/g, `$1${HARD_SPACE}`).replace(/§ (?=\d)/g, `§${HARD_SPACE}`);
}

/** Numbers up to twelve as words, as running Swedish text has them; `one` is the form for one: `en` or `ett`. */
export function numberWord(number: number, one: "en" | "ett" = "en"): string {
  if (number === 1) return one;
  return WORDS[number] ?? grouped(number);
}

/** `1 part`, `3 parter`. */
export function counted(number: number, singular: string, plural: string): string {
  return `${grouped(number)}${HARD_SPACE}${number === 1 ? singular : plural}`;
}
