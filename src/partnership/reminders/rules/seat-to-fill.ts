import { addDays, type CivilDate } from "../../../core/dates/civil-date.ts";
import { longDate } from "../../../messages/dates.ts";
import { genitive } from "../../../messages/lists.ts";
import { type Partnership, rowsWith } from "../../partnership.ts";
import { ROLE_WORDS } from "../../questions/role-words.ts";
import { nationalWithAgreement } from "../../questions/running-agreements.ts";
import { REPRESENTED_ROLES, type RepresentedRole, seatsOfParty } from "../../questions/seats.ts";
import type { Party } from "../../sheets/parties.ts";
import { officialsOf } from "../recipients.ts";
import { defineRule, type Occasion } from "../rule.ts";
import { LONGEST_HOLIDAY } from "../working-days.ts";

type Marker = "part" | "roll" | "läge" | "beskrivning";
type Found = Occasion<Marker>;

/** P5: a seat that nobody holds, and a mandate that ends without a successor. @see product R3 */
export const seatToFill = defineRule<Marker>({
  id: "P5",
  title: "Vakant plats eller uppdrag som går ut",
  days: "-90, -30, 0, 30, 60",
  recipients: "Partens tjänsteperson",
  subject: "{{part}}: {{läge}}",
  body: `{{beskrivning}}

Varje part företräds av en tjänsteperson och en förtroendevald. Se till att {{part}} utser någon till uppdraget som {{roll}}, och meddela samordnaren namn, kontaktuppgifter och första dagen.`,
  markers: {
    part: "parten",
    roll: "tjänsteperson eller förtroendevald",
    läge: "kort om läget, t.ex. ”platsen som förtroendevald är vakant”",
    beskrivning: "en mening om läget, med dag",
  },
  occasions: (partnership, today) => [
    ...endingMandates(partnership, today),
    ...partnership.parties.flatMap((party) =>
      REPRESENTED_ROLES.flatMap((role) => vacancies(partnership, party, role, today)),
    ),
  ],
});

function endingMandates(partnership: Partnership, today: CivilDate): readonly Found[] {
  return partnership.mandates.flatMap(({ id, person, party, role, to }) => {
    if (party === undefined || to === undefined || to < today) return [];
    if (role !== "official" && role !== "elected") return [];
    if (!isVacant(partnership, party, role, addDays(to, 1))) return [];
    const word = ROLE_WORDS[role].one;
    const values = {
      part: party,
      roll: word,
      läge: `uppdraget som ${word} går ut ${longDate(to)}`,
      beskrivning: `${genitive(person)} uppdrag som ${word} för ${party} gäller till och med ${longDate(to)}, och ingen efterträdare är inlagd i arket.`,
    };
    const deadline = { what: "Uppdragets sista dag", day: to };
    return [
      { ...occasion(partnership, party, today), objectId: id, day: to, deadline, values, uses: "before" },
    ];
  });
}

function vacancies(
  partnership: Partnership,
  { id, name }: Party,
  role: RepresentedRole,
  today: CivilDate,
): readonly Found[] {
  const since = vacantSince(partnership, name, role, today);
  if (since === undefined) return [];
  const word = ROLE_WORDS[role].one;
  const values = {
    part: name,
    roll: word,
    läge: `platsen som ${word} är vakant`,
    beskrivning: `Platsen som ${word} för ${name} är vakant från och med ${longDate(since)}.`,
  };
  const deadline = { what: "Vakant från och med", day: since };
  const objectId = id === "" ? "" : `${id}-${role}`;
  return [{ ...occasion(partnership, name, today), objectId, day: since, deadline, values, uses: "after" }];
}

function occasion(partnership: Partnership, party: string, today: CivilDate) {
  return { about: `Företrädare för ${party}`, recipients: officialsOf(partnership, party, today) };
}

/**
 * The day from which a seat has been vacant without a break. A vacancy that begins within a holiday's length counts already: a
 * reminder due on its first day is moved to the working day before.
 */
function vacantSince(
  partnership: Partnership,
  party: string,
  role: RepresentedRole,
  today: CivilDate,
): CivilDate | undefined {
  const horizon = addDays(today, LONGEST_HOLIDAY);
  const changes = [
    ...partnership.agreements.map(({ start }) => start),
    ...rowsWith(partnership.memberships, "party", party).map(({ from }) => from),
    ...rowsWith(partnership.mandates, "party", party)
      .filter((row) => row.role === role)
      .map(({ to }) => (to === undefined ? undefined : addDays(to, 1))),
  ];
  const onsets = changes
    .filter((day): day is CivilDate => day !== undefined && day <= horizon)
    .filter((day) => isVacant(partnership, party, role, day))
    .filter((day) => !isVacant(partnership, party, role, addDays(day, -1)))
    .sort();
  if (!isVacant(partnership, party, role, today)) return onsets.find((day) => day > today);
  const past = onsets.filter((day) => day <= today);
  return past[past.length - 1];
}

/** Whether the party has too few in the role, in a partnership that asks for them. */
function isVacant(partnership: Partnership, party: string, role: RepresentedRole, day: CivilDate): boolean {
  return nationalWithAgreement(partnership, day).some(({ name }) =>
    seatsOfParty(partnership, name, party, day).some((seats) => seats.role === role && seats.vacant > 0),
  );
}
