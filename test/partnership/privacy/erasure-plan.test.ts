import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Cell, cellText, type Grid } from "../../../src/core/schema/cell.ts";
import type { WholeTab } from "../../../src/core/schema/whole-tab.ts";
import { readWorkbook } from "../../../src/partnership/partnership.ts";
import { erasurePlan } from "../../../src/partnership/privacy/erasure-plan.ts";
import { type SheetId, sheetList, sheets } from "../../../src/partnership/sheets/index.ts";
import type { SomeRows } from "../../a-partnership.ts";
import { found, gridsWith, wholeTabs, withCells } from "./a-workbook.ts";

const VERA = {
  name: "Vera Provsson",
  organisation: "Gävle",
  title: "Strateg",
  email: "vera@gavle.example",
  phone: "070-123 45 67",
  politicalParty: "X",
};
const PSEUDONYM = "Gallrad person 7";

it("leaves what a formula of Översikt shows, but not what people have written there", () => {
  const grids = gridsWith({ people: [VERA] });
  const overview: WholeTab = {
    title: "Översikt",
    cells: [[VERA.name, VERA.name]],
    formulas: [["=Personer!A2", ""]],
    notes: [],
    links: [],
  };
  const { places } = found(grids, VERA.name, [...wholeTabs(grids), overview]);
  const there = places.filter(({ tab }) => tab === overview);
  expect(there.map(({ index, part }) => [index, part])).toEqual([[1, "cell"]]);
});

/** The workbook once Vera is erased: grids and notes by sheet id, with what was planned. */
function erased(rows: SomeRows, more: Readonly<Record<string, Partial<WholeTab>>> = {}) {
  return erasedFrom(gridsWith({ people: [VERA], ...rows }), more);
}

function erasedFrom(
  grids: ReadonlyMap<string, Grid>,
  more: Readonly<Record<string, Partial<WholeTab>>> = {},
) {
  const tabs = wholeTabs(grids, more);
  const { read, person, places } = found(grids, VERA.name, tabs);
  const asked = { person, pseudonym: PSEUDONYM, source: "Gallrad enligt KS 1" };
  const plan = erasurePlan(read, tabs, places, asked);
  const after = new Map(
    [...grids].map(([id, cells]) => {
      const own = plan.cells.filter(({ title }) => title === sheets[id as SheetId].title);
      const values = own.map(({ row, index, value }) => ({
        row,
        index,
        value: typeof value === "object" && "formula" in value ? "" : value,
      }));
      return [id, withCells(cells, values)];
    }),
  );
  return { plan, after, ...readWorkbook(after) };
}

function placesOf({ plan }: ReturnType<typeof erased>): readonly string[] {
  return plan.doubts.map(({ title, row, heading, kind }) => `${title} ${row} ${heading} ${kind}`);
}

describe("the person's own row", () => {
  it("keeps its id and organisation, gets the pseudonym and the decision, and loses the rest", () => {
    const grids = gridsWith({ people: [VERA] });
    const people = grids.get("people") ?? [];
    const width = people[0]?.length ?? 0;
    grids.set(
      "people",
      withCells(people, [
        { row: 1, index: width, value: "Allergi" },
        { row: 2, index: width, value: "Nötter" },
      ]),
    );
    const notes = [[], [...Array<string>(width).fill(""), "Ring först"]];
    const { plan, after, partnership } = erasedFrom(grids, { people: { notes } });
    expect(partnership.people).toMatchObject([
      {
        id: "people-1",
        name: PSEUDONYM,
        organisation: "Gävle",
        title: undefined,
        email: undefined,
        phone: undefined,
        politicalParty: undefined,
        source: "Gallrad enligt KS 1",
      },
    ]);
    expect(after.get("people")?.[1]?.[width]).toBe("");
    expect(plan.notes).toEqual([{ title: "Personer", row: 2, index: width, text: "" }]);
  });
});

