import type { Markers } from "../document.ts";

/** What the markers of the protocol hold. */
export const erasureProtocolMarkers: Markers = {
  dnr: "gallringsbeslutets diarienummer",
  decided: "beslutets dag",
  day: "dagen då gallringen gjordes",
  time: "klockslaget",
  who: "den som gjorde den",
  personId: "personens nummer i arket",
  pseudonym: "det som står i stället för namnet",
  partnership: "partnerskapets namn",
  total: "antalet gallrade uppgifter",
  counts: {
    about: "antalet uppgifter i varje kolumn",
    within: { tab: "flikens namn", column: "kolumnens rubrik", number: "antalet" },
  },
  letters: "vad som hände med brev",
  hasKept: "sant om rader finns kvar",
  kept: {
    about: "flikar med rader som finns kvar",
    within: { tab: "flikens namn", number: "antalet rader" },
  },
  hasDoubts: "sant om något ställe behöver granskas för hand",
  doubts: { about: "ställena", within: { place: "cellen", why: "varför det är osäkert" } },
  hasDocuments: "sant om dokument kan nämna personen",
  documentsKnown: "sant om dokumenten har genomsökts",
  documents: {
    about: "dokumenten",
    within: { document: "dokumentets namn", created: "när det skapades" },
  },
};
