import type { SheetId, sheets } from "../../sheets/index.ts";

type ColumnOf<K extends SheetId> = keyof (typeof sheets)[K]["columns"] & string;

/** What is known of the lists that people have kept of one tab's things, besides what they call the columns. */
interface OldList<K extends SheetId> {
  /** What a list, or its tab in a file, may be called. */
  readonly titles?: readonly string[];
  /** Headings of columns that together, with a space between, are one column. */
  readonly joined?: { readonly [C in ColumnOf<K>]?: readonly string[] };
  /** The column for the last day, where a text such as `14–15 maj 2020` stands in the column for the first. */
  readonly lastDay?: { readonly [C in ColumnOf<K>]?: ColumnOf<K> };
  /** Other words for a column's choices, by the word that the workbook has. */
  readonly words?: { readonly [C in ColumnOf<K>]?: Readonly<Record<string, readonly string[]>> };
  /** In a tab without names: the columns by which a row is known again. Those that need not be filled tell rows apart only where both are. */
  readonly knownBy?: readonly ColumnOf<K>[];
}

const ROLE_WORDS = {
  Tjänsteperson: ["Tjänsteman", "Tjänstemän", "Tjänstemannarepresentant"],
  Förtroendevald: ["Politiker", "Politisk representant", "Förtroendevalda"],
} as const;

/** Old lists, by the tab that they belong in. */
export const OLD_LISTS: { readonly [K in SheetId]?: OldList<K> } = {
  collaborations: { titles: ["Nätverk"] },
  organisations: { titles: ["Kommuner"] },
  parties: { titles: ["Medlemmar", "Medlemslista"] },
  memberships: {
    words: { kind: { Medlem: ["Medlemmar"], Medverkande: ["Observatör", "Adjungerad"] } },
    knownBy: ["party", "collaboration", "from"],
  },
  agreements: { titles: ["Avtal"], lastDay: { start: "end" } },
  accessions: { knownBy: ["agreement", "organisation"] },
  people: {
    titles: ["Kontakter", "Kontaktlista", "Kontaktpersoner", "Adresslista", "Representanter", "Deltagare"],
    joined: { name: ["Förnamn", "Efternamn"] },
  },
  mandates: {
    titles: ["Roller"],
    joined: { person: ["Förnamn", "Efternamn"] },
    lastDay: { from: "to" },
    words: { role: ROLE_WORDS },
    knownBy: ["person", "role", "party", "from"],
  },
  meetings: {
    titles: ["Träffar", "Mötesplan", "Mötesplanering", "Partnerskapsträffar"],
    lastDay: { start: "end" },
    words: {
      kind: {
        Partnerskapsträff: ["Partnerskapsmöte", "Träff"],
        Tjänstepersonsmöte: ["Tjänstemannamöte", "Tjänstemannaträff", "Tjänstepersonsträff"],
      },
      form: {
        Fysisk: ["Fysiskt", "På plats"],
        Digital: ["Digitalt", "Teams", "Zoom"],
        Hybrid: ["Hybridmöte"],
      },
      status: {
        Planerat: ["Planerad"],
        Bokat: ["Bokad"],
        Genomfört: ["Genomförd", "Genomförda", "Klart"],
        Inställt: ["Inställd"],
        Flyttat: ["Flyttad"],
      },
    },
  },
  agenda: { titles: ["Program"], knownBy: ["meeting", "title", "day", "time"] },
  attendance: {
    titles: ["Närvarolista", "Deltagarlista", "Anmälningar"],
    joined: { person: ["Förnamn", "Efternamn"] },
    words: {
      role: ROLE_WORDS,
      answer: { Ja: ["x", "Anmäld"], Nej: ["Förhindrad"] },
      presence: {
        Närvarande: ["Ja", "x", "Deltog"],
        Frånvarande: ["Nej"],
        "Anmält förhinder": ["Förhinder"],
      },
    },
    knownBy: ["meeting", "party", "person", "role", "guest"],
  },
  decisions: { titles: ["Beslut", "Beslutslogg", "Åtgärdslista"], knownBy: ["meeting", "text"] },
  activities: {
    titles: ["Aktiviteter", "Aktivitetsplan", "Verksamhetsplan"],
    words: {
      status: {
        "Ej påbörjad": ["Inte påbörjad"],
        Pågår: ["Pågående"],
        Klar: ["Klart", "Genomförd", "Avslutad"],
      },
    },
  },
  steps: {
    words: {
      status: {
        "Ej påbörjad": ["Inte påbörjad"],
        Pågår: ["Pågående"],
        Klar: ["Klart", "Genomförd", "Avslutad"],
      },
    },
    knownBy: ["activity", "how"],
  },
  fees: {
    titles: ["Fakturor", "Fakturering"],
    words: { status: { "Ej fakturerad": ["Inte fakturerad"], Betald: ["Betalt", "Inbetald"] } },
    knownBy: ["year", "agreement", "party"],
  },
  experiences: { knownBy: ["party", "title"] },
  referrals: { knownBy: ["sender", "matter"] },
  reviews: { knownBy: ["reviewed", "date"] },
};

/** The same, of a tab that is known only when the program runs. */
export interface KnownList {
  readonly titles?: readonly string[];
  readonly joined?: Readonly<Record<string, readonly string[]>>;
  readonly lastDay?: Readonly<Record<string, string>>;
  readonly words?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  readonly knownBy?: readonly string[];
}

/** What is known of the old lists of a tab. */
export function oldList(tab: SheetId): KnownList {
  return (OLD_LISTS[tab] ?? {}) as KnownList;
}