describe("references to the person", () => {
  it("lead to the same row under its new name, so that roles, days and attendance stay true", () => {
    const { partnership, problems } = erased({
      organisations: [{ name: "Gävle", kind: "municipality" }],
      parties: [{ name: "Gävle", organisations: ["Gävle"] }],
      collaborations: [{ name: "Samarbetet", kind: "national" }],
      mandates: [
        { person: "vera  provsson", party: "Gävle", role: "official", from: "2020-01-01", to: "2020-12-31" },
      ],
      meetings: [
        {
          name: "Träff hos Vera Provsson",
          collaboration: "Samarbetet",
          kind: "seminar",
          noteTaker: VERA.name,
        },
      ],
      attendance: [
        { meeting: "Träff hos Vera Provsson", party: "Gävle", person: VERA.name, presence: "present" },
      ],
    });
    expect(partnership.mandates).toMatchObject([
      { person: PSEUDONYM, party: "Gävle", role: "official", from: "2020-01-01", to: "2020-12-31" },
    ]);
    expect(partnership.meetings).toMatchObject([
      { name: `Träff hos ${PSEUDONYM}`, noteTaker: PSEUDONYM, kind: "seminar" },
    ]);
    expect(partnership.attendance).toMatchObject([
      { meeting: `Träff hos ${PSEUDONYM}`, person: PSEUDONYM, presence: "present" },
    ]);
    expect(problems).toEqual([]);
  });

  it("do not take a namesake with them", () => {
    const result = erased({
      people: [VERA, { name: "Vera Provsson (Uppsala)" }],
      mandates: [
        { person: "Vera Provsson (Uppsala)", role: "official" },
        { person: VERA.name, role: "elected" },
      ],
      cases: [{ name: "KS 1", organisation: "Gävle", reservation: "Vera Provsson reserverar sig." }],
    });
    expect(result.partnership.mandates.map(({ person }) => person)).toEqual([
      "Vera Provsson (Uppsala)",
      PSEUDONYM,
    ]);
    expect(result.partnership.cases[0]?.reservation).toBe("Vera Provsson reserverar sig.");
    expect(placesOf(result)).toEqual(["Ärenden 2 Reservation similar"]);
  });
});

describe("what columns hold afterwards", () => {
  it.each<[string, keyof SomeRows, object, string, unknown]>([
    [
      "running text",
      "cases",
      { name: "KS 1", organisation: "Gävle", reservation: "Vera Provssons förslag avslogs." },
      "reservation",
      `${PSEUDONYM}:s förslag avslogs.`,
    ],
    [
      "an address in running text",
      "steps",
      { activity: "1", how: "Skriv till vera@gavle.example." },
      "how",
      "Skriv till (gallrad e-postadress).",
    ],
    [
      "a number in running text",
      "steps",
      { activity: "1", how: "Ring +46 701234567." },
      "how",
      "Ring (gallrat telefonnummer).",
    ],
    [
      "an address where nothing else stands",
      "changes",
      { time: "t", tab: "x", rowId: "x", field: "x", run: "x", who: "vera@gavle.example" },
      "who",
      PSEUDONYM,
    ],
    [
      "a column of addresses",
      "organisations",
      { name: "Gävle", kind: "municipality", registrarEmail: "vera@gavle.example" },
      "registrarEmail",
      undefined,
    ],
    [
      "a column of links",
      "meetings",
      { name: "M", collaboration: "S", kind: "seminar", minutes: "https://x.example/Vera_Provsson" },
      "minutes",
      undefined,
    ],
    [
      "several on one line",
      "attendance",
      { meeting: "M", guest: "Bo Test; Vera Provsson, vera@gavle.example" },
      "guest",
      `Bo Test; ${PSEUDONYM}, (gallrad e-postadress)`,
    ],
  ])("%s", (_, tab, row, column, expected) => {
    const { partnership } = erased({ [tab]: [row] });
    const rows = partnership[tab as "cases"] as unknown as readonly Record<string, unknown>[];
    expect(rows[0]?.[column]).toBe(expected);
  });

  it("a column that refuses other texts is emptied where only a paste can have put the person there", () => {
    const grids = gridsWith({ people: [VERA], mandates: [{ person: "Bo", role: "official" }] });
    const mandates = grids.get("mandates") ?? [];
    const columns = Object.keys(sheets.mandates.columns);
    const at = (name: string, value: Cell) => ({ row: 2, index: columns.indexOf(name), value });
    grids.set(
      "mandates",
      withCells(mandates, [
        at("from", "Vera Provsson i maj"),
        at("party", VERA.name),
        at("person", "Vera Provsson, sjuk"),
      ]),
    );
    const { after } = erasedFrom(grids);
    const row = after.get("mandates")?.[1] ?? [];
    expect(["from", "party", "person"].map((name) => row[columns.indexOf(name)])).toEqual([
      "",
      "",
      PSEUDONYM,
    ]);
  });

  it("a telephone number that the sheet made a number of is emptied", () => {
    const grids = gridsWith({ people: [VERA] });
    grids.set("fees", withCells(grids.get("fees") ?? [], [{ row: 2, index: 0, value: 701234567 }]));
    expect(erasedFrom(grids).after.get("fees")?.[1]?.[0]).toBe("");
  });
});

