import { DATED_MEETING, KNOWN_MEMBERS, MEETING_THAT_STANDS } from "../handbook/common-needs.ts";
import type { Handbook } from "../handbook/handbook.ts";
import { askedFor, need, withoutRows } from "../handbook/need.ts";

/** What the handbook says of a summons, whichever meeting it is to; its picture is each kind's own. */
export function summonsHandbook(
  own: Pick<Handbook, "brief" | "purpose" | "readers" | "picture">,
  { type, otherMeeting }: { readonly type: string; readonly otherMeeting: string },
): Handbook {
  return {
    ...own,
    contents: [
      "tid, plats eller länk, värd och tema",
      "vilka som kallas från varje part, och var ingen är utsedd",
      "program dag för dag, med underlag och föredragande",
      "beslutsärenden, var för sig",
      "kostnader: vem som betalar vad",
      "anmälan, och vem som svarar på frågor",
    ],
    needs: [
      DATED_MEETING,
      need(`mötets *Typ* är ${type}`, askedFor({ meeting: otherMeeting })),
      MEETING_THAT_STANDS,
      need("minst en part är medlem när mötet hålls", withoutRows("memberships")),
      KNOWN_MEMBERS,
    ],
    whenLacking: [
      "Är inget skrivet i Dagordning står det att programmet skickas senare.",
      "Är *Värd* tom står det att värden inte är bestämd, och saknas plats eller länk att den meddelas senare.",
      "Är *Anmälan senast* tom ombeds mottagarna att anmäla sig så snart som möjligt.",
      "Har partnerskapet ingen samordnare hänvisas frågor till värden.",
    ],
    review: [
      "Fungerar länken, och är lokalen bokad?",
      "Är alla beslutsärenden märkta Beslut i Dagordning? Annars räknas de inte upp för sig.",
      "Står det ”Inte utsedd” på någon plats som har fått en ny företrädare? Lägg då in uppdraget först.",
      "Har de som ska anmäla sig rimligt lång tid på sig?",
    ],
  };
}
