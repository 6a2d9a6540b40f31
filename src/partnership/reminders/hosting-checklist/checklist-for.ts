import { longDate } from "../../../messages/dates.ts";
import { counted } from "../../../messages/numbers.ts";
import { type Partnership, rowsWith } from "../../partnership.ts";
import { activeParties } from "../../questions/members.ts";
import type { Meeting } from "../../sheets/meetings.ts";
import { invited } from "../invited.ts";
import type { Phase } from "./phases.ts";

/** An item of the list; nothing where the meeting's form or what the sheet knows makes it needless. */
type Item = string | undefined;

/** What the host is to do in the phase. A digital meeting needs no room, and what the sheet already knows is not asked for. */
export function checklistFor(partnership: Partnership, meeting: Meeting, phase: Phase): readonly string[] {
  return ITEMS[phase.id](partnership, meeting).filter((item): item is string => item !== undefined);
}

const ITEMS: Readonly<Record<Phase["id"], (partnership: Partnership, meeting: Meeting) => readonly Item[]>> =
  {
    book: toBook,
    plan: toPlan,
    finish: toFinish,
  };

function toBook(partnership: Partnership, meeting: Meeting): readonly Item[] {
  const { inRoom, atDistance, knownVenue } = factsOf(meeting);
  return [
    "Förankra värdskapet hos chef och förtroendevald, och avsätt arbetstid och pengar för det.",
    inRoom && !knownVenue
      ? `Boka en lokal som rymmer ${placesText(partnership, meeting)}. Den ska vara tillgänglig för alla, med hörslinga och plats för rullstol.`
      : undefined,
    inRoom && knownVenue
      ? `Kontrollera att lokalen är bokad, rymmer ${placesText(partnership, meeting)} och är tillgänglig för alla.`
      : undefined,
    inRoom ? "Håll rum på ett hotell i närheten. Deltagarna bokar och betalar själva." : undefined,
    inRoom ? "Fråga efter pris på kaffe och mat." : undefined,
    atDistance ? "Bestäm vilket verktyg som ska användas, och vem som sköter tekniken." : undefined,
    "Kom överens med samordnaren om tema och upplägg.",
  ];
}

function toPlan(partnership: Partnership, meeting: Meeting): readonly Item[] {
  const { inRoom, atDistance, knownVenue } = factsOf(meeting);
  const hasAgenda = rowsWith(partnership.agenda, "meeting", meeting.name).length > 0;
  return [
    meeting.theme === undefined ? "Bestäm mötets tema tillsammans med samordnaren." : undefined,
    hasAgenda
      ? "Gå igenom programmet tillsammans med samordnaren."
      : "Gör ett förslag till program för varje dag, och lämna det till samordnaren. Det ska följa med kallelsen.",
    "Fråga dem som ska hålla föredrag, och bjud in barn och unga om programmet berör dem.",
    inRoom && !knownVenue ? "Meddela samordnaren lokal och adress, så att det står i kallelsen." : undefined,
    inRoom ? "Skriv ihop hur man tar sig dit, var man kan bo och sista dag att boka rum." : undefined,
    atDistance && !knownVenue ? "Skapa länken till mötet, och lämna den till samordnaren." : undefined,
    meeting.signUpBy === undefined
      ? "Kom överens med samordnaren om sista dag för anmälan."
      : inRoom
        ? `Sista dag för anmälan är ${longDate(meeting.signUpBy)}. Se till att det räcker för beställningarna.`
        : undefined,
  ];
}

function toFinish(partnership: Partnership, meeting: Meeting): readonly Item[] {
  const { inRoom, atDistance } = factsOf(meeting);
  return [
    `Stäm av anmälningarna med samordnaren${answersText(partnership, meeting)}.`,
    inRoom ? "Beställ kaffe och mat efter antal och efter vad deltagarna behöver." : undefined,
    inRoom ? "Ordna namnskyltar, teknik i lokalen och någon som möter deltagarna." : undefined,
    atDistance ? "Prova länk, ljud och bild med dem som ska tala, och bestäm vem som släpper in." : undefined,
    meeting.noteTaker === undefined ? "Bestäm vem som för minnesanteckningar." : undefined,
    "Lämna slutligt program och underlag till samordnaren, så att de hinner skickas ut före mötet.",
  ];
}

function factsOf({ form, venue }: Meeting) {
  return {
    inRoom: form !== "digital",
    atDistance: form === "digital" || form === "hybrid",
    knownVenue: venue !== undefined,
  };
}

/** For how many there must be places: everybody who is called, and guests. */
function placesText(partnership: Partnership, meeting: Meeting): string {
  const day = meeting.start ?? "";
  const called = new Set(
    invited(partnership, meeting, ["official", "elected"], day).map(({ person }) => person),
  );
  const parties = activeParties(partnership, meeting.collaboration, day).length;
  return `omkring ${counted(Math.max(called.size, 2 * parties), "deltagare", "deltagare")} och gäster`;
}

/** How many have said that they come, where answers are kept in the sheet. */
function answersText(partnership: Partnership, { name }: Meeting): string {
  const rows = rowsWith(partnership.attendance, "meeting", name).filter(({ person }) => person !== undefined);
  if (rows.length === 0) return "";
  const coming = rows.filter(({ answer }) => answer === "yes").length;
  const silent = rows.filter(({ answer }) => answer !== "yes" && answer !== "no").length;
  return ` (hittills ${counted(coming, "anmäld", "anmälda")}, ${counted(silent, "har", "har")} inte svarat)`;
}