describe("formulas, notes and links", () => {
  const steps = { activity: "1", how: "Vera Provsson" };

  it("a formula that only shows the person is worked out anew; one that spells the person becomes plain text", () => {
    const shows = erased({ steps: [steps] }, { steps: { formulas: [[], ["", "=Personer!A2"]] } });
    expect(shows.plan.cells).toContainEqual(
      expect.objectContaining({ title: "Delmoment", value: { formula: "=Personer!A2" } }),
    );
    const spells = erased(
      { steps: [steps] },
      { steps: { formulas: [[], ["", '="Vera "&"Provsson"&"Vera Provsson"']] } },
    );
    expect(spells.plan.cells).toContainEqual(
      expect.objectContaining({ title: "Delmoment", value: PSEUDONYM }),
    );
  });

  it("a note keeps its other words, and a link goes while its text stays", () => {
    const { plan } = erased(
      { steps: [{ activity: "1", how: "Skriv hit" }] },
      {
        steps: {
          notes: [[], [], [], ["Fråga Vera Provsson först"]],
          links: [[], ["", "mailto:vera@gavle.example"]],
        },
      },
    );
    expect(plan.notes).toEqual([{ title: "Delmoment", row: 4, index: 0, text: `Fråga ${PSEUDONYM} först` }]);
    expect(plan.cells).toContainEqual(
      expect.objectContaining({ title: "Delmoment", row: 2, index: 1, value: "Skriv hit" }),
    );
  });
});

describe("the log of changes", () => {
  const line = (tab: string, rowId: string, field: string, before: string, after: string) => ({
    time: "2020-01-01 07:00",
    tab,
    rowId,
    field,
    before,
    after,
    run: "Byt namn (1)",
  });

  it("forgets what the person's row has held, and names the person nowhere else either", () => {
    const { partnership } = erased({
      changes: [
        line("Personer", "people-1", "Namn", "Vera Gamlin", VERA.name),
        line("Personer", "people-1", "Titel", "", "Strateg"),
        line("Personer", "people-2", "Titel", "Chef", "Strateg"),
        line("Uppdrag", "mandates-1", "Person", "Vera Gamlin", VERA.name),
      ],
      cases: [{ name: "KS 1", organisation: "Gävle", reservation: "Vera Gamlin avstår." }],
    });
    expect(partnership.changes.map(({ before, after }) => [before, after])).toEqual([
      ["(gallrat)", "(gallrat)"],
      [undefined, "(gallrat)"],
      ["Chef", "Strateg"],
      [PSEUDONYM, PSEUDONYM],
    ]);
    expect(partnership.cases[0]?.reservation).toBe(`${PSEUDONYM} avstår.`);
  });
});

