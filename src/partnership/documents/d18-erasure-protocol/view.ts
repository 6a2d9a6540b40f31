import { longDate } from "../../../messages/dates.ts";
import { counted, grouped } from "../../../messages/numbers.ts";
import { DOUBT_WORDS } from "../../privacy/doubt-words.ts";
import type { ErasureRecord } from "../../privacy/erasure-record.ts";
import { ALL_TABS } from "../all-tabs.ts";
import { defineDocument } from "../define-document.ts";
import { erasureProtocolMarkers } from "./markers.ts";

/** What was erased of a person, under which decision, and what is left; never who it was. */
export const erasureProtocolDocument = defineDocument({
  id: "D18",
  title: "Gallringsprotokoll",
  madeBy: "erasePerson",
  required: [],
  optional: [],
  reads: ALL_TABS,
  markers: erasureProtocolMarkers,
  view({ settings }, { erasure }) {
    if (erasure === undefined) return { ok: false, missing: ["Kör kommandot Gallra."] };
    const { decision, day, time, who, personId, pseudonym, counts, kept, doubts, documents } = erasure;
    return {
      ok: true,
      name: `Gallringsprotokoll för person ${personId}`,
      about: `Gallring av person ${personId}`,
      sender: settings.partnershipName,
      data: {
        dnr: decision.dnr,
        decided: longDate(decision.date),
        day: longDate(day),
        time: time.replace(":", "."),
        who,
        personId,
        pseudonym,
        partnership: settings.partnershipName,
        total: counted(
          counts.reduce((sum, { number }) => sum + number, 0),
          "uppgift",
          "uppgifter",
        ),
        counts: counts.map(({ title, heading, number }) => ({
          tab: title,
          column: heading === "" ? "(utan rubrik)" : heading,
          number: grouped(number),
        })),
        letters: letterText(erasure),
        hasKept: kept.length > 0,
        kept: kept.map(({ title, number }) => ({ tab: title, number: counted(number, "rad", "rader") })),
        hasDoubts: doubts.length > 0,
        doubts: doubts.map(({ place, kind }) => ({ place, why: DOUBT_WORDS[kind].message })),
        hasDocuments: documents.length > 0,
        documentsKnown: erasure.searched,
        documents: documents.map(({ title, created }) => ({ document: title, created })),
      },
    };
  },
});

function letterText({ letters }: ErasureRecord): string {
  if (letters === undefined)
    return "Programmet lagrar inga brev. Brev som har skickats finns i avsändarens mapp Skickat och hos mottagarna, och gallras där.";
  return letters === 0
    ? "Inget brev i mappen outbox nämnde personen."
    : `${counted(letters, "brev", "brev")} i mappen outbox togs bort: de som var ställda till personen eller nämnde personen.`;
}
