import facts from "../../partnership/example/facts.json" with { type: "json" };
import type { Coordinator, Row } from "./a-coordinator.ts";

const ROLES = ["Tjänsteperson", "Förtroendevald"];

/** An organisation as the sources know it. */
export function anOrganisation(name: string): Row {
  const fact = facts.organisations.find((each) => each.name === name);
  return {
    Namn: name,
    Typ: fact?.type ?? "Kommun",
    Kommunkod: fact?.code ?? "",
    Tillhör: fact?.belongsTo ?? "",
  };
}

/** A party of the organisations that its name is made of. */
export function aParty(name: string): Row {
  return { Visningsnamn: name, Organisationer: name.split("/").join("; ") };
}

/** A membership with no end yet. */
export function aMembership(party: string, collaboration: string, from: string): Row {
  return { Part: party, Samarbete: collaboration, "Med från": from, Deltagartyp: "Medlem" };
}

/** A case decided by the body that decides in such an organisation. */
export function aCase(organisation: string, dnr: string, decided: string): Row {
  return {
    Dnr: dnr,
    Organisation: organisation,
    Beslutsorgan: organisation.endsWith("stadsdel") ? "Stadsdelsnämnden" : "Kommunstyrelsen",
    Beslutsdatum: decided,
    Paragraf: `§ ${dnr.split("/")[1]}`,
  };
}

/** Pastes an official and an elected representative of each party, with mandates that have no end yet. */
export function pasteRepresentatives(she: Coordinator, parties: readonly string[], from: string): void {
  const seats = parties.flatMap((party) =>
    ROLES.map((role) => ({ party, role, person: `${role} ${party}` })),
  );
  she.pastes(
    "Personer",
    seats.map(({ party, person }) => ({
      Namn: person,
      Organisation: party.split("/")[0] ?? party,
      "E-post": `${latin(person)}@partnerskapet.example`,
    })),
  );
  she.pastes(
    "Uppdrag",
    seats.map(({ party, role, person }) => ({ Person: person, Part: party, Roll: role, Från: from })),
  );
}

/** Pastes each organisation's case and its signed accession. */
export function pasteAccessions(
  she: Coordinator,
  agreement: string,
  organisations: readonly string[],
  day: string,
): void {
  const rows = organisations.map((organisation, at) => ({
    organisation,
    dnr: `KS ${day.slice(0, 4)}/${at + 1}`,
  }));
  she.pastes(
    "Ärenden",
    rows.map(({ organisation, dnr }) => aCase(organisation, dnr, day)),
  );
  she.pastes(
    "Anslutningar",
    rows.map(({ organisation, dnr }) => ({
      Överenskommelse: agreement,
      Organisation: organisation,
      Status: "Undertecknad",
      Ärende: dnr,
      "Datum (ordförande)": day,
      "Datum (kommundirektör)": day,
    })),
  );
}

function latin(text: string): string {
  return text
    .toLowerCase()
    .replace(/[åä]/g, "a")
    .replace(/ö/g, "o")
    .replace(/[^a-z]/g, "-");
}