describe("what is left to people", () => {
  it("is every text that may be about the person, and own columns beside a reference to them", () => {
    const grids = gridsWith({
      people: [VERA],
      attendance: [
        { meeting: "M", person: VERA.name },
        { meeting: "M", person: "Bo" },
      ],
      steps: [{ activity: "1", how: "Provsson återkommer, säger Vera Provsson" }],
    });
    const width = grids.get("attendance")?.[0]?.length ?? 0;
    grids.set(
      "attendance",
      withCells(grids.get("attendance") ?? [], [
        { row: 1, index: width, value: "Kost" },
        { row: 2, index: width, value: "Vegetariskt" },
        { row: 3, index: width, value: "Allt" },
      ]),
    );
    const result = erasedFrom(grids);
    expect(placesOf(result)).toEqual(["Närvaro 2 Kost own-column", "Delmoment 2 Hur similar"]);
    expect(result.partnership.steps[0]?.how).toBe(`Provsson återkommer, säger ${PSEUDONYM}`);
  });
});

/** Ways to write the person in a text, between other things. */
const TRACES = [
  "Vera Provsson",
  "VERA PROVSSON",
  "vera@gavle.example",
  "Vera@GAVLE.example",
  "070-123 45 67",
  "+46701234567",
  "0701234567",
];
const trace = fc.constantFrom(...TRACES);
const between = fc.constantFrom("", "Hej ", "(", "; ", "\n", "se ”", "1. ");
const afterwards = fc.constantFrom("", ".", ", med mera", ")", "; Bo Test", "\nBo", " = ja");
const sprinkled = fc.tuple(between, trace, afterwards).map((parts) => parts.join(""));
const plain = fc.constantFrom<Cell>(
  "",
  "",
  "Ja",
  "Officiellt",
  12,
  true,
  { date: "2020-05-14" },
  "Tjänsteperson",
);
const cell = fc.oneof(
  { weight: 3, arbitrary: plain },
  { weight: 2, arbitrary: sprinkled as fc.Arbitrary<Cell> },
  { weight: 1, arbitrary: fc.constant<Cell>(701234567) },
);

/** Any cells in every tab, under its headings and under some of people's own. */
const anyWorkbook = fc.record(
  Object.fromEntries(
    sheetList.map((sheet) => {
      const width = Object.keys(sheet.columns).length + 3;
      return [sheet.id, fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 3 })];
    }),
  ),
);

describe("after an erasing", () => {
  it("no cell of any workbook holds the person's name, address or number, whatever stood there", () => {
    fc.assert(
      fc.property(anyWorkbook, (rows) => {
        const grids = new Map<string, Grid>();
        for (const [id, cells] of gridsWith({ people: [VERA] })) {
          // The id column stands last; a person's id cannot be made of traces, so those go beyond it.
          const first = id === "people" ? 2 : 1;
          const added = (rows[id] ?? []).map((row) =>
            row.map((value, at) => (at === row.length - 3 && id === "people" ? "" : value)),
          );
          grids.set(id, [...cells.slice(0, first), ...added]);
        }
        // Another row by the same name is refused before; here each is somebody else's.
        grids.set("people", withoutNames(grids.get("people") ?? []));
        const { after } = erasedFrom(grids);
        for (const [id, cells] of after) {
          const text = cells.flat().map(cellText).join("\u0000");
          expect(text, id).not.toMatch(
            /vera\s+provsson|vera@gavle\.example|70[- ]?123[- ]?45[- ]?67|701234567/i,
          );
        }
      }),
      { numRuns: 60 },
    );
  });
});

function withoutNames(people: Grid): Grid {
  const columns = Object.keys(sheets.people.columns);
  const cleared = ["name", "email", "phone"].map((name) => columns.indexOf(name));
  return people.map((row, place) =>
    place < 2 ? row : row.map((value, index) => (cleared.includes(index) ? "" : value)),
  );
}
