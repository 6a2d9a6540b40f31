import { describe, expect, it } from "vitest";
import type { FileSheet } from "../../../../src/core/spreadsheet-file.ts";
import type { ReadWorkbook } from "../../../../src/partnership/partnership.ts";
import { type ImportAsked, importExcel } from "../../../../src/partnership/plans/import-excel.ts";
import { added, changed, planOf, reasonsOf } from "../told-plan.ts";
import { aFileSheet, hidden } from "./a-file.ts";
import { aReadWorkbook, carriedOut } from "./a-read-workbook.ts";

const WORLD = aReadWorkbook({
  collaborations: [{ name: "Partnerskapet", kind: "national" }],
  organisations: [
    { name: "Haninge", kind: "municipality", code: "0136" },
    { name: "Karlskoga", kind: "municipality" },
    { name: "Degerfors", kind: "municipality" },
    { name: "Göteborg", aliases: ["Gbg"], kind: "municipality" },
  ],
  parties: [
    { name: "Haninge", organisations: ["Haninge"] },
    { name: "Karlskoga/Degerfors", organisations: ["Karlskoga", "Degerfors"] },
  ],
  people: [
    { name: "Person Ett", organisation: "Haninge", email: "ett@haninge.example" },
    { name: "Person Två", title: "Strateg" },
  ],
  mandates: [{ person: "Person Ett", party: "Haninge", role: "official", from: "2016-01-01" }],
  meetings: [
    { name: "Träff i maj", collaboration: "Partnerskapet", kind: "partnership", start: "2020-05-14" },
  ],
});

const imported = (
  sheets: FileSheet | readonly FileSheet[],
  asked: Partial<ImportAsked> = {},
  world: ReadWorkbook = WORLD,
) => importExcel(world, { file: "Lista.xlsx", sheets: [sheets].flat(), ...asked });

const PEOPLE = ["Namn", "Kommun", "Mejl", "Tel"];

