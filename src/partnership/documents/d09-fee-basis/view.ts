import { yearOf } from "../../../core/dates/civil-date.ts";
import { overlaps, yearPeriod } from "../../../core/dates/period.ts";
import { longDate } from "../../../messages/dates.ts";
import { listed, quoted } from "../../../messages/lists.ts";
import { kronorText } from "../../../messages/numbers.ts";
import { periodOf } from "../../questions/agreements.ts";
import { billingOf } from "../../questions/billing.ts";
import { enteredFees, enteredSum } from "../../questions/entered-fees.ts";
import { feeBasis } from "../../questions/fees.ts";
import { type Agreement, agreements } from "../../sheets/agreements.ts";
import { chosenAgreement } from "../chosen/agreement.ts";
import { danglingMembers } from "../chosen/dangling-members.ts";
import { missingCell, missingRows } from "../chosen/missing-facts.ts";
import { defineDocument } from "../define-document.ts";
import { deviations } from "./deviations.ts";
import { feeRows, owedSum } from "./fee-rows.ts";
import { feeBasisMarkers } from "./markers.ts";

/** What a year's fees are counted by, what they come to, and what has become of them. */
export const feeBasisDocument = defineDocument({
  id: "D9",
  title: "Avgiftsunderlag",
  namesPeople: false,
  required: ["agreement"],
  optional: ["year"],
  reads: ["agreements", "accessions", "memberships", "parties", "organisations", "fees"],
  markers: feeBasisMarkers,
  view(partnership, request) {
    const chosen = chosenAgreement(partnership, request);
    if (!chosen.ok) return chosen;
    const { agreement } = chosen;
    const year = request.year ?? yearOf(request.today);
    const missing = [
      ...missingFacts(agreement, year),
      ...danglingMembers(partnership, agreement.collaboration),
    ];
    const basis = feeBasis(partnership, agreement, year);
    const entered = enteredFees(partnership, agreement, year);
    const rows = feeRows(basis, entered);
    if (missing.length === 0 && rows.length === 0)
      missing.push(missingRows(agreements, "name", `Ingen part är medlem under ${year}`));
    if (missing.length > 0) return { ok: false, missing };
    const owed = owedSum(basis, agreement);
    const found = deviations(partnership, agreement, year, request.today);
    const { waiting } = billingOf(partnership, agreement, year);
    const data = {
      year: String(year),
      collaboration: agreement.collaboration,
      agreement: quoted(agreement.name),
      start: longDate(agreement.start),
      end: longDate(agreement.end),
      fee: `${agreement.feeIsCeiling === true ? "högst " : ""}${kronorText(agreement.fee ?? 0)}`,
      per: PER[agreement.feePer ?? "unsaid"],
      billedBy: agreement.billedBy ?? "",
      rows,
      sumPerParty: kronorText(basis.sumPerParty),
      sumPerOrganisation: kronorText(basis.sumPerOrganisation),
      owed: owed === undefined ? "" : kronorText(owed),
      entered: kronorText(enteredSum(entered, "notInvoiced", "invoiced", "paid", "waived", undefined)),
      paid: kronorText(enteredSum(entered, "paid")),
      waived: enteredSum(entered, "waived") === 0 ? "" : kronorText(enteredSum(entered, "waived")),
      unpaid: kronorText(enteredSum(entered, "notInvoiced", "invoiced", undefined)),
      today: longDate(request.today),
      waiting: listed(waiting),
      hasDeviations: found.length > 0,
      deviations: found,
    };
    return {
      ok: true,
      name: `Avgiftsunderlag ${year}, ${agreement.name}`,
      about: `${agreement.name}, ${year}`,
      sender: agreement.collaboration,
      data,
    };
  },
});

/** @see product R7 – the sources do not say which of the two holds */
const PER = {
  party:
    "Överenskommelsen räknar avgiften per part. En part som består av flera organisationer betalar en avgift.",
  organisation:
    "Överenskommelsen räknar avgiften per organisation. I en part som består av flera organisationer betalar var och en.",
  unsaid:
    "Överenskommelsen säger inte om avgiften räknas per part eller per organisation. Underlaget visar därför båda. Partnerskapet behöver bestämma vilket som gäller innan avgiften faktureras.",
} as const;

function missingFacts(agreement: Agreement, year: number): string[] {
  if (agreement.fee === undefined) return [missingCell(agreements, agreement, "fee")];
  if (agreement.fee === 0)
    return [missingRows(agreements, "fee", `${quoted(agreement.name)} har ingen avgift att ta ut`)];
  return overlaps(periodOf(agreement), yearPeriod(year))
    ? []
    : [missingRows(agreements, "start", `${quoted(agreement.name)} gäller inte under ${year}`)];
}
