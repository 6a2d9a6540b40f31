import { defineSheet, type RowOf } from "../../core/schema/sheet.ts";
import { choice, date, kronor, optional, reference, source, text, year } from "./columns.ts";

export const fees = defineSheet({
  id: "fees",
  title: "Avgifter",
  about: "Årsavgifterna, en rad per år och part.",
  columns: {
    year: year({ header: "År" }),
    agreement: reference({ header: "Överenskommelse", to: "agreements", width: 320 }),
    party: reference({ header: "Part", to: "parties" }),
    amount: optional(kronor({ header: "Belopp" })),
    invoice: optional(text({ header: "Fakturareferens" })),
    due: optional(date({ header: "Förfallodag" })),
    status: optional(
      choice({
        header: "Status",
        choices: {
          notInvoiced: "Ej fakturerad",
          invoiced: "Fakturerad",
          paid: "Betald",
          waived: "Efterskänkt",
        },
      }),
    ),
    paid: optional(date({ header: "Betald" })),
    source: source(),
  },
});
export type Fee = RowOf<typeof fees>;
