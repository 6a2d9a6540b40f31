import { NATIONAL, REGIONAL } from "../names.ts";
import type { Rows } from "../rows.ts";

/** The partnership itself and the regional network that one of its parties is in as well. */
export const collaborations: Rows<"collaborations"> = [
  {
    name: NATIONAL,
    aliases: ["Föregångskommuner för barnkonventionens genomförande", "Partnerskapet"],
    kind: "national",
    formed: "2004-08-19",
    website: "https://barnkonventionen-partnerskapet.se/",
    source: "003; 004 (hemsida)",
  },
  {
    name: REGIONAL,
    aliases: ["Regionalt nätverk för barnets rättigheter", "Regionalt nätverk för barns rättigheter"],
    kind: "regional",
    formed: "2013-01-01",
    source: "001 (bildat 2013); Exempel (månad och dag)",
  },
];