describe("a list of one's own", () => {
  it("adds people who are new, completes those who are there, and tells all that a person must look at", () => {
    const planned = imported([
      aFileSheet(
        "Kontakter 2019",
        ["Kontaktlista"],
        ["Uppdaterad 2019-11-04"],
        [],
        [
          "Förnamn",
          "Efternamn",
          "Kommun",
          "Befattning",
          "Mejl",
          "Telefon",
          "Mobil",
          "Allergier",
          "Senast bekräftad",
        ],
        [
          "Ny",
          "Person",
          "Haninge kommun",
          "Chef",
          "ny@haninge.example",
          "",
          "070-123 45 67",
          "nötter",
          "4 november 2019",
        ],
        [
          "Person",
          "Ett",
          "Haninge",
          "",
          "annan@haninge.example",
          "08-123 45 67",
          "070-1",
          "",
          { day: "2019-11-04" },
        ],
        ["Person", "Två", "Karlskoga", "strateg"],
        ["", "", "Karlskoga", "Ordförande", "okänd"],
        ["Fjärde", "Person", "Kiruna", "", "okänd"],
      ),
      aFileSheet("Anteckningar", ["Kom ihåg att ringa"]),
    ]);
    expect(planOf(planned).told.join("\n")).toMatchInlineSnapshot(`
      "Bladet ”Kontakter 2019”, med rubriker på rad 4, läses in i fliken Personer.
      Kolumner med andra namn: ”Kommun” till Organisation, ”Befattning” till Titel, ”Mejl” till E-post och ”Förnamn” + ”Efternamn” till Namn.
      ”Mobil” används bara där ”Telefon” är tomt.
      Kolumner som fliken inte har läses inte in: ”Allergier” (H).
      2 rader läggs till: Ny Person och Fjärde Person.
      2 rader får uppgifter som saknas: Person Ett (Telefon och Senast bekräftad) och Person Två (Organisation).
      Olika uppgifter: Personer!E2: arket har ”ett@haninge.example”, filen ”annan@haninge.example” (Kontakter 2019!E6). Arkets är kvar.
      Tolkat i Organisation: ”Haninge kommun” som ”Haninge”.
      Tolkat i Senast bekräftad: ”4 november 2019” som ”2019-11-04”.
      Kontakter 2019!E8 och Kontakter 2019!E9: ”okänd” är inte en e-postadress. Cellen läses inte in. Skriv hela adressen, t.ex. namn@haninge.example.
      Kontakter 2019!C9: ”Kiruna” finns inte i fliken ”Organisationer”. Cellen läses inte in. Välj ett namn ur ”Organisationer”, eller lägg till en rad där först.
      Rad 8 i bladet ”Kontakter 2019” läses inte in: ”Namn” saknas eller går inte att läsa.
      I nya rader utan källa blir Källa ”Lista.xlsx”.
      Bladet ”Anteckningar” läses inte in: inga rubriker känns igen. Välj flik om det ska med."
    `);
    expect(added(planned, "people")).toEqual([
      {
        name: "Ny Person",
        organisation: "Haninge",
        title: "Chef",
        email: "ny@haninge.example",
        phone: "070-123 45 67",
        confirmed: "2019-11-04",
        source: "Lista.xlsx",
      },
      { name: "Fjärde Person", source: "Lista.xlsx" },
    ]);
    expect(changed(planned)).toEqual([
      'people 2: {"phone":"08-123 45 67","confirmed":"2019-11-04"}',
      'people 3: {"organisation":"Karlskoga"}',
    ]);
  });

  it("takes the file's word only where that is asked for, and never changes a name", () => {
    const file = aFileSheet(
      "Kommuner",
      ["Kommun", "Typ", "Kommunkod"],
      ["Haninge kommun", "Stadsdel", 136],
      ["gbg", "Kommun", 1480],
    );
    expect(changed(imported(file))).toEqual(['organisations 5: {"code":"1480"}']);
    const planned = imported(file, { overwrite: "replace" });
    expect(changed(planned)).toEqual([
      'organisations 2: {"kind":"district"}',
      'organisations 5: {"code":"1480"}',
    ]);
    expect(planOf(planned).told).toContain(
      "Ersätts: Organisationer!C2: ”Kommun” blir ”Stadsdel” (Kommuner!B2).",
    );
  });

  it("does not take the same text in other letters for another", () => {
    const file = aFileSheet("Personer", PEOPLE, ["person ett", "HANINGE", "Ett@Haninge.example"]);
    expect(changed(imported(file))).toEqual([]);
    expect(planOf(imported(file)).told.join("\n")).not.toContain("Olika uppgifter");
  });

  it("leaves what stands in a cell that cannot be read, and says so", () => {
    const world = aReadWorkbook(
      { people: [{ name: "Person Ett" }] },
      { "people!2": { "E-post": "ring i stället" } },
    );
    const file = aFileSheet("Personer", PEOPLE, ["Person Ett", "", "ett@haninge.example"]);
    expect(changed(imported(file, {}, world))).toEqual([]);
    expect(planOf(imported(file, {}, world)).told).toContain(
      "Olika uppgifter: Personer!E2: arket har ”ring i stället”, filen ”ett@haninge.example” (Personer!C2). Arkets är kvar.",
    );
  });

  it("knows a row again that is not complete, and completes it instead of adding another", () => {
    const world = aReadWorkbook(
      { collaborations: [{ name: "Partnerskapet", kind: "national" }], people: [{ name: "Person Ett" }] },
      {
        "meetings!2": { Benämning: "Träff i maj" },
        "mandates!2": { Person: "Person Ett" },
      },
    );
    const meetings = aFileSheet(
      "Möten",
      ["Möte", "Samarbete", "Typ"],
      ["Träff i maj", "Partnerskapet", "Partnerskapsmöte"],
    );
    const mandates = aFileSheet("Uppdrag", ["Namn", "Roll"], ["Person Ett", "Politiker"]);
    const planned = imported([mandates, meetings], {}, world);
    expect(changed(planned)).toEqual([
      'meetings 2: {"collaboration":"Partnerskapet","kind":"partnership"}',
      'mandates 2: {"role":"elected"}',
    ]);
    expect(planOf(planned).additions).toEqual([]);
  });

  it("leaves out a second person of the same name, since it may be another", () => {
    const file = aFileSheet(
      "Personer",
      PEOPLE,
      ["Ny", "Haninge", "a@b.example"],
      ["Ny", "Karlskoga", "", "070"],
      ["Ny", "Haninge", "", "08"],
    );
    const planned = imported(file);
    expect(added(planned, "people")).toEqual([
      { name: "Ny", organisation: "Haninge", email: "a@b.example", phone: "08", source: "Lista.xlsx" },
    ]);
    expect(planOf(planned).told).toContain(
      "Rad 3 i bladet ”Personer” läses inte in: samma namn finns redan i Personer rad 2, med annat i ”Organisation”.",
    );
  });

  it("keeps text that looks like a formula as text, and an error as nothing", () => {
    const file = aFileSheet(
      "Personer",
      ["Namn", "Titel", "Förvaltning"],
      ["Ny", '=HYPERLINK("https://x.example")', { error: "#N/A" }],
    );
    expect(added(imported(file), "people")).toEqual([
      { name: "Ny", title: '=HYPERLINK("https://x.example")', source: "Lista.xlsx" },
    ]);
    expect(planOf(imported(file)).told.join("\n")).toContain(
      "Personer!C2: Cellen visar felet #N/A. Cellen läses inte in.",
    );
  });
});

