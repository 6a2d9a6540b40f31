import { defineSheet, type RowOf } from "../../core/schema/sheet.ts";
import { choice, date, optional, reference, source, wholeNumber } from "./columns.ts";

export const memberships = defineSheet({
  id: "memberships",
  title: "Medlemskap",
  about:
    "När varje part har hört till ett samarbete, med handlingen som visar det. En part kan ha flera perioder.",
  columns: {
    party: reference({ header: "Part", to: "parties" }),
    collaboration: reference({ header: "Samarbete", to: "collaborations", width: 300 }),
    from: optional(date({ header: "Med från", help: "Första dagen enligt en handling." })),
    to: optional(
      date({ header: "Med till", help: "Sista dagen; den dagen räknas med. Tomt: tills vidare." }),
    ),
    claimedFrom: optional(
      date({ header: "Uppges från", help: "Ett startdatum som någon uppger men som ingen handling visar." }),
    ),
    kind: choice({ header: "Deltagartyp", choices: { member: "Medlem", contributor: "Medverkande" } }),
    votes: optional(wholeNumber({ header: "Röster", max: 100, help: "Tomt betyder 1." })),
    seatsPerRole: optional(wholeNumber({ header: "Platser per roll", max: 100, help: "Tomt betyder 1." })),
    feeUnits: optional(wholeNumber({ header: "Avgiftsandelar", max: 100, help: "Tomt betyder 1." })),
    source: source(),
  },
});
export type Membership = RowOf<typeof memberships>;
