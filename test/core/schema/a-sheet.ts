import { optional } from "../../../src/core/schema/column.ts";
import {
  aliases,
  choice,
  code,
  date,
  email,
  key,
  kronor,
  lines,
  link,
  longText,
  month,
  reference,
  references,
  text,
  wholeNumber,
  year,
  yesNo,
} from "../../../src/core/schema/columns/index.ts";
import { defineSheet } from "../../../src/core/schema/sheet.ts";

const MONTH_NAMES = "jan feb mar apr maj jun jul aug sep okt nov dec".split(" ");

/** One column of every type. */
export const everyType = defineSheet({
  id: "everyType",
  title: "Alla slag",
  about: "En kolumn av varje slag.",
  columns: {
    name: key({ header: "Namn" }),
    aliases: optional(aliases({ header: "Alias" })),
    text: optional(text({ header: "Ord" })),
    longText: optional(longText({ header: "Text" })),
    lines: optional(lines({ header: "Rader" })),
    number: optional(wholeNumber({ header: "Tal", min: 1, max: 12 })),
    kronor: optional(kronor({ header: "Belopp" })),
    year: optional(year({ header: "År" })),
    month: optional(month({ header: "Månad", names: MONTH_NAMES })),
    date: optional(date({ header: "Dag" })),
    yesNo: optional(yesNo({ header: "Klar", words: ["Ja", "Nej"] })),
    choice: optional(choice({ header: "Färg", choices: { red: "Röd", blue: "Blå" } })),
    reference: optional(reference({ header: "En", to: "everyType" })),
    references: optional(references({ header: "Flera", to: "everyType" })),
    email: optional(email({ header: "Adress" })),
    link: optional(link({ header: "Länk" })),
    code: optional(code({ header: "Kod", digits: 4 })),
  },
});

/** A small tab with a required column, a former heading and a reference. */
export const meetings = defineSheet({
  id: "meetings",
  title: "Möten",
  about: "Möten.",
  columns: {
    name: key({ header: "Benämning" }),
    day: date({ header: "Start" }),
    host: optional(reference({ header: "Värd", to: "parties", formerly: ["Värdkommun"] })),
  },
});

/** The tab that `meetings` refers to. */
export const parties = defineSheet({
  id: "parties",
  title: "Parter",
  about: "Parter.",
  columns: {
    name: key({ header: "Namn" }),
    aliases: optional(aliases({ header: "Alias" })),
    members: optional(references({ header: "Består av", to: "parties" })),
  },
});
