import { listed, quoted } from "../../../src/messages/lists.ts";
import { counted } from "../../../src/messages/numbers.ts";

/** What reading in one tab did. */
export interface TabReport {
  tab: string;
  changedCells: number;
  changedRows: number;
  addedRows: number;
  /** Rows of the workbook that the file does not have. */
  keptRows: number;
  /** Headings that the workbook did not have. */
  addedHeadings: string[];
  /** Headings left alone because they stand more than once, in the file or in the workbook. */
  doubledHeadings: string[];
}

/** What reading in a file did. */
export interface ImportReport {
  tabs: TabReport[];
  /** Tabs that only the program writes. */
  programTabs: string[];
  /** Tabs of the file that the workbook does not have. */
  unknownTabs: string[];
}

/** The report as Swedish sentences. */
export function importSentences(report: ImportReport, file: string): string {
  const touched = report.tabs.filter(
    (tab) => tab.changedCells + tab.addedRows + tab.addedHeadings.length > 0,
  );
  const kept = report.tabs.reduce((sum, tab) => sum + tab.keptRows, 0);
  const doubled = report.tabs.filter((tab) => tab.doubledHeadings.length > 0);
  return [
    touched.length === 0
      ? `Filen ”${file}” är inläst. Ingenting i arbetsboken behövde ändras.`
      : `Filen ”${file}” är inläst.`,
    ...touched.map(tabSentence),
    ...(kept === 0
      ? []
      : [
          `${counted(kept, "rad", "rader")} i arbetsboken saknas i filen och är kvar. Ta bort dem i arbetsboken om de ska bort.`,
        ]),
    ...doubled.map(
      ({ tab, doubledHeadings }) =>
        `I fliken ${quoted(tab)} finns ${listed(doubledHeadings.map(quoted))} mer än en gång; de kolumnerna är inte inlästa.`,
    ),
    ...skipped(
      report.programTabs,
      "Bara programmet skriver i",
      "så det som står där i filen är inte inläst.",
    ),
    ...skipped(report.unknownTabs, "Arbetsboken har inte", "så det som står där är inte inläst."),
    ...(report.tabs.length === 0 && report.programTabs.length === 0
      ? ["Ingen av filens flikar heter som en flik i arbetsboken."]
      : []),
    ...(touched.length === 0 ? [] : ["Kontrollera arket för att se om något av det nya behöver rättas."]),
  ].join("\n");
}

function tabSentence({ tab, changedCells, changedRows, addedRows, addedHeadings }: TabReport): string {
  const done = [
    ...(changedCells === 0
      ? []
      : [`${counted(changedCells, "cell", "celler")} ändrade på ${counted(changedRows, "rad", "rader")}`]),
    ...(addedRows === 0 ? [] : [`${counted(addedRows, "rad", "rader")} nya`]),
    ...(addedHeadings.length === 0
      ? []
      : [`nya kolumner längst till höger: ${listed(addedHeadings.map(quoted))}`]),
  ];
  return `${tab}: ${done.join(", ")}.`;
}

function skipped(tabs: readonly string[], before: string, after: string): string[] {
  return tabs.length === 0
    ? []
    : [`${before} ${tabs.length === 1 ? "fliken" : "flikarna"} ${listed(tabs.map(quoted))}, ${after}`];
}
