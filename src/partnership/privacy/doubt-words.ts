import type { DoubtKind } from "./erasure.ts";

/** Why a place is left to people, and what they can do. */
export const DOUBT_WORDS: Record<DoubtKind, { readonly message: string; readonly action: string }> = {
  similar: {
    message: "Texten kan gälla personen, men också någon annan.",
    action: "Läs texten, och ändra den för hand om den gäller personen.",
  },
  "own-column": {
    message: "En egen kolumn har en uppgift på en rad som gäller personen.",
    action: "Töm cellen om uppgiften är en personuppgift.",
  },
  "tab-title": {
    message: "Flikens namn kan gälla personen.",
    action: "Byt namn på fliken om det gör det.",
  },
  templates: {
    message:
      "Egna dokumentmallar kan nämna personen, till exempel som kontakt. Programmet ser inte in i dem.",
    action: "Hämta mallen, läs den, och lägg in den på nytt om den behöver ändras.",
  },
};
