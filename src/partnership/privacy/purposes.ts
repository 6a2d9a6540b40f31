import type { SheetId } from "../sheets/index.ts";

/** What a tab holds of people, and why. */
interface Purpose {
  /** Why the workbook holds it: the rest of a sentence that begins with the tab's name. */
  readonly purpose: string;
  /** Whether a whole row is about the person that it names; else only the cells that do. */
  readonly whole: boolean;
}

const KEEPING = "att hålla reda på partnerskapets arbete och vem som ansvarar för vad";

/** Why each tab may hold something of a person. */
export const PURPOSES: Record<SheetId, Purpose> = {
  settings: { purpose: "att visa vem den dagliga körningen hör till", whole: false },
  collaborations: { purpose: KEEPING, whole: false },
  organisations: { purpose: "att nå organisationernas registratorer", whole: false },
  parties: { purpose: KEEPING, whole: false },
  memberships: { purpose: KEEPING, whole: false },
  agreements: { purpose: KEEPING, whole: false },
  accessions: {
    purpose: "att visa vem som har undertecknat överenskommelsen för en organisation",
    whole: false,
  },
  cases: { purpose: "att återge organisationernas beslut", whole: false },
  people: { purpose: "att nå dem som företräder parterna", whole: true },
  mandates: { purpose: "att visa vem som företräder vilken part, i vilken roll och hur länge", whole: true },
  meetings: { purpose: "att visa vem som för anteckningar vid ett möte", whole: false },
  agenda: { purpose: "att visa vem som föredrar en punkt på dagordningen", whole: false },
  attendance: { purpose: "att kalla till möten och visa vilka som var med", whole: true },
  decisions: { purpose: "att visa vad mötena har beslutat och vem som ska göra vad", whole: false },
  activities: { purpose: "att visa vem som ansvarar för en aktivitet", whole: false },
  steps: { purpose: "att visa vem som ansvarar för ett delmoment", whole: false },
  fees: { purpose: KEEPING, whole: false },
  experiences: { purpose: "att sprida parternas erfarenheter", whole: false },
  referrals: { purpose: "att visa vem som svarar på en remiss", whole: false },
  reviews: { purpose: KEEPING, whole: false },
  reminderRules: { purpose: "att skicka påminnelser", whole: false },
  ledger: { purpose: "att ingen ska få samma påminnelse två gånger", whole: true },
  documents: { purpose: "att visa vilka dokument som programmet har skapat", whole: false },
  templates: { purpose: "att skapa dokument med partnerskapets eget utseende", whole: false },
  changes: { purpose: "att ändringar som programmet har gjort ska gå att följa och ångra", whole: true },
  findings: { purpose: "att visa vad som bör rättas i arket", whole: false },
};

/** The purpose of a tab that people have made themselves is theirs to say. */
export const OWN_TAB: Purpose = { purpose: "[fylls i: fliken är er egen]", whole: false };
