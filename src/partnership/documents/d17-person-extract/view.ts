import { longDate } from "../../../messages/dates.ts";
import { quoted } from "../../../messages/lists.ts";
import { counted } from "../../../messages/numbers.ts";
import type { ExtractedTab, StoredCopies } from "../../privacy/person-extract.ts";
import { ALL_TABS } from "../all-tabs.ts";
import { defineDocument } from "../define-document.ts";
import { personExtractMarkers } from "./markers.ts";

/** Everything that the workbook stores of one person, as a beginning of the answer to a request for access. @see GDPR article 15 */
export const personExtractDocument = defineDocument({
  id: "D17",
  title: "Registerutdrag",
  madeBy: "personalDataExtract",
  required: [],
  optional: [],
  reads: ALL_TABS,
  markers: personExtractMarkers,
  view({ settings }, { extract, today }) {
    if (extract === undefined) return { ok: false, missing: ["Kör kommandot Registerutdrag."] };
    const { name, personId, tabs, doubtful, copies } = extract;
    return {
      ok: true,
      name: `Registerutdrag för person ${personId}`,
      about: `Person ${personId}`,
      sender: settings.partnershipName,
      data: {
        person: name,
        personId,
        day: longDate(today),
        partnership: settings.partnershipName,
        tabs: tabs.map(tabData),
        hasDoubtful: doubtful.length > 0,
        doubtful: doubtful.map(tabData),
        copies: copyTexts(copies),
      },
    };
  },
});

function tabData({ title, purpose, rows }: ExtractedTab) {
  return {
    tab: title,
    purpose,
    rows: rows.map(({ row, lines }) => ({ number: String(row), lines: lines.join("\n") })),
  };
}

function copyTexts({ searched, letters, documents }: StoredCopies): readonly string[] {
  if (!searched)
    return [
      "Brev som programmet har skickat till personen: de finns i avsändarens mapp Skickat och hos mottagaren. Programmet kan inte läsa dem.",
      "Dokument som programmet har skapat och som kan nämna personen: se fliken Dokument.",
    ];
  return [
    letters.length === 0
      ? "Inget brev i mappen outbox nämner personen."
      : `${counted(letters.length, "brev", "brev")} i mappen outbox nämner personen.`,
    documents.length === 0
      ? "Inget dokument i mappen documents nämner personen."
      : `Dokument i mappen documents som nämner personen: ${documents.map(quoted).join(", ")}.`,
  ];
}
