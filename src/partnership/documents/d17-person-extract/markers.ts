import type { MarkerMeaning, Markers } from "../document.ts";

const TABS: MarkerMeaning = {
  about: "flikarna",
  within: {
    tab: "flikens namn",
    purpose: "vad fliken är till för",
    rows: { about: "raderna", within: { number: "radens nummer", lines: "kolumnerna med innehåll" } },
  },
};

/** What the markers of the extract hold. */
export const personExtractMarkers: Markers = {
  person: "personens namn",
  personId: "personens nummer i arket",
  day: "dagen då utdraget gjordes",
  partnership: "partnerskapets namn",
  tabs: TABS,
  hasDoubtful: "sant om något ställe kan gälla någon annan",
  doubtful: TABS,
  copies: { about: "vad som finns i brev och dokument", within: { ".": "en mening" } },
};
