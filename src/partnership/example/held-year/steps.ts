import { COORDINATOR } from "../names.ts";
import type { Rows } from "../rows.ts";
import { officialOf } from "../shared/people.ts";
import { withChanges } from "../shared/with-changes.ts";
import { steps as planned } from "../shared/work-plan.ts";

type Row = Rows<"steps">[number];

/** What became of the plan's own steps, by activity and how. */
const CAME: Readonly<Record<string, Row>> = {
  "2020:1, Samtal om kartläggningen av svensk lag mot barnkonventionen": {
    status: "done",
    result:
      "Tjänstepersonerna gick igenom kartläggningen område för område. Varje part tog med sig tre frågor att följa upp hemma.",
  },
  "2020:1, Vägledning för tolkning och tillämpning": {
    status: "done",
    result:
      "Barnombudsmannen presenterade vägledningen vid träffen i november 2020. Sex parter har sedan använt den i egna utbildningar.",
  },
  "2020:1, Följa domar": {
    status: "ongoing",
    result:
      "Samordnaren har skickat ut sju korta sammanfattningar av domar, och de tas upp vid varje tjänstepersonsmöte.",
  },
  "2020:1, Övrigt": { status: "dropped", comment: "Inget övrigt har kommit upp." },
  "2020:2, Erfarenhetsutbyte mellan kommunerna": {
    status: "ongoing",
    result: "Varje träff har haft en runda där parterna berättar om ett beslut där lagen har gjort skillnad.",
  },
  "2020:3, Erfarenhetsutbyte mellan kommunerna": {
    status: "ongoing",
    result:
      "Träffen i november 2020 handlade om styrkedjan. Fem parter har därefter skrivit in barnets rättigheter i sina budgetdirektiv.",
  },
  "2020:4, Erfarenhetsutbyte mellan kommunerna": {
    status: "ongoing",
    result:
      "Parterna har jämfört elva prövningar av barnets bästa, från bygglov till placeringar i förskolan.",
  },
  "2020:4, Kunskapsinhämtning": {
    status: "done",
    result: "Seminariet i mars 2021 med en föreläsare från ett lärosäte samlade 60 anställda hos parterna.",
  },
  "2020:5, Erfarenhetsutbyte mellan kommunerna": {
    status: "ongoing",
    result:
      "Elevråd, ungdomsråd och medborgarlöften har jämförts vid två träffar och vid studiebesöket i Västerås.",
  },
  "2020:5, Omvärldsspaning": {
    status: "ongoing",
    result:
      "Två spaningar är gjorda: om barns inflytande på distans och om ungas medverkan i fysisk planering.",
  },
  "2020:6, Samla kommunernas erfarenheter": {
    status: "ongoing",
    result: "Alla parter utom Borlänge har lämnat sina texter till rapporten.",
  },
  "2020:6, Besluta om innehållet": {
    status: "done",
    result:
      "Träffen i maj 2021 beslutade om innehållet: ett kapitel för varje part och en gemensam del om metoder.",
  },
  "2020:6, Slutföra rapporten": {
    status: "ongoing",
    result: "Ett utkast behandlades vid träffen i november 2021.",
    comment: "Ska vara klar den 20 december 2021",
  },
  "2020:7, Varje kommun uppdaterar sin del": {
    status: "ongoing",
    result: "Åtta av nio parter har sett över sin del under det senaste halvåret.",
  },
};

/** The plan's steps and those that the meetings added, in every status; one is late. */
export const steps: Rows<"steps"> = [
  ...withChanges(planned, keyOf, withSources(CAME)),
  added("2020:2", "Enkät till parterna om lagens första år", "Vår 2021", "Gävle", {
    status: "done",
    result:
      "Alla nio parter svarade. Sju har ändrat sina mallar för beslutsunderlag, och fyra har utbildat hela kommunstyrelsen.",
  }),
  added("2020:4", "Gemensamt stöd för att dokumentera prövningar", "Sep 2021", "Uppsala", {
    status: "ongoing",
    result: "Ett första utkast är prövat i tre kommuner.",
    comment: "Försenat: jurister hos två parter har bett att få läsa utkastet",
  }),
  added("2020:5", "Ungdomspanel vid träffen i Uppsala", "Nov 2020", "Uppsala", {
    status: "dropped",
    comment: "Träffen blev digital",
  }),
  added("2020:7", "Gemensam sida med goda exempel", "Höst 2021", undefined, { status: "notStarted" }),
  added("2020:8", "Mall för granskning", "Jan 2021", "Västerås", {
    status: "done",
    result: "Mallen har fyra frågor och ryms på två sidor. Den är prövad i fyra granskningar.",
  }),
  added("2020:8", "Granskningar två och två", "Löpande", "Västerås", {
    status: "ongoing",
    result: "Fyra parter har granskats. Två rapporter är klara.",
  }),
  added("2020:9", "Bilder från en klass hos varje part", "Vår 2021", "Örebro", { status: "dropped" }),
];

function keyOf({ activity, how }: Row): string {
  return `${activity}, ${how}`;
}

function withSources(changes: Readonly<Record<string, Row>>): Readonly<Record<string, Row>> {
  const source = "002; Exempel (status, resultat och kommentar)";
  return Object.fromEntries(Object.entries(changes).map(([key, row]) => [key, { ...row, source }]));
}

function added(activity: string, how: string, when: string, party: string | undefined, came: Row): Row {
  const responsible = party === undefined ? COORDINATOR : officialOf(party);
  return { activity, how, when, responsible, ...came, source: "Exempel" };
}
