import { expect, test } from "vitest";
import { formalName } from "../../../../src/partnership/documents/texts/organisation.ts";
import { aPartnership } from "../../../a-partnership.ts";

type Kind = "municipality" | "district" | "organisation" | "authority";

test.each<[string, Kind, readonly string[], string]>([
  ["Haninge", "municipality", [], "Haninge kommun"],
  ["Trelleborg", "municipality", [], "Trelleborgs kommun"],
  ["Degerfors", "municipality", [], "Degerfors kommun"],
  ["Upplands Väsby", "municipality", [], "Upplands Väsby kommun"],
  ["Kalmar", "municipality", [], "Kalmar kommun"],
  ["Falun", "municipality", [], "Falu kommun"],
  ["Lidingö stad", "municipality", [], "Lidingö stad"],
  ["Mariestad", "municipality", [], "Mariestads kommun"],
  ["Region Gotland", "municipality", [], "Region Gotland"],
  ["Sundbyberg", "municipality", ["Sumpan", "Sundbybergs stad"], "Sundbybergs stad"],
  ["Angereds stadsdel", "district", ["Angered"], "Angereds stadsdel"],
  ["Rädda Barnen", "organisation", [], "Rädda Barnen"],
])("%s (%s, alias %j) is formally %s", (name, kind, aliases, formal) => {
  const [organisation] = aPartnership({ organisations: [{ name, kind, aliases }] }).organisations;
  expect(organisation && formalName(organisation)).toBe(formal);
});
