import { accessions } from "../../sheets/accessions.ts";
import { count, type OverviewSection, text } from "../overview.ts";

/** From the furthest to the least far, those that are out last. */
const ORDER = ["signed", "decided", "inPreparation", "asked", "declined", "left"] as const;

/** How far organisations and parties have come with the agreement. */
export const decisionsSection: OverviewSection = {
  id: "decisions",
  title: "Beslut och underskrifter",
  answers: "Hur många som har beslutat och skrivit under överenskommelsen.",
  headings: ["Organisationer"],
  rows: () => [
    ...ORDER.map((status) => ({
      id: status,
      cells: {
        A: text(word(status)),
        B: count(`COUNTIFS({accessions.agreement},[agreement],{accessions.status},"${word(status)}")`),
      },
    })),
    {
      id: "acceded",
      cells: {
        A: text("Parter som har beslutat"),
        B: count(`COUNTIF([parties:E],"Ja")`),
        C: text("Parter där alla organisationer har beslutat."),
      },
    },
    {
      id: "allSigned",
      cells: {
        A: text("Parter som har skrivit under"),
        B: count(`COUNTIF([parties:F],"Ja")`),
        C: text("Parter där alla organisationer har skrivit under."),
      },
    },
    {
      id: "meant",
      cells: {
        A: text("Parter under perioden"),
        B: count("SUM([parties:K])"),
        C: text("Medlemmar någon dag som överenskommelsen gäller."),
      },
    },
  ],
};

function word(status: (typeof ORDER)[number]): string {
  return String(accessions.columns.status.write(status));
}
