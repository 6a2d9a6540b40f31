import type { ReadWorkbook } from "../../partnership/partnership.ts";
import type { Person } from "../../partnership/sheets/people.ts";
import { chosen } from "../chosen.ts";

/** The row of Personer that was meant. @throws {AppError} `unknown-choice` */
export function personNamed({ partnership }: ReadWorkbook, given: string): Person {
  const name = chosen(
    given,
    partnership.people.map((person) => person.name),
    "person",
  );
  return partnership.people.find((person) => person.name === name) as Person;
}
