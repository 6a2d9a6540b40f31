import { counted } from "../../messages/numbers.ts";
import type { Fate } from "./send-letter.ts";

const NOTHING = "Inget att påminna om i dag.";

/**
 * What a run did.
 *
 * @param unreachable Reminders to people without a working address.
 * @param late Reminders that were not sent in time.
 * @param waiting Letters left to the next run.
 */
export function sentSentence(
  fates: readonly Fate[],
  unreachable: number,
  late: number,
  waiting: number,
): string {
  const count = (status: Fate["status"]) => fates.filter((fate) => fate.status === status).length;
  const [sent, failed, unclear] = [count("sent"), count("failed"), count("unclear")];
  const sentences = [
    sent > 0 ? `${letters(sent)} skickades till ${people(sent)}.` : "",
    failed > 0 ? `${letters(failed)} kunde inte skickas och försöks igen nästa dag.` : "",
    unclear > 0 ? `${letters(unclear)} är ${unclear === 1 ? "oklart" : "oklara"} och skickas inte igen.` : "",
    unreachable > 0 ? `${reminders(unreachable)} saknar en adress att skicka till.` : "",
    late > 0 ? `${reminders(late)} hann inte skickas i tid och skickas inte.` : "",
    waiting > 0
      ? `${letters(waiting)} väntar till nästa körning, eftersom dagens utrymme eller tid tog slut.`
      : "",
  ].filter((sentence) => sentence !== "");
  const details = failed + unclear + unreachable + late > 0 ? " Orsakerna står i fliken Utskick." : "";
  return sentences.length === 0 ? NOTHING : sentences.join(" ") + details;
}

/** What a run would have done. */
export function trialSentence(planned: number, unreachable: number): string {
  if (planned + unreachable === 0) return NOTHING;
  return `Torrkörning: ${letters(planned)} skulle ha skickats i dag till ${people(planned)}.${lacking(unreachable)} Inget har skickats.`;
}

/** What a run will do. */
export function previewSentence(planned: number, unreachable: number): string {
  if (planned + unreachable === 0) return NOTHING;
  return `${letters(planned)} skulle skickas i dag till ${people(planned)}.${lacking(unreachable)} Inget är skickat ännu.`;
}

function lacking(unreachable: number): string {
  return unreachable > 0 ? ` ${reminders(unreachable)} saknar en adress att skicka till.` : "";
}

function letters(count: number): string {
  return counted(count, "brev", "brev");
}

function people(count: number): string {
  return counted(count, "person", "personer");
}

function reminders(count: number): string {
  return counted(count, "påminnelse", "påminnelser");
}
