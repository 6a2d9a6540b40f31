import { AGREEMENT_2020, COORDINATOR } from "../names.ts";
import type { Rows } from "../rows.ts";
import { officialOf } from "../shared/people.ts";
import { withChanges } from "../shared/with-changes.ts";
import { METHODS, activities as planned, SPREADING } from "../shared/work-plan.ts";

const CHANGED = "002; Exempel (inriktning, ansvarig, status och kommentar)";

/** The seven activities of the plan and how far they have come, and one that a meeting took in. */
export const activities: Rows<"activities"> = [
  ...withChanges(planned, ({ name }) => name, {
    "2020:1": { responsible: COORDINATOR, status: "ongoing" },
    "2020:2": { responsible: officialOf("Gävle"), status: "ongoing" },
    "2020:3": { responsible: officialOf("Västerås"), status: "ongoing" },
    "2020:4": { responsible: officialOf("Uppsala"), status: "ongoing" },
    "2020:5": { responsible: officialOf("Örebro"), status: "ongoing" },
    "2020:6": {
      responsible: officialOf("Uppsala"),
      status: "ongoing",
      comment: "En arbetsgrupp skriver rapporten tillsammans med samordnaren",
      source: CHANGED,
    },
    "2020:7": { responsible: COORDINATOR, status: "ongoing" },
  }),
  {
    name: "2020:8",
    agreement: AGREEMENT_2020,
    activity: "Kollegiala granskningar",
    focus: METHODS,
    responsible: officialOf("Västerås"),
    status: "ongoing",
    comment: "Togs in i planen vid träffen i november 2020",
    source: "Exempel",
  },
  {
    name: "2020:9",
    agreement: AGREEMENT_2020,
    activity: "Vandringsutställning med barns bilder av sina rättigheter",
    focus: SPREADING,
    responsible: officialOf("Örebro"),
    status: "dropped",
    comment: "Beslutet togs i januari 2021, eftersom skolorna inte kunde ta emot besök",
    source: "Exempel",
  },
];
