import { expect, test } from "vitest";
import { AGREEMENT, anAccession, aSmallPartnership } from "../a-small-partnership.ts";
import { blocksOf, documentText } from "../document-text.ts";
import { AGREEMENT_2020, dataOf, example, filled, missingIn } from "../filled.ts";

const REQUEST = { agreement: AGREEMENT };

test("a plan without activities is refused", () => {
  expect(missingIn("D2", aSmallPartnership({}, { activities: [] }), REQUEST)).toEqual([
    "Det finns inga aktiviteter för ”Avtalet” (fliken ”Arbetsplan”, kolumnen ”Överenskommelse”).",
  ]);
});

test("the plan of 2020 is for eight parties, which are nine organisations, eight municipalities and a district", () => {
  const { counts } = dataOf("D2", example, { agreement: AGREEMENT_2020 });
  expect((counts as readonly { number: string }[]).map(({ number }) => number)).toEqual([
    "8\u00a0parter",
    "9\u00a0organisationer",
    "8\u00a0kommuner och 1\u00a0stadsdel",
  ]);
});

test("a party has acceded when all its organisations have; the others are named as still to come", () => {
  const accessions = [
    anAccession("Gävle"),
    anAccession("Karlskoga"),
    anAccession("Degerfors", { status: "asked" }),
  ];
  expect(dataOf("D2", aSmallPartnership({}, { accessions }), REQUEST)).toMatchObject({
    counts: [{ names: "Gävle" }, { names: "Gävle" }, { names: "Gävle" }],
    waiting: "Karlskoga/Degerfors",
  });
});

test("with nobody acceded the plan says so and has no empty table", () => {
  const docx = filled("D2", aSmallPartnership({}, { accessions: [] }), REQUEST);
  expect(documentText(docx)).toContain("Ingen part har ännu anslutit sig till överenskommelsen.");
  expect(blocksOf(docx).filter(({ kind }) => kind === "table")).toHaveLength(1);
});

test.each([
  [
    3,
    "B",
    "Talet 3, som anges för arbetsplanens deltagare, är antalet enligt räknesätt\u00a0B (organisationer, där en stadsdel räknas som en kommun).",
  ],
  [
    3,
    "A",
    "Talet 3, som anges för arbetsplanens deltagare, stämmer inte: räknesätt\u00a0A (parter, var och en räknad en gång) ger 2\u00a0parter.",
  ],
  [
    2,
    undefined,
    "Talet 2, som anges för arbetsplanens deltagare, har inget angivet räknesätt. Det är antalet enligt räknesätt\u00a0A.",
  ],
  [
    9,
    undefined,
    "Talet 9, som anges för arbetsplanens deltagare, har inget angivet räknesätt. Inget räknesätt ger det: det finns 2\u00a0parter (räknesätt\u00a0A), vilket motsvarar 3\u00a0organisationer (räknesätt\u00a0B) eller 3\u00a0kommuner (räknesätt\u00a0C).",
  ],
  [undefined, undefined, ""],
] as const)("a stated number %s by %s is explained", (planClaimedCount, planConvention, sentence) => {
  expect(dataOf("D2", aSmallPartnership({ planClaimedCount, planConvention }), REQUEST).claim).toBe(sentence);
});

test.each([
  [{}, "Det finns ingen uppgift om att arbetsplanen har antagits."],
  [{ planAdopted: "2020-05-14" }, "Arbetsplanen antogs den 14 maj 2020."],
  [
    { planAdopted: "2020-05-14", planAdoptedAt: "Träffen i maj" },
    "Arbetsplanen antogs den 14 maj 2020 vid ”Träffen i maj”.",
  ],
])("%o: %s", (agreement, sentence) => {
  expect(dataOf("D2", aSmallPartnership(agreement), REQUEST).adopted).toBe(sentence);
});

test.each([
  [
    "2021-12-31",
    "En samordnare, anställd för en begränsad tid till och med den 31 december 2021, håller ihop",
  ],
  [undefined, "En samordnare, anställd för en begränsad tid, håller ihop"],
  ["2020-02-29", "Någon samordnare är inte utsedd."],
])("a coordinator until %s: %s", (to, sentence) => {
  const mandates = [{ person: "Samordnaren", role: "coordinator", from: "2020-01-01", to } as const];
  const { coordinator } = dataOf("D2", aSmallPartnership({}, { mandates }), REQUEST);
  expect(coordinator).toContain(sentence);
  expect(coordinator).not.toContain("Samordnaren");
});

test("every step stands beside its own När, and the activity reaches down over its steps", () => {
  const partnership = aSmallPartnership(
    {},
    {
      activities: [
        { name: "2020:10", agreement: AGREEMENT, activity: "Sprida" },
        { name: "2020:9", agreement: AGREEMENT, activity: "Lära", comment: "Hela aktiviteten" },
        { name: "2020:8", agreement: AGREEMENT, activity: "Vila", comment: "Sist", status: "dropped" },
        { name: "2004:1", agreement: "Ett annat", activity: "Annat" },
      ],
      steps: [
        { activity: "2020:9", how: "Samtal", when: "Jan 2020" },
        { activity: "2020:10", how: "Webb", when: "Löpande", comment: "Varje part" },
        { activity: "2020:9", how: "Besök", when: "Höst 2020" },
        { activity: "2020:10", how: "Möte" },
      ],
    },
  );
  const table = blocksOf(filled("D2", partnership, REQUEST)).find(
    (block) => block.kind === "table" && block.rows[0]?.[0] === "Aktivitet",
  );
  expect(table).toMatchObject({
    rows: [
      ["Aktivitet", "Hur", "När", "Kommentar"],
      ["2020:8 Vila", "Inga delmoment är inlagda", "–", "Struken ur planen. Sist"],
      ["2020:9 Lära", "Samtal", "Jan 2020", "Hela aktiviteten"],
      ["″", "Besök", "Höst 2020", "″"],
      ["2020:10 Sprida", "Webb", "Löpande", "Varje part"],
      ["″", "Möte", "Ej angivet", ""],
    ],
  });
});

test("an activity that is struck out with its step is told to be so once", () => {
  const activity = { name: "2020:1", agreement: AGREEMENT, activity: "Visa", status: "dropped" } as const;
  const partnership = aSmallPartnership(
    {},
    {
      activities: [{ ...activity, comment: "Ingen skola kunde." }],
      steps: [{ activity: "2020:1", how: "Bilder", status: "dropped" }],
    },
  );
  expect(dataOf("D2", partnership, REQUEST).activities).toMatchObject([
    { first: { comment: "Struken ur planen. Ingen skola kunde." } },
  ]);
});

test("what people write stays text, with its line breaks", () => {
  const how = "{agreement} <b>fet</b> =1+1 & ”så”\nnästa rad";
  const partnership = aSmallPartnership({}, { steps: [{ activity: "2020:1", how, when: "2020" }] });
  const cells = blocksOf(filled("D2", partnership, REQUEST)).flatMap((block) =>
    block.kind === "table" ? block.rows.flat() : [],
  );
  expect(cells).toContain(how);
});