describe("a list of rows without names", () => {
  const MANDATES = ["Namn", "Kommun", "Roll", "Från"];

  it("knows a row by the columns that make it up, and tells rows of other periods apart", () => {
    const file = aFileSheet(
      "Uppdrag",
      MANDATES,
      ["Person Ett", "Haninge", "Tjänsteman", { day: "2016-01-01" }],
      ["Person Ett", "Haninge", "Tjänsteman", "1 januari 2020"],
      ["Person Två", "Karlskoga kommun", "Politiker"],
      ["Person Två", "Karlskoga kommun", "Politiker"],
      ["Person Två", "", ""],
    );
    const planned = imported(file);
    expect(added(planned, "mandates")).toEqual([
      { person: "Person Ett", party: "Haninge", role: "official", from: "2020-01-01", source: "Lista.xlsx" },
      { person: "Person Två", party: "Karlskoga/Degerfors", role: "elected", source: "Lista.xlsx" },
    ]);
    expect(changed(planned)).toEqual([]);
    expect(planOf(planned).told).toContain(
      "Rad 6 i bladet ”Uppdrag” läses inte in: ”Roll” saknas eller går inte att läsa. Rätta i filen, eller skriv det under Värden för alla rader.",
    );
  });

  it("fills in what a row lacks that resembles it, but leaves the row that says just the same to its own", () => {
    const world = aReadWorkbook({
      people: [{ name: "A" }],
      mandates: [
        { person: "A", role: "official" },
        { person: "A", role: "official", from: "2020-01-01" },
      ],
    });
    const file = aFileSheet(
      "Uppdrag",
      ["Person", "Roll", "Från"],
      ["A", "Tjänsteperson", "2016-01-01"],
      ["A", "Tjänsteperson", "2020-01-01"],
    );
    expect(changed(imported(file, {}, world))).toEqual(['mandates 2: {"from":"2016-01-01"}']);
  });
});

describe("a file of several tabs", () => {
  const people = aFileSheet("Personer", ["Namn", "Kommun"], ["Ny Person", "Nystad kommun"]);
  const organisations = aFileSheet(
    "Kommuner",
    ["Kommun", "Typ", "Tillhör"],
    ["Delen", "Stadsdel", "Nystad"],
    ["Nystad", "Kommun", ""],
  );
  const mandates = aFileSheet("Uppdrag", ["Namn", "Roll"], ["Ny Person", "Tjänsteperson"]);

  it("puts names in before what refers to them, whatever order the tabs have", () => {
    const planned = imported([mandates, people, organisations]);
    expect(planOf(planned).additions.map(({ sheet, values }) => [sheet, Object.values(values)[0]])).toEqual([
      ["organisations", "Delen"],
      ["organisations", "Nystad"],
      ["people", "Ny Person"],
      ["mandates", "Ny Person"],
    ]);
    expect(added(planned, "organisations")[0]).toMatchObject({ belongsTo: "Nystad" });
    expect(added(planned, "people")[0]).toMatchObject({ organisation: "Nystad" });
  });

  it("tells of names that stand nowhere, and leaves out rows that cannot do without them", () => {
    const planned = imported([mandates, organisations]);
    expect(added(planned, "mandates")).toEqual([]);
    expect(planOf(planned).told.join("\n")).toContain(
      "Uppdrag!A2: ”Ny Person” finns inte i fliken ”Personer”.",
    );
  });

  it("reads lists of two years into one tab, the second where the first says nothing", () => {
    const planned = imported([
      aFileSheet("Kontakter 2018", PEOPLE, ["Ny", "Haninge", "a@b.example"]),
      aFileSheet(
        "Kontakter 2019",
        PEOPLE,
        ["Ny", "Haninge", "", "070"],
        ["Person Två", "", "ring i stället"],
      ),
    ]);
    expect(added(planned, "people")).toMatchObject([{ name: "Ny", email: "a@b.example", phone: "070" }]);
    expect(changed(planned)).toEqual([]);
    expect(planOf(planned).told.join("\n")).toContain(
      "Kontakter 2019!C3: ”ring i stället” är inte en e-postadress.",
    );
  });

  it("leaves hidden tabs, those of the program and those without headings, unless asked by name", () => {
    const secret = hidden(aFileSheet("Gömd", PEOPLE, ["Dold"]));
    const file = [
      people,
      secret,
      aFileSheet("Utskick", ["Nyckel", "Tid"], ["k", "t"]),
      aFileSheet("Tips", ["Ta med frukt"]),
    ];
    const { told } = planOf(imported(file));
    expect(told).toContain("Bara programmet skriver i ”Utskick”, som inte läses in.");
    expect(told.join("\n")).toContain("Bladet ”Tips” läses inte in");
    expect(told.join("\n")).toContain("Dolda blad läses inte in: ”Gömd”.");
    expect(added(imported(file, { sheet: "gömd" }), "people")).toMatchObject([{ name: "Dold" }]);
  });
});

