import { expect, test } from "vitest";
import type { SomeRows } from "../../../a-partnership.ts";
import { AGREEMENT, aMembership, anAccession, aSmallPartnership } from "../a-small-partnership.ts";
import { blocksOf, documentText } from "../document-text.ts";
import { AGREEMENT_2020, dataOf, filled, HELD_YEAR_DAY, heldYear, missingIn } from "../filled.ts";

type Experience = NonNullable<SomeRows["experiences"]>[number];
type Fee = NonNullable<SomeRows["fees"]>[number];

const REQUEST = { agreement: AGREEMENT };

const anExperience = (row: Experience = {}): Experience => ({
  party: "Gävle",
  title: "Lärdomen",
  text: "Det gick bra.",
  date: "2020-06-01",
  inReport: true,
  ...row,
});

const aFee = (row: Fee = {}): Fee => ({
  year: 2020,
  agreement: AGREEMENT,
  party: "Gävle",
  amount: 10_000,
  ...row,
});

/** The chapters of the document with what stands in each, by heading. */
function chaptersOf(docx: Uint8Array): ReadonlyMap<string, readonly string[]> {
  const chapters = new Map<string, string[]>();
  let current: string[] = [];
  for (const block of blocksOf(docx)) {
    if (block.kind === "paragraph" && block.style === "Heading1") {
      current = [];
      chapters.set(block.text, current);
    } else if (block.kind === "table") current.push(...block.rows.flat());
    else if (block.style !== "SourceLine" && block.text.trim() !== "") current.push(block.text);
  }
  return chapters;
}

test("of the held year every chapter is filled, and there is one for each party", () => {
  const chapters = chaptersOf(filled("D13", heldYear, { agreement: AGREEMENT_2020, today: HELD_YEAR_DAY }));
  const parties = [
    ["Angereds stadsdel", "Medborgarlöften som barn har formulerat"],
    [
      "Borlänge",
      "Borlänge har inte lämnat någon erfarenhet till rapporten. Det som parten har publicerat står under Spridning.",
    ],
    ["Gävle", "Eleverna kartlägger sina skolvägar"],
    ["Haninge", "Två samarbeten som bär varandra"],
    ["Karlskoga/Degerfors", "En grundutbildning för två kommuner"],
    ["Trelleborg", "Veckomötet på fritidsgården"],
    ["Uppsala", "Barnets bästa i en detaljplan"],
    ["Västerås", "Från budgetmål till förskolans veckoplan"],
    ["Örebro", "Frågelådan som alltid ger svar"],
    ["Östersund", "Snöröjning efter barnens tider"],
  ] as const;
  expect([...chapters.keys()]).toEqual([
    "Inledning",
    "Om partnerskapet",
    "Inriktning",
    "Möten och teman",
    "Aktiviteter och resultat",
    ...parties.map(([party]) => `Erfarenheter från ${party}`),
    "Spridning",
    "Närvaro",
    "Ekonomi",
    "Slutsatser",
    "Bilagor",
  ]);
  for (const [party, told] of parties) expect(chapters.get(`Erfarenheter från ${party}`)).toContain(told);
  for (const content of chapters.values()) expect(content.length).toBeGreaterThan(0);
});

