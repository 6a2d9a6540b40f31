import type { Rows } from "../rows.ts";

/** Peer reviews: two with a report, one whose report is late, and one that was done just now. */
export const reviews: Rows<"reviews"> = [
  {
    reviewed: "Uppsala",
    reviewers: ["Gävle", "Västerås"],
    date: "2021-02-24",
    report: "https://partnerskapet.example/granskningar/uppsala",
    source: "Exempel",
  },
  {
    reviewed: "Haninge",
    reviewers: ["Örebro", "Borlänge"],
    date: "2021-04-21",
    report: "https://partnerskapet.example/granskningar/haninge",
    source: "Exempel",
  },
  {
    reviewed: "Karlskoga/Degerfors",
    reviewers: ["Uppsala", "Haninge"],
    date: "2021-06-09",
    source: "Exempel",
  },
  {
    reviewed: "Gävle",
    reviewers: ["Angereds stadsdel", "Örebro"],
    date: "2021-10-27",
    source: "Exempel",
  },
];