describe("what is asked for besides the file", () => {
  const meetings = aFileSheet(
    "Blad1",
    ["Möte", "Datum", "Plats"],
    ["Träff i juni", "14–15 juni 2020", "Haninge"],
    ["Träff i maj", "", "Gävle"],
  );

  it("gives new rows values that the file has nowhere", () => {
    expect(reasonsOf(imported(aFileSheet("Möten", ["Möte"], ["Ny"]))).join("\n")).toContain(
      "”Samarbete” och ”Typ” saknas",
    );
    const planned = imported(meetings, {
      fill: "Samarbete: Partnerskapet; Typ = Partnerskapsmöte; Tema: Barnrätt",
    });
    expect(added(planned, "meetings")).toEqual([
      {
        name: "Träff i juni",
        start: "2020-06-14",
        end: "2020-06-15",
        place: "Haninge",
        collaboration: "Partnerskapet",
        kind: "partnership",
        theme: "Barnrätt",
        source: "Lista.xlsx",
      },
    ]);
    expect(changed(planned)).toEqual(['meetings 2: {"place":"Gävle"}']);
  });

  it.each([
    ["Samarbete", "”Samarbete” går inte att läsa. Skriv rubrik, kolon och värde, t.ex. Typ: Kommun."],
    ["Färg: blå", "Rubriken ”Färg” finns inte i Möten."],
    ["Typ: Kalas", "Typ: ”Kalas” finns inte i listan."],
  ])("refuses a value that has no place: %s", (fill, reason) => {
    expect(reasonsOf(imported(meetings, { fill })).join("\n")).toContain(reason);
  });

  it("reads a list into the tab that is chosen, and refuses one that has nothing of it", () => {
    const file = aFileSheet("Blad1", ["Namn", "Kommun", "Roll"], ["Person Ett", "Haninge", "Politiker"]);
    expect(planOf(imported(file, { tab: "mandates" })).additions).toMatchObject([{ sheet: "mandates" }]);
    expect(reasonsOf(imported(file, { tab: "meetings" }))).toEqual([
      "Ingen rad i filen ”Lista.xlsx” har rubriker som hör till fliken Möten.",
      "Bladet ”Blad1” börjar med ”Namn”, ”Kommun” och ”Roll”.",
      "Sätt en rubrik över varje kolumn, med samma namn som i arket, och försök igen. Välj gärna flik.",
    ]);
  });

  it("refuses a file that holds nothing, and one without the tab asked for", () => {
    expect(reasonsOf(imported(aFileSheet("Blad1")))).toEqual(["Filen ”Lista.xlsx” är tom."]);
    expect(reasonsOf(imported(aFileSheet("Personer", PEOPLE)))).toEqual([
      "Filen ”Lista.xlsx” har rubriker men inga rader.",
    ]);
    expect(reasonsOf(imported(meetings, { sheet: "Blad2" }))).toEqual([
      "Filen ”Lista.xlsx” har inget blad som heter ”Blad2”. Den har ”Blad1”.",
    ]);
  });

  it("changes nothing the second time", () => {
    const asked = { fill: "Samarbete: Partnerskapet; Typ: Seminarium" };
    const once = carriedOut(WORLD, imported(meetings, asked));
    const again = planOf(imported(meetings, asked, once));
    expect([...again.additions, ...again.changes]).toEqual([]);
  });
});
