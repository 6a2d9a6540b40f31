import type { CivilDate } from "../../../core/dates/civil-date.ts";
import { longDate } from "../../../messages/dates.ts";
import { listedBriefly, quoted } from "../../../messages/lists.ts";
import { counted } from "../../../messages/numbers.ts";
import { type Partnership, rowsWith } from "../../partnership.ts";
import { representedElsewhere } from "../../questions/exit.ts";
import type { Agreement } from "../../sheets/agreements.ts";
import type { Party } from "../../sheets/parties.ts";
import { change } from "../plan.ts";
import type { ExitPart } from "./part.ts";

/** The party's mandates end with its membership, unless it is represented in another collaboration too. */
export function mandatePart(
  partnership: Partnership,
  agreement: Agreement,
  party: Party,
  last: CivilDate,
): ExitPart {
  const ending = rowsWith(partnership.mandates, "party", party.name).filter(
    ({ to }) => to === undefined || to > last,
  );
  if (ending.length === 0) return { changes: [], told: [] };
  const elsewhere = representedElsewhere(partnership, agreement.collaboration, party.name, last);
  const people = listedBriefly([...new Set(ending.map(({ person }) => person))]);
  if (elsewhere !== undefined)
    return {
      changes: [],
      told: [
        `Uppdragen för ${people} ändras inte, eftersom ${party.name} också företräds i ${quoted(elsewhere.collaboration)}. Avsluta dem för hand om de bara gällde detta samarbete.`,
      ],
    };
  const [begun, later] = [
    ending.filter(({ from }) => from === undefined || from <= last),
    ending.filter(({ from }) => from !== undefined && from > last),
  ];
  const ended = listedBriefly(begun.map(({ person }) => person));
  return {
    changes: begun.map((row) => change("mandates", row, { to: last })),
    told: [
      ...(begun.length === 0
        ? []
        : [
            begun.length === 1
              ? `Uppdraget för ${ended} slutar samma dag.`
              : `${counted(begun.length, "uppdrag", "uppdrag")} slutar samma dag: ${ended}.`,
          ]),
      ...later.map(
        ({ person, from }) =>
          `Uppdraget för ${person} börjar först ${longDate(from ?? "")}; ta bort det i Uppdrag.`,
      ),
    ],
  };
}
