import { COORDINATOR } from "../names.ts";
import type { Rows } from "../rows.ts";
import { officialOf } from "../shared/people.ts";

/** Questions from outside: two answered, one late and one open. */
export const referrals: Rows<"referrals"> = [
  {
    sender: "Barnombudsmannen",
    matter: "Hur kommunerna har tagit emot lagen under dess första år",
    received: "2020-09-28",
    answerBy: "2020-12-04",
    responsible: COORDINATOR,
    answered: "2020-11-27",
    link: "https://partnerskapet.example/remisser/2020-1",
    source: "Exempel",
  },
  {
    sender: "Sveriges Kommuner och Regioner",
    matter: "Vilket stöd kommunerna behöver för att pröva barnets bästa",
    received: "2021-02-15",
    answerBy: "2021-04-30",
    responsible: officialOf("Uppsala"),
    answered: "2021-04-29",
    link: "https://partnerskapet.example/remisser/2021-1",
    source: "Exempel",
  },
  {
    sender: "Socialdepartementet",
    matter: "Exempel på hur barn får komma till tals i kommunala beslut",
    received: "2021-09-06",
    answerBy: "2021-11-15",
    responsible: officialOf("Västerås"),
    source: "Exempel",
  },
  {
    sender: "Barnombudsmannen",
    matter: "Synpunkter på en handledning om barnkonsekvensanalys",
    received: "2021-11-08",
    answerBy: "2022-01-14",
    responsible: officialOf("Gävle"),
    source: "Exempel",
  },
];
