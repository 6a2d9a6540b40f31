import { type CivilDate, yearOf } from "../../../core/dates/civil-date.ts";
import { listedBriefly, quoted } from "../../../messages/lists.ts";
import { kronorText } from "../../../messages/numbers.ts";
import { named, type Partnership, rowsWith } from "../../partnership.ts";
import { hostingsAfter } from "../../questions/exit.ts";
import type { Agreement } from "../../sheets/agreements.ts";
import type { Party } from "../../sheets/parties.ts";
import type { ExitPart } from "./part.ts";

/** Fees of years after the last day, which someone has to judge. */
export function feePart(
  partnership: Partnership,
  agreement: Agreement,
  party: Party,
  last: CivilDate,
): ExitPart {
  const later = rowsWith(partnership.fees, "party", party.name).filter((fee) => {
    const collaboration = named(partnership.agreements, fee.agreement)?.collaboration;
    return fee.year > yearOf(last) && collaboration === agreement.collaboration && fee.status !== "waived";
  });
  const told = later.map(({ year, amount }) => {
    const sum = amount === undefined ? "" : ` (${kronorText(amount)})`;
    return `Avgiften för ${year}${sum} står kvar i Avgifter; ta bort eller kreditera den.`;
  });
  return { changes: [], told };
}

/** Meetings after the last day that the party was to host. */
export function hostingPart(
  partnership: Partnership,
  agreement: Agreement,
  party: Party,
  last: CivilDate,
): ExitPart {
  const meetings = hostingsAfter(partnership, agreement.collaboration, party.name, last);
  if (meetings.length === 0) return { changes: [], told: [] };
  const names = listedBriefly(meetings.map(({ name }) => quoted(name)));
  return { changes: [], told: [`${party.name} står som värd för ${names}; välj en annan värd.`] };
}
