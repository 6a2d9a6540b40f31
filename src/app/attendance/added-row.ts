import { AppError } from "../../core/error.ts";
import type { NewRow } from "../../core/schema/sheet.ts";
import type { Partnership } from "../../partnership/partnership.ts";
import type { attendance } from "../../partnership/sheets/attendance.ts";
import { chosen } from "../chosen.ts";
import type { PlaceFor } from "./attendance-list.ts";

/**
 * The row of somebody who came without being called: a substitute, or a guest.
 *
 * @throws {AppError} `not-possible` for any other place that is not there, `unknown-choice` for a party or person that is not.
 */
export function addedRow(
  { parties, people }: Partnership,
  meeting: string,
  { party, role, person, guest }: PlaceFor,
): NewRow<typeof attendance> {
  const among = (name: string, rows: readonly { readonly name: string }[], parameter: string) =>
    chosen(
      name,
      rows.map((row) => row.name),
      parameter,
    );
  const forParty = party === "" ? {} : { party: among(party, parties, "part") };
  if (role === "guest" && guest.trim() !== "")
    return { meeting, ...forParty, role, guest: guest.trim().slice(0, MOST_CHARACTERS) };
  if (role === "substitute" && party !== "")
    return { meeting, ...forParty, role, person: among(person, people, "person") };
  throw new AppError("not-possible", {
    list: "– Någon annan har ändrat vem som är kallad till mötet. Läs in listan på nytt.",
  });
}

/** A guest is a name and where it comes from. */
const MOST_CHARACTERS = 200;
