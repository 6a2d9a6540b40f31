import { checksum } from "../../core/checksum.ts";
import { named, type Partnership } from "../partnership.ts";
import type { AddressFault } from "./skip-reasons.ts";

/** Somebody who is to get a letter. */
export interface Addressee {
  /** Id of the person; made of the name where there is no such row. */
  readonly id: string;
  readonly name: string;
  /** The address, where it may be used. */
  readonly email: string | undefined;
  readonly hasAccess: boolean;
  /** Why there is no address to use. */
  readonly fault: AddressFault | undefined;
}

/** Whether the address is one that can never reach anyone. @see RFC 2606 */
export function isExampleAddress(address: string): boolean {
  return /\.example$/i.test(address);
}

/** The person with the name, with an address if it may be used. An example workbook writes to nobody real. */
export function addresseeOf(partnership: Partnership, name: string): Addressee {
  const person = named(partnership.people, name);
  if (person === undefined)
    return { id: `?${checksum(name)}`, name, email: undefined, hasAccess: false, fault: "not-a-person" };
  const fault = addressFault(partnership, person);
  return {
    id: person.id,
    name,
    email: fault === undefined ? person.email : undefined,
    hasAccess: person.hasAccess === true,
    fault,
  };
}

/** The registrar of the organisation with the name; the organisation's own id stands for a person's. */
export function registrarOf(partnership: Partnership, name: string): Addressee {
  const { id = "", registrarEmail } = named(partnership.organisations, name) ?? {};
  const fault = addressFault(partnership, { email: registrarEmail, addressWorks: undefined });
  return {
    id,
    name: `Registratorn, ${name}`,
    email: fault === undefined ? registrarEmail : undefined,
    hasAccess: false,
    fault,
  };
}

function addressFault(
  { settings }: Partnership,
  { email, addressWorks }: { email: string | undefined; addressWorks: boolean | undefined },
): AddressFault | undefined {
  if (email === undefined) return "no-address";
  if (addressWorks === false) return "broken-address";
  return settings.isExample && !isExampleAddress(email) ? "not-example" : undefined;
}
