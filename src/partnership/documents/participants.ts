import type { Partnership } from "../partnership.ts";
import { accessionsTo, partiesOf, periodOf } from "../questions/agreements.ts";
import { organisationsOf } from "../questions/counts.ts";
import { membershipsDuring, partiesNamed } from "../questions/members.ts";
import type { Agreement } from "../sheets/agreements.ts";
import type { Organisation } from "../sheets/organisations.ts";
import type { Party } from "../sheets/parties.ts";

/** The parties of the agreement, but for those whose organisations have all declined it. */
export function participants(partnership: Partnership, agreement: Agreement): readonly Party[] {
  const declined = declining(partnership, agreement);
  return partiesOf(partnership, agreement).filter(({ organisations }) =>
    organisations.some((name) => !declined.has(name)),
  );
}

/** The organisations that sign: the one that asks for its own copy, else all that have not declined. */
export function signers(
  partnership: Partnership,
  agreement: Agreement,
  only: string | undefined,
): readonly Organisation[] {
  const organisations = organisationsOf(partnership, participants(partnership, agreement));
  const declined = declining(partnership, agreement);
  return organisations.filter(({ name }) => (only === undefined ? !declined.has(name) : name === only));
}

function declining(partnership: Partnership, agreement: Agreement): ReadonlySet<string> {
  const rows = accessionsTo(partnership, agreement).filter(({ status }) => status === "declined");
  return new Set(rows.map(({ organisation }) => organisation));
}

/** Names of those who take part during the agreement's period without being members. */
export function contributors(partnership: Partnership, agreement: Agreement): readonly string[] {
  const taking = membershipsDuring(partnership, agreement.collaboration, periodOf(agreement));
  const names = taking.filter(({ kind }) => kind === "contributor").map(({ party }) => party);
  return partiesNamed(partnership, new Set(names)).map(({ name }) => name);
}

/** What each party's membership gives it of votes, seats or fees; 1 where the workbook says nothing. */
export function shares(
  partnership: Partnership,
  agreement: Agreement,
  parties: readonly Party[],
  column: "votes" | "seatsPerRole" | "feeUnits",
): readonly { readonly party: string; readonly number: number }[] {
  const during = membershipsDuring(partnership, agreement.collaboration, periodOf(agreement));
  const told = new Map<string, number>();
  for (const { party, [column]: number } of during)
    if (number !== undefined && !told.has(party)) told.set(party, number);
  return parties.map(({ name }) => ({ party: name, number: told.get(name) ?? 1 }));
}
