import { fees } from "../../sheets/fees.ts";
import { count, kronor, type OverviewRow, type OverviewSection, text } from "../overview.ts";

const ORDER = ["notInvoiced", "invoiced", "paid", "waived"] as const;
const OF_THE_YEAR = "{fees.year},[year],{fees.agreement},[agreement]";

/** What the year's fees come to, and how far they have come. */
export const feesSection: OverviewSection = {
  id: "fees",
  title: "Avgifter",
  answers: "Vad verksamhetsårets avgifter är, och vad som är betalt.",
  headings: ["Kronor", "Antal"],
  rows: () => [
    ...ORDER.map((status) => feeRow(status, String(fees.columns.status.write(status)))),
    {
      id: "allFees",
      cells: {
        A: text("Alla, även utan status"),
        B: kronor(`SUMIFS({fees.amount},${OF_THE_YEAR})`),
        C: count(`COUNTIFS(${OF_THE_YEAR})`),
      },
    },
  ],
};

function feeRow(id: string, status: string): OverviewRow {
  return {
    id,
    cells: {
      A: text(status),
      B: kronor(`SUMIFS({fees.amount},${OF_THE_YEAR},{fees.status},"${status}")`),
      C: count(`COUNTIFS(${OF_THE_YEAR},{fees.status},"${status}")`),
    },
  };
}
