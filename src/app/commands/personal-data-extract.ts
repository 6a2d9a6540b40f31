import { quoted } from "../../messages/lists.ts";
import { counted } from "../../messages/numbers.ts";
import { personExtractDocument } from "../../partnership/documents/d17-person-extract/view.ts";
import { readingOf } from "../../partnership/partnership.ts";
import { knownAs } from "../../partnership/privacy/identifiers.ts";
import { type PersonExtract, personExtract } from "../../partnership/privacy/person-extract.ts";
import { type Command, said } from "../command.ts";
import { documentMaker } from "../documents/make-and-log.ts";
import { findPerson } from "../privacy/find-person.ts";
import { personParameter } from "../privacy/person-choice.ts";
import { personNamed } from "../privacy/person-named.ts";
import { readWholeWorkbook, requireSoundTabs } from "../read-tabs.ts";
import { stampIds } from "../stamp-ids.ts";

/** Gathers everything that is stored of a person in a document, as a beginning of the answer to a request for access. */
export const personalDataExtract: Command = {
  id: "personalDataExtract",
  label: "Registerutdrag",
  about:
    "Samlar allt som står om en person i arket i ett dokument, som underlag för svaret på en begäran om registerutdrag.",
  menu: "privacy",
  parameters: [personParameter],
  needs: ["drive"],
  writes: true,
  run(ports, given) {
    const whole = readWholeWorkbook(ports);
    requireSoundTabs(whole.read, ["people", "mandates", "ledger", "documents", "templates", "changes"]);
    const row = personNamed(whole.read, given.person ?? "");
    const read = stampIds(ports, whole.read);
    const person = readingOf(read.readings, "people").rows.find((each) => each.row === row.row) ?? row;
    const stored = ports.copies.read();
    const { places, copies } = findPerson(read, whole.tabs, stored, person, knownAs(read, person));
    const files = (kind: "letter" | "document") =>
      copies.filter((copy) => copy.kind === kind).map(({ file }) => file);
    const extract = personExtract(read, whole.tabs, places, person, {
      searched: stored !== undefined,
      letters: files("letter"),
      documents: files("document"),
    });
    const today = ports.clock.now().date;
    const made = documentMaker(ports, read, personExtractDocument).make({ today, extract });
    return said(told(extract), { documents: [made] });
  },
};

function told({ name, tabs, doubtful }: PersonExtract): string {
  const rows = tabs.reduce((sum, tab) => sum + tab.rows.length, 0);
  const doubts = doubtful.reduce((sum, tab) => sum + tab.rows.length, 0);
  const where = tabs.length === 1 ? "en flik" : `${tabs.length} flikar`;
  return [
    `Registerutdraget för ${quoted(name)} skapades som utkast: ${counted(rows, "rad", "rader")} i ${where}.`,
    doubts === 0
      ? ""
      : `${counted(doubts, "rad", "rader")} kan gälla någon annan och står för sig, för att granskas.`,
    "Fyll i det som står inom hakparentes, läs igenom att inget avslöjas om andra, och lämna ut det på ett säkert sätt.",
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}
