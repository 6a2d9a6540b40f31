import type { AppError, ErrorCode } from "../core/error.ts";
import type { SpreadsheetFault } from "../core/spreadsheet-file.ts";
import { tooLargeFile } from "./files.ts";
import { spreadsheetFaultSentence } from "./spreadsheet-faults.ts";

type Details = Readonly<Record<string, string>>;

/** The sentence for each refusal: what was not done, why, and what to do. */
const SENTENCES: Record<ErrorCode, (details: Details) => string> = {
  "missing-tab": (d) => `Fliken ”${d.tab}” saknas. Kör Partnerskapet → Lägg upp arket, så skapas den igen.`,
  "hidden-tab": (d) =>
    `Fliken ”${d.tab}” är dold, så det går inte att visa cellen ${d.cell}. Ta fram fliken under Visa → Dolda ark och försök igen.`,
  "missing-cell": (d) =>
    `Cellen ${d.cell} finns inte längre i fliken ”${d.tab}”. Någon har tagit bort rader eller kolumner. Kontrollera arket igen.`,
  "broken-tab": (d) =>
    `Rubrikerna i fliken ”${d.tab}” går inte att läsa: ${d.what}. Inget har ändrats. Kör Återställ kolumner, eller Lägg upp arket om kolumnen är borttagen, och försök igen.`,
  "day-stopped": (d) =>
    d.what === undefined
      ? `Arket är kontrollerat, men inga påminnelser har skickats: fliken ”${d.tab}” saknas. Kör Lägg upp arket och sedan Skicka dagens påminnelser.`
      : `Arket är kontrollerat, men inga påminnelser har skickats: rubrikerna i fliken ”${d.tab}” går inte att läsa (${d.what}). Kör Återställ kolumner, eller Lägg upp arket om kolumnen är borttagen, och sedan Skicka dagens påminnelser.`,
  "missing-facts": (d) =>
    `${d.document} kan inte skapas ännu. Detta saknas:\n${d.list}\nFyll i uppgifterna och försök igen.`,
  "unknown-command": (d) => `Kommandot ”${d.command}” finns inte.`,
  "unknown-parameter": (d) => `Kommandot ”${d.command}” har ingen uppgift som heter ”${d.parameter}”.`,
  "missing-parameter": (d) => `Välj ${d.parameter} och försök igen.`,
  "no-preview": (d) => `Kommandot ”${d.command}” går inte att förhandsgranska. Inget har ändrats.`,
  "unknown-choice": (d) => `”${d.given}” går inte att välja som ${d.parameter}. Välj något av: ${d.choices}.`,
  "unreadable-parameter": (d) =>
    `”${d.given}” går inte att läsa som ${d.parameter}. Skriv till exempel ${d.example}.`,
  "not-a-file": (d) => `${d.parameter} ska vara en fil. Välj en fil och försök igen.`,
  "file-too-large": (d) => tooLargeFile(d.file ?? ""),
  "unreadable-file": (d) => spreadsheetFaultSentence(d.file ?? "", d.fault as SpreadsheetFault),
  "missing-permission": (d) =>
    `Programmet saknar behörigheten ”${d.permission}”, som behövs för ${d.purpose}. Kör kommandot igen och godkänn behörigheten. Frågar Google inte: ta bort Partnerskapsarket bland ditt Google-kontos anslutna appar och kör kommandot igen.`,
  busy: () => "Någon annan kör ett kommando i arket just nu. Inget har ändrats. Försök igen om en minut.",
  "template-missing": (d) =>
    `Mallen för ${d.document} saknas i programmet. Be administratören att installera programmet på nytt.`,
  "template-broken": (d) =>
    `Mallen för ${d.document} går inte att använda:\n${d.list}\nInget dokument har skapats.${d.own === "" ? "" : " Rätta mallen med Hämta mall och Lägg in mall, eller ta tillbaka programmets egen med Återställ mall (Dokument → Mallar)."}`,
  "own-template-damaged": (d) =>
    `Den egna mallen för ${d.document} är skadad: delar av den i den dolda fliken ”Mallar” saknas eller har ändrats. Inget dokument har skapats. Lägg in mallen på nytt med Lägg in mall, eller kör Återställ mall (Dokument → Mallar).`,
  "template-refused": (d) =>
    `Filen ”${d.file}” går inte att använda som mall för ${d.document}:\n${d.list}\nInget har ändrats.`,
  "conversion-failed": (d) =>
    `Google kunde inte skapa dokumentet ”${d.document}”. Inget har loggats. Försök igen om en stund.`,
  "file-out-of-reach": (d) =>
    `Filen till ”${d.document}” går inte att nå. Programmet når bara filer som du själv har skapat med det${d.madeBy === "" ? "" : `, och den här skapades av ${d.madeBy}`}; den kan också vara borttagen. Inget har ändrats. Be den som skapade dokumentet att köra kommandot, eller skapa det på nytt.`,
  "not-owner": (d) =>
    `Den dagliga körningen hör redan till ${d.owner}. Inget har ändrats. Vill du att den ska höra till dig: kör Ta över påminnelser och slå sedan på dem.`,
  "ledger-changed": () =>
    "Raderna i fliken ”Utskick” har ändrats för hand sedan senaste körningen, så det går inte att veta vilka brev som redan har skickats. Inget har skickats. Återställ fliken via Arkiv → Versionshistorik, eller godkänn innehållet i Skicka dagens påminnelser.",
  "rejected-write": (d) =>
    `Kalkylarket tog inte emot allt som skulle skrivas: ${d.reason} En del kan ha hunnit ändras. Kör Ångra senaste körning, eller gå tillbaka i Arkiv → Versionshistorik.`,
  "not-empty": (d) =>
    `Exemplet kan bara läggas i ett tomt ark, och fliken ”${d.tab}” har redan rader. Inget har ändrats. Gör en kopia av arket, töm den och försök där.`,
  "not-possible": (d) => `Det går inte. Inget har ändrats.\n${d.list}`,
  "newer-workbook": (d) =>
    `Arket är gjort av en nyare version (${d.workbook}) än programmet (${d.program}). Inget har ändrats. Installera den nya versionen av programmet.`,
};

/** The Swedish sentence that a refusal is told with. */
export function errorSentence(error: AppError): string {
  return SENTENCES[error.code](error.details);
}
