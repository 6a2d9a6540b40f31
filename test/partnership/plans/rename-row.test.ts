import { describe, expect, it } from "vitest";
import { RENAMABLE, type RenamingAsked, renameRow } from "../../../src/partnership/plans/rename-row.ts";
import { aPartnership } from "../../a-partnership.ts";
import { changed, planOf, reasonsOf } from "./told-plan.ts";

const WORLD = aPartnership({
  organisations: [
    { name: "Gunnared", aliases: ["Gunnareds sdn"], kind: "district", belongsTo: "Göteborg" },
    { name: "Göteborg", aliases: ["Gbg"], kind: "municipality" },
    { name: "Del", kind: "district", belongsTo: "Gunnared", replacedBy: "Gunnared" },
  ],
  parties: [
    { name: "Gunnared", organisations: ["Göteborg", "Gunnared"] },
    { name: "Örebro", organisations: ["Örebro"] },
  ],
  people: [{ name: "Namn", organisation: "Gunnared" }],
  mandates: [{ person: "Namn", party: "Gunnared", role: "official" }],
  reviews: [{ reviewed: "Örebro", reviewers: ["Gunnared", "Örebro"] }],
  collaborations: [
    { name: "Dubbel", kind: "national" },
    { name: "Dubbel", kind: "regional" },
  ],
});
const rename = (tab: RenamingAsked["tab"], from: string, to: string) =>
  renameRow(WORLD, { tab, from, to }, "2020-01-01");

describe("a rename", () => {
  it("changes the row, every reference in every tab, and keeps the old name as an alias", () => {
    const planned = rename("organisations", "Gunnared", " Angered ");
    expect(changed(planned)).toEqual([
      'organisations 2: {"name":"Angered","aliases":["Gunnareds sdn","Gunnared"]}',
      'organisations 4: {"belongsTo":"Angered","replacedBy":"Angered"}',
      'parties 2: {"organisations":["Göteborg","Angered"]}',
      'people 2: {"organisation":"Angered"}',
    ]);
    expect(planOf(planned).told).toMatchInlineSnapshot(`
      [
        "”Gunnared” heter hädanefter ”Angered” i fliken Organisationer.",
        "Namnet byts också i kolumner som hänvisar till raden: Organisationer (1 rad), Parter (1 rad) och Personer (1 rad).",
        "Det gamla namnet ”Gunnared” blir ett alias och kan fortfarande skrivas.",
        "I fliken Parter heter en rad också ”Gunnared”; den behåller sitt namn.",
      ]
    `);
  });

  it("does not touch a row of another tab that has the same name", () => {
    expect(changed(rename("parties", "Gunnared", "Angered"))).toEqual([
      'parties 2: {"name":"Angered","aliases":["Gunnared"]}',
      'mandates 2: {"party":"Angered"}',
      'reviews 2: {"reviewers":["Angered","Örebro"]}',
    ]);
  });

  it("leaves no trace of a person's old name", () => {
    const planned = rename("people", "Namn", "Nytt namn");
    expect(changed(planned)).toEqual([
      'people 2: {"name":"Nytt namn"}',
      'mandates 2: {"person":"Nytt namn"}',
    ]);
    expect(planOf(planned).told).toHaveLength(2);
  });

  it("reaches rows that lack a required cell, and renames such a row itself", () => {
    const partnership = aPartnership(
      {
        organisations: [{ name: "Gunnared", kind: "district" }],
        parties: [{ name: "Gunnared", organisations: ["Gunnared"] }],
      },
      {},
      {
        parties: [{ organisations: ["Gävle", "Gunnared"] }],
        accessions: [{ organisation: "Gunnared" }],
        organisations: [{ name: "Gävle", belongsTo: "Gunnared" }],
      },
    );
    const renamed = (from: string, to: string) =>
      renameRow(partnership, { tab: "organisations", from, to }, "2020-01-01");
    expect(changed(renamed("Gunnared", "Angered"))).toEqual([
      'organisations 2: {"name":"Angered","aliases":["Gunnared"]}',
      'organisations 3: {"belongsTo":"Angered"}',
      'parties 2: {"organisations":["Angered"]}',
      'parties 3: {"organisations":["Gävle","Angered"]}',
      'accessions 2: {"organisation":"Angered"}',
    ]);
    expect(changed(renamed("Gävle", "Gefle"))[0]).toBe(
      'organisations 3: {"name":"Gefle","aliases":["Gävle"]}',
    );
    expect(reasonsOf(renamed("Gunnared", "Gävle"))).toEqual([
      "Namnet ”Gävle” är upptaget i fliken Organisationer.",
    ]);
  });

  it("takes the row's own alias, which stops being one", () => {
    expect(changed(rename("organisations", "Gunnared", "Gunnareds sdn"))[0]).toBe(
      'organisations 2: {"name":"Gunnareds sdn","aliases":["Gunnared"]}',
    );
  });

  it("can be of letter case only, without an alias that means the same", () => {
    const planned = rename("parties", "Örebro", "ÖREBRO");
    expect(changed(planned)).toEqual([
      'parties 3: {"name":"ÖREBRO","aliases":[]}',
      'reviews 2: {"reviewed":"ÖREBRO","reviewers":["Gunnared","ÖREBRO"]}',
    ]);
    expect(planOf(planned).told).toHaveLength(2);
  });

  it.each([
    ["whatever its case", "gunnared"],
    ["by an alias", "GUNNAREDS SDN"],
  ])("finds the row that is meant, %s", (_, typed) => {
    const planned = rename("organisations", typed, "Angered");
    expect(changed(planned)).toEqual(changed(rename("organisations", "Gunnared", "Angered")));
    expect(planOf(planned).told[0]).toBe("”Gunnared” heter hädanefter ”Angered” i fliken Organisationer.");
  });

  it("says so where nothing refers to the row", () => {
    expect(planOf(rename("organisations", "Del", "Ny del")).told[1]).toBe(
      "Ingen annan rad nämner det gamla namnet.",
    );
  });
});

