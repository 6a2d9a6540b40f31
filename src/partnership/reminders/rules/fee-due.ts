import { longDate } from "../../../messages/dates.ts";
import { kronorText } from "../../../messages/numbers.ts";
import { named, type Partnership } from "../../partnership.ts";
import type { Fee } from "../../sheets/fees.ts";
import { officialsOf } from "../recipients.ts";
import { defineRule, type Occasion } from "../rule.ts";

type Marker = "part" | "år" | "överenskommelse" | "belopp" | "förfallodag" | "faktura" | "läge" | "uppmaning";
type Found = Occasion<Marker>;

/**
 * P12: an invoice that falls due, and one that is unpaid. What has been paid is written down by hand and later, so a party is told
 * that its fee is unpaid only once *Betalningar avstämda till och med* says that payments were looked through past the due date.
 *
 * @see product R7
 */
export const feeDue = defineRule<Marker>({
  id: "P12",
  title: "Avgift att betala",
  days: "-14, 1, 14, 30",
  recipients: "Partens tjänsteperson",
  subject: "Avgiften för {{part}} {{år}} {{läge}} {{förfallodag}}",
  body: `Avgiften för {{part}} enligt {{överenskommelse}} är {{belopp}} för {{år}}.
{{faktura}}

{{uppmaning}}`,
  markers: {
    part: "parten",
    år: "året som avgiften gäller",
    överenskommelse: "överenskommelsens titel",
    belopp: "avgiftens belopp",
    förfallodag: "fakturans förfallodag",
    faktura: "fakturans nummer och vem den kommer från, i den mån arket vet det",
    läge: "”förfaller” eller ”förföll”",
    uppmaning: "vad mottagaren ska göra nu",
  },
  occasions: (partnership, today) => partnership.fees.flatMap((fee) => found(partnership, fee, today)),
});

function found(partnership: Partnership, fee: Fee, today: string): readonly Found[] {
  const { id, party, due, amount, status, paid } = fee;
  if (status !== "invoiced" || paid !== undefined || due === undefined || amount === undefined) return [];
  const { paymentsReconciled } = partnership.settings;
  const isBefore = today <= due;
  if (!isBefore && paymentsReconciled < due) return [];
  return [
    {
      objectId: id,
      about: `Avgift ${fee.year} för ${party}`,
      day: due,
      uses: isBefore ? "before" : "after",
      deadline: { what: "Förfallodag", day: due },
      recipients: officialsOf(partnership, party, today),
      values: {
        part: party,
        år: String(fee.year),
        överenskommelse: fee.agreement,
        belopp: kronorText(amount),
        förfallodag: longDate(due),
        faktura: invoiceText(partnership, fee),
        läge: isBefore ? "förfaller" : "förföll",
        uppmaning: isBefore
          ? `Se till att fakturan betalas senast ${longDate(due)}. Är den redan betald behöver du inte göra något.`
          : `Betalningarna är avstämda till och med ${longDate(paymentsReconciled)}, och den här har inte kommit in. Se till att fakturan betalas nu. Är den betald, meddela samordnaren vilken dag.`,
      },
    },
  ];
}

function invoiceText(partnership: Partnership, { agreement, invoice }: Fee): string {
  const from = named(partnership.agreements, agreement)?.billedBy;
  const number = invoice === undefined ? "Fakturan" : `Faktura ${invoice}`;
  return from === undefined ? `${number} är skickad.` : `${number} är skickad från ${from}.`;
}
