import { domainOf } from "../names.ts";
import type { Rows } from "../rows.ts";

type Row = Rows<"organisations">[number];

/** Everyone that the sources name: municipalities, districts, organisations and authorities. */
export const organisations: Rows<"organisations"> = [
  municipality("Borlänge", "2081", "000; 002; 003; 004"),
  municipality("Göteborg", "1480", "000; 002; 003; 004"),
  { ...district("Gunnareds stadsdel", "003; Exempel (registrator)"), replacedBy: "Angereds stadsdel" },
  {
    ...district("Angereds stadsdel", "000; 002; 004; Exempel (registrator)"),
    aliases: ["Angered stadsdel/Göteborg", "Angereds stadsdel i Göteborg", "Angered"],
  },
  municipality("Gävle", "2180", "000; 002; 003; 004"),
  municipality("Haninge", "0136", "000; 001; 002; 003; 004"),
  municipality("Kalmar", "0880", "003"),
  municipality("Karlskoga", "1883", "000; 002; 004"),
  municipality("Degerfors", "1862", "000; 002; 004"),
  municipality("Trelleborg", "1287", "000; 001; 004"),
  municipality("Uppsala", "0380", "000; 002; 004"),
  municipality("Västerås", "1980", "000; 002; 003; 004"),
  municipality("Örebro", "1880", "000; 002; 003; 004"),
  municipality("Östersund", "2380", "000; 001; 003; 004"),
  municipality("Botkyrka", "0127", "001"),
  municipality("Järfälla", "0123", "001"),
  municipality("Nykvarn", "0140", "001"),
  municipality("Sigtuna", "0191", "001"),
  municipality("Strängnäs", "0486", "001"),
  municipality("Sundbyberg", "0183", "001"),
  municipality("Upplands Väsby", "0114", "001"),
  { name: "Rädda Barnen", kind: "organisation", source: "001; 003" },
  { name: "Barnombudsmannen", kind: "authority", source: "000; 001; 002; 003; 004" },
  { name: "Socialdepartementet", kind: "authority", source: "000; 001; 003; 004" },
  {
    name: "Sveriges Kommuner och Regioner",
    aliases: ["SKR"],
    kind: "organisation",
    source: "001; 004",
  },
  {
    name: "Svenska kommunförbundet",
    kind: "organisation",
    replacedBy: "Sveriges Kommuner och Regioner",
    source: "003",
  },
];

function municipality(name: string, code: string, documents: string): Row {
  const source = `${documents}; SCB (kommunkod); Exempel (registrator)`;
  return { name, kind: "municipality", code, registrarEmail: registrar(name), source };
}

function district(name: string, source: string): Row {
  return { name, kind: "district", belongsTo: "Göteborg", registrarEmail: registrar(name), source };
}

function registrar(name: string): string {
  return `registrator@${domainOf(name)}`;
}
