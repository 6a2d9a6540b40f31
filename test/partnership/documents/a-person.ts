import type { ErasureRecord } from "../../../src/partnership/privacy/erasure-record.ts";
import { type PersonExtract, personExtract } from "../../../src/partnership/privacy/person-extract.ts";
import { found, gridsWith } from "../privacy/a-workbook.ts";

const VERA = {
  name: "Vera Provsson",
  organisation: "Gävle",
  email: "vera@gavle.example",
  phone: "070-123 45 67",
  source: "Exempel",
};

/** The extract for Vera out of a small workbook. */
export function extract(
  copies = { searched: true, letters: ["a.eml"], documents: ["Arbetsplan.docx"] },
): PersonExtract {
  const grids = gridsWith({
    people: [VERA, { name: "Bo Test" }],
    mandates: [
      { person: VERA.name, party: "Gävle", role: "official", from: "2020-01-01", to: "2020-12-31" },
      { person: "Bo Test", party: "Gävle", role: "elected" },
    ],
    cases: [
      {
        name: "KS 2020/1",
        organisation: "Gävle",
        title: "Svar",
        reservation: "Vera Provsson reserverar sig.",
      },
    ],
    steps: [{ activity: "2020:1", how: "V. Provsson återkommer." }],
    ledger: [
      {
        key: "P3|x|2020-10-01|-30|people-1",
        time: "2020-09-01 07:00",
        rule: "P3",
        about: "Utträde",
        recipient: "people-1",
        status: "sent",
        run: "r1",
      },
      {
        key: "P3|x|2020-10-01|-30|people-2",
        time: "2020-09-01 07:00",
        rule: "P3",
        recipient: "people-2",
        status: "sent",
        run: "r1",
      },
    ],
  });
  const { read, tabs, places, person } = found(grids, VERA.name);
  return personExtract(read, tabs, places, person, copies);
}

/** What was erased of somebody, with something in every list. */
export const RECORD: ErasureRecord = {
  decision: { dnr: "KS 2022/12", date: "2022-02-01" },
  day: "2022-03-01",
  time: "07:00",
  who: "arkivarie@gavle.example",
  personId: "people-1",
  pseudonym: "Gallrad person 1",
  counts: [
    { title: "Personer", heading: "Namn", number: 1 },
    { title: "Uppdrag", heading: "Person", number: 12_000 },
    { title: "Egen flik", heading: "", number: 1 },
  ],
  kept: [{ title: "Uppdrag", number: 2 }],
  doubts: [{ place: "Delmoment!B2", kind: "similar" }],
  letters: 3,
  documents: [{ title: "Överenskommelse: Avtalet, version 1", created: "2020-02-01 08:00" }],
  searched: true,
};

/** The same with nothing left to say. */
export const EMPTY: ErasureRecord = {
  ...RECORD,
  kept: [],
  doubts: [],
  letters: undefined,
  documents: [],
  searched: false,
};