test("with nothing but parties every chapter says plainly that there is nothing", () => {
  const partnership = aSmallPartnership({ focus: [] }, { activities: [], collaborations: [] });
  const chapters = chaptersOf(filled("D13", partnership, REQUEST));
  expect(Object.fromEntries(chapters)).toMatchObject({
    Inriktning: ["Överenskommelsen anger ingen inriktning."],
    "Möten och teman": ["Inget möte är antecknat som genomfört under perioden."],
    "Aktiviteter och resultat": ["Inga aktiviteter är inlagda för perioden."],
    "Erfarenheter från Gävle": ["Gävle har inte lämnat någon erfarenhet till rapporten."],
    Spridning: [
      "Ingen hemsida är angiven för samarbetet. Sedan den 1 januari 2020 har 0 av 2\u00a0parter uppdaterat sin del av hemsidan.",
      "Ingen erfarenhet från perioden är publicerad.",
    ],
    Närvaro: ["Närvaron är inte ifylld för något möte under perioden."],
    Ekonomi: [
      "Överenskommelsen anger ingen avgift.",
      "Rapporten redovisar bara avgifterna. Vad arbetet har kostat framgår inte.",
    ],
    Bilagor: ["Rapporten har inga bilagor."],
  });
  expect(chapters.get("Slutsatser")).toEqual([
    "Siffrorna för perioden visar detta:",
    "2\u00a0parter har varit med under hela eller en del av perioden.",
    "Inget möte är antecknat som genomfört.",
    "Ingen part har lämnat någon erfarenhet till rapporten.",
    "Parternas slutsatser",
    expect.stringContaining("De slutsatserna drar parterna själva"),
  ]);
});

test("only experiences that are chosen for the report and of the period stand in the chapters", () => {
  const partnership = aSmallPartnership(
    {},
    {
      activities: [
        { name: "2020:1", agreement: AGREEMENT, activity: "Lära" },
        { name: "2018:1", agreement: "Ett annat", activity: "Förr" },
      ],
      experiences: [
        anExperience({
          title: "Senare",
          date: "2021-01-01",
          activity: "2020:1",
          link: "https://a.example/1",
        }),
        anExperience({ title: "Utan dag", date: undefined, text: undefined }),
        anExperience({ title: "Tidigare" }),
        anExperience({ title: "Inte vald", inReport: false }),
        anExperience({ title: "Efter perioden", date: "2022-01-01" }),
        anExperience({ title: "Av en annan plan", activity: "2018:1" }),
        anExperience({
          title: "Klar först efteråt",
          date: "2022-02-01",
          activity: "2020:1",
          text: "Ett.\n\nTvå.",
        }),
      ],
    },
  );
  expect(dataOf("D13", partnership, REQUEST).chapters).toMatchObject([
    {
      experiences: [
        { title: "Tidigare", paragraphs: ["Det gick bra."], note: "Den 1 juni 2020." },
        { title: "Senare", note: "Den 1 januari 2021. Aktivitet: Lära. Läs mer: https://a.example/1" },
        { title: "Klar först efteråt", paragraphs: ["Ett.", "Två."] },
        { title: "Utan dag", paragraphs: ["Texten är ännu inte inlagd."], note: "" },
      ],
    },
    { about: "Parten består av Karlskoga och Degerfors.", hasNone: true, isPublished: false },
  ]);
});

test("a party that came late, left early or has not acceded is told, and one that only takes part", () => {
  const partnership = aSmallPartnership(
    {},
    {
      memberships: [
        aMembership("Gävle", { from: "2020-07-01", to: "2021-06-30" }),
        aMembership("Karlskoga/Degerfors"),
        aMembership("Kalmar", { kind: "contributor" }),
      ],
      parties: [
        { name: "Gävle", organisations: ["Gävle"] },
        { name: "Karlskoga/Degerfors", organisations: ["Karlskoga", "Degerfors"] },
        { name: "Kalmar", organisations: ["Gävle"] },
      ],
      accessions: [anAccession("Gävle"), anAccession("Karlskoga")],
    },
  );
  expect(dataOf("D13", partnership, REQUEST).changes).toEqual([
    "Gävle var med från och med den 1 juli 2020 till och med den 30 juni 2021.",
    "Karlskoga/Degerfors har inte anslutit sig till överenskommelsen.",
    "Kalmar har medverkat utan att vara part.",
  ]);
});

test("two memberships of the whole period together are no late start and no early end", () => {
  const memberships = [
    aMembership("Gävle", { to: "2020-12-31" }),
    aMembership("Gävle", { from: "2021-01-01" }),
    aMembership("Karlskoga/Degerfors"),
  ];
  expect(dataOf("D13", aSmallPartnership({}, { memberships }), REQUEST)).toMatchObject({ hasChanges: false });
});

