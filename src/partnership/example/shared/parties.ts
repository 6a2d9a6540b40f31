import { ONLY_REGIONAL, PARTIES_2004, PARTIES_2020 } from "../names.ts";
import type { Rows } from "../rows.ts";

type Row = Rows<"parties">[number];

/** When every party's part of the website was brought up to date last, as far as the example goes. */
const WEBSITE_UPDATED = "2020-01-10";

const ALIASES: Readonly<Record<string, readonly string[]>> = {
  "Karlskoga/Degerfors": ["Degerfors/Karlskoga", "Karlskoga-Degerfors kommuner"],
  "Angereds stadsdel": ["Angered stadsdel/Göteborg", "Angereds stadsdel/Göteborg"],
};

const only2004 = PARTIES_2004.filter((name) => !PARTIES_2020.some((other) => other === name));
/** The parties of both collaborations; Haninge is one party, whatever it takes part in. */
export const parties: Rows<"parties"> = [
  ...PARTIES_2020.map(
    (name): Row => ({
      name,
      aliases: ALIASES[name] ?? [],
      organisations: name.split("/"),
      websiteUpdated: WEBSITE_UPDATED,
      source: "004; Exempel (hemsidan uppdaterad)",
    }),
  ),
  ...only2004.map((name): Row => ({ name, organisations: [name], source: "003" })),
  ...ONLY_REGIONAL.map((name): Row => ({ name, organisations: [name], source: "001" })),
  { name: "Rädda Barnen", organisations: ["Rädda Barnen"], source: "001 (deltar utan att vara kommun)" },
];
