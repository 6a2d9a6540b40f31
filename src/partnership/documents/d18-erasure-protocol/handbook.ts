import { erasureFaults } from "../../privacy/erasure-faults.ts";
import type { Handbook } from "../handbook/handbook.ts";
import type { Need } from "../handbook/need.ts";

const LEFT = "Tjänsteperson Angereds stadsdel";
const DECISION = { dnr: "KS 2021/402", date: "2021-11-24" };

/** What the handbook says of the protocol of an erasing. */
export const handbook: Handbook = {
  brief: "vad som har gallrats om en person, och enligt vilket beslut",
  purpose:
    "Gallringsprotokollet visar i efterhand att en gallring har gjorts, när, av vem och enligt vilket beslut. Kommandot *Gallra* gör det innan något tas bort. Vad som ska gallras och när står i [dataskydd](../dataskydd.md).",
  readers: "Arkivarien och registratorn hos den personuppgiftsansvariga kommunen.",
  contents: [
    "gallringsbeslutet, dagen, klockslaget och vem som körde gallringen",
    "personens nummer i arket, och vad som nu står i stället för namnet",
    "hur många uppgifter som togs bort i varje flik och kolumn",
    "brev som togs bort, rader som finns kvar, och ställen att se över för hand",
    "dokument som kan nämna personen",
  ],
  needs: [
    erasure("personen har inget uppdrag i Uppdrag, nu eller senare", "Tjänsteperson Haninge", DECISION),
    erasure("beslutets diarienummer", LEFT, { ...DECISION, dnr: "vet ej" }),
    erasure("beslutets dag, som ska ha varit", LEFT, { ...DECISION, date: "2021-12-24" }),
  ],
  whenLacking: [
    "Är inget ställe tveksamt utelämnas det avsnittet.",
    "I Google kan programmet inte läsa brev eller söka i dokument. Protokollet säger var de finns och vilka som kan nämna personen.",
  ],
  review: [
    "Protokollet säger aldrig vem personen var. Skriv inte dit namnet.",
    "Är ställena som ska ses över för hand genomgångna?",
    "Är dokumenten som räknas upp allmänna handlingar som ska bevaras? Det avgör arkivarien.",
    "Är protokollet diariefört på beslutets diarienummer?",
  ],
  picture: {
    example: "held-year",
    day: "2021-12-01",
    choices: { person: LEFT, ...DECISION },
    shows:
      "Första sidan av ett gallringsprotokoll: beslutet med diarienummer och dag, vad som står i stället för namnet, en tabell med antalet gallrade uppgifter i varje flik och kolumn, och vilka rader som finns kvar.",
  },
};

/** What stops an erasing, as the command *Gallra* says it. */
function erasure(fact: string, name: string, decision: typeof DECISION): Need {
  return {
    fact,
    refusal(_, { partnership, request }) {
      const person = partnership.people.find((one) => one.name === name);
      return person === undefined ? [] : erasureFaults(partnership, person, decision, request.today);
    },
  };
}
