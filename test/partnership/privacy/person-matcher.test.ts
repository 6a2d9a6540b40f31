import { describe, expect, it } from "vitest";
import { checksum } from "../../../src/core/checksum.ts";
import { found, gridsWith } from "./a-workbook.ts";

const VERA = { name: "Vera Provsson", email: "vera@gavle.example", phone: "070-123 45 67" };

/** What of a text is certainly, and what may be, the person; each as it stands there. */
function hits(text: string, others: readonly object[] = [], name = VERA.name, own: object = VERA) {
  const { matcher } = found(gridsWith({ people: [own, ...others] as never }), name);
  const all = matcher.hitsIn(text);
  const texts = (certain: boolean) =>
    all.filter((hit) => hit.certain === certain).map(({ start, end }) => text.slice(start, end));
  return { certain: texts(true), doubtful: texts(false) };
}

describe("a person is certainly meant", () => {
  it.each([
    ["by the whole name in running text", "Frågan väcktes av Vera Provsson i maj.", ["Vera Provsson"]],
    ["in any case and spacing", "VERA\u00a0 provsson", ["VERA\u00a0 provsson"]],
    ["in the genitive", "Vera Provssons förslag, Vera Provsson:s", ["Vera Provsson", "Vera Provsson"]],
    ["in a file's name", "minnen_Vera_Provsson.docx", ["Vera_Provsson"]],
    ["by the address", "mailto:Vera@Gavle.example?subject=x", ["Vera@Gavle.example"]],
    ["by the number, however it is written", "nås på +46 70 1234567.", ["+46 70 1234567"]],
    ["by the surname first, where nothing else stands there", "Provsson, Vera", ["Provsson, Vera"]],
    ["between semicolons", "Bo Test; Provsson Vera", ["Provsson Vera"]],
    [
      "by what the ledger has of somebody without a row",
      `P1|x|?${checksum(VERA.name)}`,
      [`?${checksum(VERA.name)}`],
    ],
  ])("%s", (_, text, certain) => {
    expect(hits(text)).toEqual({ certain, doubtful: [] });
  });
});

describe("a person may be meant", () => {
  it.each([
    ["by the surname alone", "Provsson lovade återkomma.", ["Provsson"]],
    ["by an initial and the surname", "V. Provsson lovade återkomma.", ["V. Provsson"]],
    ["by the surname first in a list of names", "Bo Provsson, Vera Test", ["Provsson, Vera"]],
    ["by an address at another domain", "vera.provsson@kommun.example", ["vera.provsson@kommun.example"]],
  ])("%s", (_, text, doubtful) => {
    expect(hits(text)).toEqual({ certain: [], doubtful });
  });
});

describe("somebody else is meant", () => {
  it.each([
    ["by a longer word", "Vera Provssonska huset", []],
    ["by another first name, though the surname is worth a look", "Övera Provsson", ["Provsson"]],
    ["by a double surname", "Vera Provsson-Test", []],
    ["by a double first name, though the surname is worth a look", "Eva-Vera Provsson", ["Provsson"]],
    ["by a longer address", "lisavera@gavle.example, vera@gavle.example.org, vera@gavle.examples", []],
    ["by another number", "070-123 45 68, 070-123 45 678", []],
    ["by a first name alone", "Vera lovade återkomma.", []],
    ["by the surname as an ordinary word", "en provsson av annat slag", []],
  ])("%s", (_, text, doubtful) => {
    expect(hits(text)).toEqual({ certain: [], doubtful });
  });

  it("by a longer name that stands in Personer", () => {
    const other = { name: "Vera Provsson Test" };
    expect(hits("Vera Provsson Test och Vera Provsson", [other]).certain).toEqual(["Vera Provsson"]);
  });
});

describe("two people of one name", () => {
  const gävle = { name: "Vera Provsson (Gävle)" };
  const uppsala = { name: "Vera Provsson (Uppsala)" };

  it("are told apart by what stands in parentheses", () => {
    const text = "Vera Provsson (Gävle), Vera Provsson (Uppsala)";
    expect(hits(text, [uppsala], gävle.name, gävle)).toEqual({
      certain: ["Vera Provsson (Gävle)"],
      doubtful: [],
    });
  });

  it("may both be meant without them", () => {
    expect(hits("Vera Provsson sa så.", [uppsala], gävle.name, gävle)).toEqual({
      certain: [],
      doubtful: ["Vera Provsson"],
    });
  });

  it("are no longer two when the other one has gone", () => {
    expect(hits("Vera Provsson sa så.", [], gävle.name, gävle).certain).toEqual(["Vera Provsson"]);
  });
});

describe("what others share", () => {
  it("does not mean the person for certain: a switchboard's number, an office's address", () => {
    const own = { name: "Vera Provsson", email: "kansli@gavle.example", phone: "026-17 80 00" };
    const other = { name: "Bo Test", email: "kansli@gavle.example", phone: "+46 26 178000" };
    expect(hits("kansli@gavle.example, 026-178000", [other], own.name, own)).toEqual({
      certain: [],
      doubtful: ["kansli@gavle.example", "026-178000"],
    });
  });

  it("a name of one word means the person only where nothing else stands in the cell", () => {
    const own = { name: "Berg" };
    expect(hits("Berg", [], "Berg", own).certain).toEqual(["Berg"]);
    expect(hits("Över berg och dal", [], "Berg", own)).toEqual({ certain: [], doubtful: ["berg"] });
  });

  it("a surname that is part of another name in the workbook is not even worth a look", () => {
    expect(hits("Provsson sa så.", [{ name: "Bo Provsson" }])).toEqual({ certain: [], doubtful: [] });
  });
});

it("earlier names, addresses and numbers are known from the log of changes", () => {
  const line = (field: string, before: string, after: string) => ({
    time: "2020-01-01 07:00",
    tab: "Personer",
    rowId: "people-1",
    field,
    before,
    after,
    run: "Byt namn (1)",
  });
  const { known } = found(
    gridsWith({
      people: [VERA],
      changes: [
        line("Namn", "Vera Gamlin", VERA.name),
        line("E-post", "gamlin@gavle.example", VERA.email),
        line("Telefon", "08-765 43 21", VERA.phone),
      ],
    }),
    VERA.name,
  );
  expect(known.names).toEqual(["Vera Provsson", "Vera Gamlin"]);
  expect(known.emails).toEqual(["vera@gavle.example", "gamlin@gavle.example"]);
  expect(known.phones).toEqual(["701234567", "87654321"]);
});