it.each<[string, RenamingAsked["tab"], string, string, string]>([
  ["unknown", "parties", "X", "Y", "Ingen rad i fliken Parter heter ”X”."],
  [
    "misspelt",
    "parties",
    "Gunnared/Göteborg",
    "Y",
    "Ingen rad i fliken Parter heter ”Gunnared/Göteborg”. Menade du ”Gunnared”?",
  ],
  [
    "two alike",
    "collaborations",
    "Dubbel",
    "Y",
    "2\u00a0rader i fliken Samarbeten heter ”Dubbel”. Ge dem olika namn för hand först.",
  ],
  ["the same", "parties", "Örebro", "Örebro", "Raden heter redan ”Örebro”."],
  ["empty", "parties", "Örebro", "  ", "Det nya namnet får inte vara tomt."],
  ["semicolon", "parties", "Örebro", "A; B", "Ett namn får inte innehålla semikolon eller radbrytning."],
  ["line break", "parties", "Örebro", "A\nB", "Ett namn får inte innehålla semikolon eller radbrytning."],
  [
    "taken",
    "organisations",
    "Gunnared",
    "göteborg",
    "Namnet ”göteborg” är upptaget i fliken Organisationer.",
  ],
  [
    "taken as an alias",
    "organisations",
    "Gunnared",
    "GBG",
    "Namnet ”GBG” är upptaget: det är ett alias för ”Göteborg”.",
  ],
  ["a setting", "settings", "Exempelark", "Y", "I fliken Inställningar kan inga rader byta namn."],
  ["a tab without names", "fees", "X", "Y", "I fliken Avgifter kan inga rader byta namn."],
])("refuses: %s", (_, tab, from, to, reason) => {
  expect(reasonsOf(rename(tab, from, to))).toEqual([reason]);
});

it("is offered for every tab that people name rows in", () => {
  expect(RENAMABLE).toEqual([
    "collaborations",
    "organisations",
    "parties",
    "agreements",
    "cases",
    "people",
    "meetings",
    "activities",
  ]);
});
