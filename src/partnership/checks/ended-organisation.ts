import type { CivilDate } from "../../core/dates/civil-date.ts";
import { longDate } from "../../messages/dates.ts";
import { genitive, listed, quoted } from "../../messages/lists.ts";
import { named, type Partnership, rowsWith } from "../partnership.ts";
import { stands, startOf } from "../questions/meetings.ts";
import { mandates } from "../sheets/mandates.ts";
import { meetings } from "../sheets/meetings.ts";
import { memberships } from "../sheets/memberships.ts";
import type { Party } from "../sheets/parties.ts";
import { at, defineCheck } from "./check.ts";

export const endedOrganisation = defineCheck({
  code: "ended-organisation",
  severity: "warning",
  about: "En organisation har upphört, men dess part står kvar som medlem, företrädd eller värd därefter.",
  reads: ["organisations", "parties", "memberships", "mandates", "meetings"],
  *find(partnership) {
    for (const party of partnership.parties) {
      const end = endOf(partnership, party);
      if (end === undefined) continue;
      const { day, all, successors } = end;
      const ended = `${party.name} upphörde ${longDate(day)}`;
      const partly = `En organisation i ${party.name} upphörde ${longDate(day)}`;
      const goesOn =
        successors.length === 0
          ? ""
          : ` och lägg in en ny rad för ${listed(successors)}, om ${listed(successors)} ska vara med`;
      for (const row of rowsWith(partnership.memberships, "party", party.name))
        if (row.from !== undefined && reachesPast(row.to, day))
          yield at(
            memberships,
            row,
            "to",
            `${all ? ended : partly}, men ${genitive(party.name)} medlemskap gäller därefter.`,
            toEnd(row, day, "Med till", goesOn),
          );
      if (!all) continue;
      for (const row of rowsWith(partnership.mandates, "party", party.name))
        if (reachesPast(row.to, day))
          yield at(
            mandates,
            row,
            "to",
            `${ended}, men uppdraget för ${row.person} gäller därefter.`,
            toEnd(row, day, "Till", goesOn),
          );
      for (const row of rowsWith(partnership.meetings, "host", party.name))
        if (stands(row) && (startOf(row) ?? "") > day)
          yield at(
            meetings,
            row,
            "host",
            `${ended}, men parten står som värd för ${quoted(row.name)}.`,
            successors.length === 0
              ? "Välj en annan värd."
              : `Välj ${listed(successors, "eller")} eller en annan värd.`,
          );
    }
  },
});

function toEnd(
  { from }: { readonly from?: CivilDate | undefined },
  day: CivilDate,
  header: string,
  goesOn: string,
): string {
  const toDo = from !== undefined && from > day ? "Ta bort raden" : `Skriv ${day} i ${header}`;
  return `${toDo}${goesOn}.`;
}

/** When the first of the party's organisations ended, whether all have, and what took over; `undefined` where none has. */
function endOf(
  partnership: Partnership,
  { organisations }: Party,
): { readonly day: CivilDate; readonly all: boolean; readonly successors: readonly string[] } | undefined {
  const rows = organisations.map((name) => named(partnership.organisations, name));
  const days = rows.map((row) => row?.validTo).filter((day): day is CivilDate => day !== undefined);
  if (days.length === 0) return undefined;
  const successors = rows.map((row) => row?.replacedBy).filter((name) => name !== undefined);
  return {
    day: days.reduce((first, day) => (day < first ? day : first)),
    all: days.length === organisations.length,
    successors: [...new Set(successors)],
  };
}

function reachesPast(to: CivilDate | undefined, day: CivilDate): boolean {
  return to === undefined || to > day;
}
