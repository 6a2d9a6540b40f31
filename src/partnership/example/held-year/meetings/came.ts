import { COORDINATOR } from "../../names.ts";
import type { Rows } from "../../rows.ts";
import { holderOf, SUBSTITUTE } from "../members.ts";

type Row = Rows<"attendance">[number];
type Presence = NonNullable<Row["presence"]>;

const ANSWERS: Readonly<Record<Presence, Row["answer"]>> = {
  present: "yes",
  digital: "yes",
  excused: "no",
  absent: "none",
};

/** Who were called, and how they came where nothing else is said. */
interface Called {
  readonly day: string;
  readonly parties: readonly string[];
  readonly roles: readonly ("official" | "elected")[];
  readonly usually: Presence;
  /** By the name of a person. */
  readonly except?: Readonly<Record<string, Presence>>;
}

/** A row for each seat of the parties; nobody comes for a vacant one. */
export function representatives({ day, parties, roles, usually, except = {} }: Called): readonly Row[] {
  return parties.flatMap((party) =>
    roles.map((role): Row => {
      const person = holderOf(party, role, day);
      if (person === undefined) return { party, role, presence: "absent" };
      return { party, person, role, ...cameAs(except[person] ?? usually) };
    }),
  );
}

/** The coordinator's row. */
export function coordinator(presence: Presence): Row {
  return { person: COORDINATOR, role: "coordinator", ...cameAs(presence) };
}

/** Gävle's substitute, in the elected representative's place. */
export function substitute(presence: Presence): Row {
  return { party: "Gävle", person: SUBSTITUTE, role: "substitute", ...cameAs(presence) };
}

/** A guest, told by task and organisation. */
export function guest(who: string, presence: Presence, party?: string): Row {
  return { party, role: "guest", guest: who, ...cameAs(presence) };
}

function cameAs(presence: Presence): Row {
  return { answer: ANSWERS[presence], presence };
}