test("the fees are summed year by year, by what has become of them; a year or an amount that is lacking is told", () => {
  const fees = [
    aFee({ status: "paid" }),
    aFee({ party: "Karlskoga/Degerfors", status: "waived", amount: 5_000 }),
    aFee({ party: "Kalmar", amount: undefined }),
    aFee({ agreement: "Ett annat", amount: 1 }),
  ];
  const partnership = aSmallPartnership(
    { fee: 10_000, feePer: "organisation", feeIsCeiling: true },
    { fees },
  );
  expect(dataOf("D13", partnership, { ...REQUEST, today: "2022-02-01" })).toMatchObject({
    goingOn: "",
    fee: "Avgiften är högst 10\u00a0000\u00a0kr per år för varje organisation.",
    feeYears: [
      {
        year: "2020",
        number: "3",
        sum: "15\u00a0000\u00a0kr",
        paid: "10\u00a0000\u00a0kr",
        waived: "5000\u00a0kr",
        unpaid: "0\u00a0kr",
      },
    ],
    feeNote: "Inga avgifter är inlagda för 2021. 1\u00a0avgift saknar belopp och är inte med i summorna.",
  });
});

test("a dropped activity says why; other comments are kept to those who work with the plan", () => {
  const partnership = aSmallPartnership(
    {},
    {
      activities: [
        { name: "2020:1", agreement: AGREEMENT, activity: "Lära", status: "dropped", comment: "Ingen tid" },
        { name: "2020:2", agreement: AGREEMENT, activity: "Sprida", comment: "Ring igen" },
      ],
      steps: [{ activity: "2020:2", how: "Skriva", comment: "Ring igen", status: "ongoing" }],
    },
  );
  expect(dataOf("D13", partnership, REQUEST).results).toMatchObject([
    { focus: "Metoder", hasNone: true },
    {
      activities: [
        { status: "Status: struken. Ingen tid.", hasSteps: false },
        { status: "Status: ingen uppgift.", steps: [{ status: "Pågår", result: "Inget angivet" }] },
      ],
    },
  ]);
});

test("referrals belong to the national partnership, not to a regional network", () => {
  const referrals = [{ sender: "Gävle", matter: "En fråga", received: "2020-03-01" }];
  const national = aSmallPartnership({}, { referrals });
  const regional = aSmallPartnership(
    {},
    { referrals, collaborations: [{ name: "Samarbetet", kind: "regional" }] },
  );
  expect(dataOf("D13", national, REQUEST).referrals).toMatchObject([{ answered: "Inte besvarad" }]);
  expect(dataOf("D13", regional, REQUEST).referrals).toEqual([]);
});

test("meetings that did not come about, or of which nobody has said, are told", () => {
  const aMeeting = { collaboration: "Samarbetet", kind: "studyVisit", start: "2020-02-01" } as const;
  const partnership = aSmallPartnership(
    {},
    {
      meetings: [
        { ...aMeeting, name: "Hållet", status: "held" },
        { ...aMeeting, name: "Inställt", status: "cancelled" },
        { ...aMeeting, name: "Öppet" },
      ],
    },
  );
  expect(dataOf("D13", partnership, REQUEST)).toMatchObject({
    meetings: [{ meeting: "Hållet", when: "Den 1 februari 2020", form: "–", host: "–", theme: "–" }],
    notHeld: "Inställda eller flyttade möten: ”Inställt”. Det framgår inte om ”Öppet” har hållits.",
    missingAttachments: "",
  });
});

test("it refuses an agreement without members", () => {
  expect(missingIn("D13", aSmallPartnership({}, { memberships: [] }), REQUEST)).toEqual([
    "Ingen part är medlem under ”Avtalet” (fliken ”Medlemskap”, kolumnen ”Part”).",
  ]);
});

test("the conclusions are left to the parties in so many words", () => {
  expect(documentText(filled("D13", aSmallPartnership(), REQUEST))).toContain("### Parternas slutsatser");
});
