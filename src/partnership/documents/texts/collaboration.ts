import type { Collaboration } from "../../sheets/collaborations.ts";

/** What a kind of collaboration is called, and what it is for. */
interface KindTexts {
  /** `ett nationellt partnerskap`. */
  readonly whole: string;
  /** `partnerskapet`. */
  readonly noun: string;
  readonly purpose: string;
}

/** Texts about a collaboration by its kind; they hold whatever its agreement says. */
export const KIND_TEXTS: Record<Collaboration["kind"], KindTexts> = {
  national: {
    whole: "ett nationellt partnerskap",
    noun: "partnerskapet",
    purpose:
      "Partnerskapet är till för att deltagarna ska hjälpa varandra att omsätta barnets rättigheter i sin egen verksamhet. Förtroendevalda och tjänstepersoner delar erfarenheter, prövar metoder, granskar varandras arbete kollegialt och bestämmer tillsammans vad som ska göras först.",
  },
  regional: {
    whole: "ett regionalt nätverk",
    noun: "nätverket",
    purpose:
      "Nätverket är till för att deltagare som ligger nära varandra ska lära av varandra och ordna gemensam kompetensutveckling, så att barnets rättigheter får en fast plats i vardagens arbete.",
  },
};
