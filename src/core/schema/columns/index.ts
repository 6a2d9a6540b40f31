export { choice, yesNo } from "./choices.ts";
export { code, email, link } from "./contacts.ts";
export { date, month } from "./dates.ts";
export { aliases, lines } from "./lists.ts";
export { kronor, wholeNumber, year } from "./numbers.ts";
export { reference, references } from "./references.ts";
export { key, longText, text } from "./text.ts";
