import { coordinators } from "../../questions/seats.ts";
import type { Case } from "../../sheets/cases.ts";
import { type Memo, siblings } from "./memo.ts";

/** Whom the decision is sent to: those that the case names, else those who need it under the agreement. */
export function receivers(memo: Memo): readonly string[] {
  const named = memo.matter === undefined ? [] : namedReceivers(memo.matter);
  return named.length > 0 ? named : usualReceivers(memo);
}

function namedReceivers({ sentTo, forExecution, forInformation }: Case): readonly string[] {
  return [
    ...sentTo,
    ...forExecution.map((name) => `${name} (för verkställighet)`),
    ...forInformation.map((name) => `${name} (för kännedom)`),
  ];
}

function usualReceivers(memo: Memo): readonly string[] {
  const { partnership, party, agreements, today } = memo;
  const [agreement] = agreements;
  const coordinated = coordinators(partnership, today).length > 0;
  return [
    coordinated
      ? `Samordnaren för ${agreement?.collaboration ?? "samarbetet"}`
      : (agreement?.collaboration ?? "Samarbetet"),
    `Företrädarna för ${party.name}`,
    ...siblings(memo),
    ...new Set(
      agreements.flatMap(({ billedBy, fee = 0 }) =>
        billedBy === undefined || fee === 0 || party.organisations.includes(billedBy)
          ? []
          : [`${billedBy}, som fakturerar avgiften`],
      ),
    ),
  ];
}
