import { expect, test } from "vitest";
import { LEADERSHIP } from "../../../../src/partnership/documents/texts/organisation.ts";
import type { SomeRows } from "../../../a-partnership.ts";
import {
  AGREEMENT,
  aMembership,
  anAccession,
  aSmallPartnership,
  municipality,
} from "../a-small-partnership.ts";
import { documentText } from "../document-text.ts";
import { AGREEMENT_2020, AGREEMENT_REGIONAL, dataOf, example, filled, kindOf, missingIn } from "../filled.ts";

const GAVLE = { agreement: AGREEMENT, organisation: "Gävle" };
const DEGERFORS = { agreement: AGREEMENT, organisation: "Degerfors" };

function aMandate(party: string, role: "official" | "elected", row: object = {}) {
  return { person: `${role} ${party}`, party, role, from: "2020-01-01", ...row };
}

const SEATED: SomeRows = {
  mandates: ["Gävle", "Karlskoga/Degerfors"].flatMap((party) => [
    aMandate(party, "official"),
    aMandate(party, "elected"),
  ]),
};

function economyOf(agreement: object, organisation: string): string {
  const partnership = aSmallPartnership({ fee: 10_000, ...agreement }, SEATED);
  const [first] = dataOf("D3", partnership, { agreement: AGREEMENT, organisation }).economy as readonly {
    fee: string;
  }[];
  return first?.fee.replace(/\u00a0/g, " ") ?? "";
}

test("for all it is made for every organisation of the agreement, each of a shared party for itself", () => {
  const organisations = kindOf("D3").organisations?.(example, {
    today: "2020-03-01",
    agreement: AGREEMENT_2020,
  });
  expect(organisations).toHaveLength(11);
  expect(organisations).toEqual(expect.arrayContaining(["Karlskoga", "Degerfors", "Angereds stadsdel"]));
});

test("for all it is made for nobody who has declined or left", () => {
  const accessions = [
    anAccession("Gävle", { status: "left" }),
    anAccession("Karlskoga", { status: "declined" }),
    anAccession("Degerfors", { status: "asked" }),
  ];
  const partnership = aSmallPartnership({}, { accessions });
  expect(kindOf("D3").organisations?.(partnership, { today: "2020-03-01", agreement: AGREEMENT })).toEqual([
    "Degerfors",
  ]);
});

test("the case's own title, dnr, bodies, summary, points and receivers are used", () => {
  expect(dataOf("D3", example, { agreement: AGREEMENT_2020, organisation: "Haninge" })).toMatchObject({
    heading: expect.stringContaining("Deltagande i nationellt partnerskap"),
    dnr: "KS 2020/131",
    recipient: "Kommunstyrelsen",
    summary: expect.stringContaining("Haninge har varit med"),
    proposal: { length: 2 },
    attachments: [AGREEMENT_2020, AGREEMENT_REGIONAL],
    receivers: expect.arrayContaining(["Socialnämnden (för kännedom)"]),
  });
});

test("a case that settles two agreements gives a memo about both, the one it is made for first", () => {
  const { about, economy, aboutHeading } = dataOf("D3", example, {
    agreement: AGREEMENT_REGIONAL,
    organisation: "Haninge",
  });
  expect(aboutHeading).toBe("Om samarbetena");
  const order = [
    "Regionalt nätverk för barns och ungas rättigheter",
    "Partnerskapet för barnets rättigheter i praktiken",
  ];
  expect((about as readonly { collaboration: string }[]).map(({ collaboration }) => collaboration)).toEqual(
    order,
  );
  expect((economy as readonly { collaboration: string }[]).map(({ collaboration }) => collaboration)).toEqual(
    order,
  );
});

test("without a case it says what is not known, and proposes points that stand alone", () => {
  const partnership = aSmallPartnership(
    { fee: 10_000, feeIsCeiling: true, feePer: "party" },
    { ...SEATED, accessions: [anAccession("Gävle", { status: "asked" })] },
  );
  const data = dataOf("D3", partnership, GAVLE);
  expect(data).toMatchObject({ dnr: "Inget diarienummer är antecknat", recipient: "Kommunstyrelsen" });
  expect(data.preparation).toEqual([
    "Hos Gävle kommun är inget ärende om överenskommelsen antecknat. Därför saknas uppgift om diarienummer och beredning, och kommunstyrelsen anges som beslutsorgan eftersom det är det vanliga.",
    "Gävle kommun är tillfrågad och har ännu inte beslutat.",
  ]);
  expect(data.proposal).toEqual([
    "Gävle kommun medverkar i Samarbetet under tiden 2020–2021 enligt ”Avtalet”.",
    "Årsavgiften enligt ”Avtalet”, högst 10\u00a0000\u00a0kr, ryms inom beslutad budget.",
    "Kommunstyrelsens ordförande och kommundirektören undertecknar ”Avtalet” för Gävle kommun.",
  ]);
});

test("vacant seats are told, and the proposal fills them", () => {
  const { about, proposal } = dataOf(
    "D3",
    aSmallPartnership({}, { mandates: [aMandate("Gävle", "official")] }),
    GAVLE,
  );
  expect((about as readonly { represented: string }[])[0]?.represented).toContain(
    "Vakant för Gävle den 1 mars 2020: en plats som förtroendevald.",
  );
  expect(proposal).toContain(
    "Kommunstyrelsen utser en förtroendevald som företräder Gävle kommun i partnerskapet under tiden 2020–2021.",
  );
  expect(proposal).not.toContainEqual(expect.stringContaining("tjänsteperson"));
});

test("a mandate that runs out before the period begins leaves a vacant seat", () => {
  const mandates = [
    aMandate("Gävle", "official"),
    aMandate("Gävle", "elected", { from: "2018-01-01", to: "2019-12-31" }),
  ];
  const view = kindOf("D3").view(aSmallPartnership({}, { mandates }), { today: "2019-10-01", ...GAVLE });
  expect(view.ok && view.data.proposal).toContainEqual(expect.stringContaining("utser en förtroendevald"));
});

test("a mandate's appointment, condition and last day are told", () => {
  const mandates = [
    aMandate("Gävle", "elected", {
      to: "2022-12-31",
      appointedBy: "Kommunstyrelsen",
      dnr: "KS 2019/76",
      condition: "Ny överenskommelse",
    }),
  ];
  const { about } = dataOf("D3", aSmallPartnership({}, { mandates }), GAVLE);
  expect((about as readonly { represented: string }[])[0]?.represented).toContain(
    "Som förtroendevald företräds Gävle av elected Gävle, utsedd av kommunstyrelsen (KS 2019/76) till och med den 31 december 2022. Villkor: Ny överenskommelse.",
  );
});

test.each([
  [
    "a district",
    "Angereds stadsdel",
    AGREEMENT_2020,
    { from: "Angereds stadsdel i Göteborg", recipient: "Stadsdelsnämnden", dnr: "SDN 2019/802" },
  ],
  [
    "one of the two of a party",
    "Degerfors",
    AGREEMENT_2020,
    {
      from: "Degerfors kommun",
      officer:
        "Ingen är antecknad i Degerfors. Tjänsteperson för parten Karlskoga/Degerfors: Tjänsteperson Karlskoga/Degerfors",
    },
  ],
  [
    "one whose administration prepares the case",
    "Trelleborg",
    AGREEMENT_2020,
    { from: "Trelleborgs kommun, Kultur- och fritidsförvaltningen", recipient: "Kultur- och fritidsnämnden" },
  ],
])("%s sends for itself", (_, organisation, agreement, expected) => {
  expect(dataOf("D3", example, { agreement, organisation })).toMatchObject(expected);
});

test("one of a party's two decides for itself, and hears how far the other has come", () => {
  const partnership = aSmallPartnership(
    { fee: 10_000, feePer: "party" },
    {
      cases: [
        {
          name: "KS 2",
          organisation: "Karlskoga",
          paragraph: "§ 7",
          decided: "2019-11-26",
          decision: ["Ja."],
        },
      ],
      accessions: [
        anAccession("Karlskoga", { case: "KS 2" }),
        anAccession("Degerfors", { status: "inPreparation" }),
      ],
    },
  );
  const { preparation, proposal } = dataOf("D3", partnership, DEGERFORS);
  expect(preparation).toContain(
    "Degerfors bildar tillsammans med Karlskoga parten Karlskoga/Degerfors. Var och en beslutar och undertecknar för sig, och parten är ansluten först när alla har beslutat. Karlskoga har beslutat att medverka i §\u00a07 den 26 november 2019.",
  );
  expect(proposal).toEqual([
    "Degerfors kommun medverkar i Samarbetet under tiden 2020–2021 enligt ”Avtalet”.",
    "Degerfors kommuns del av årsavgiften enligt ”Avtalet”, som är 10\u00a0000\u00a0kr för hela parten Karlskoga/Degerfors, ryms inom beslutad budget.",
    "Kommundirektören får i uppdrag att, i samråd med Karlskoga, utse en tjänsteperson som företräder parten Karlskoga/Degerfors i partnerskapet under tiden 2020–2021.",
    "Kommunstyrelsen utser, i samråd med Karlskoga, en förtroendevald som företräder parten Karlskoga/Degerfors i partnerskapet under tiden 2020–2021.",
    "Kommunstyrelsens ordförande och kommundirektören undertecknar ”Avtalet” för Degerfors kommun.",
  ]);
});

test.each([
  [
    "one organisation",
    { feePer: "party", feeIsCeiling: true },
    "Gävle",
    "Varje part bidrar med högst 10 000 kr per år till samordningen och till gemensamma utgifter. För Gävle kommun är avgiften högst 10 000 kr per år, och för hela perioden 2020–2021 högst 20 000 kr.",
  ],
  [
    "one of two, per party",
    { feePer: "party" },
    "Degerfors",
    "En part som består av flera organisationer betalar en enda avgift. Därmed betalar parten Karlskoga/Degerfors sammanlagt 10 000 kr per år, som Karlskoga och Degerfors fördelar mellan sig.",
  ],
  [
    "one of two, per organisation",
    { feePer: "organisation" },
    "Degerfors",
    "Därmed betalar Degerfors kommun 10 000 kr per år och hela parten 20 000 kr per år.",
  ],
  [
    "one of two, where the agreement does not say",
    {},
    "Degerfors",
    "Räknat per part betalar parten Karlskoga/Degerfors sammanlagt 10 000 kr per år, som Karlskoga och Degerfors fördelar mellan sig. Räknat per organisation betalar Degerfors kommun 10 000 kr per år och hela parten 20 000 kr per år.",
  ],
  ["nobody, as there is no fee", { fee: 0 }, "Gävle", "Ingen avgift tas ut."],
  ["one of two, billed by another", { billedBy: "Gävle" }, "Degerfors", "Avgiften faktureras av Gävle."],
])("the fee is told for %s", (_, agreement, organisation, text) => {
  expect(economyOf(agreement, organisation)).toContain(text);
});

test.each([
  ["declined", {}, "Gävle kommun har tidigare avböjt att medverka."],
  [
    "left",
    { noticeGiven: "2020-02-01" },
    "Gävle kommun har tidigare medverkat men lämnat samarbetet efter besked den 1 februari 2020.",
  ],
  ["inPreparation", {}, "Ärendet är under beredning."],
  ["decided", {}, "Ärendet är redan avgjort. Tjänsteskrivelsen visar underlaget i efterhand."],
] as const)("an accession that is %s is told so", (status, row, sentence) => {
  const partnership = aSmallPartnership({}, { accessions: [anAccession("Gävle", { status, ...row })] });
  expect(dataOf("D3", partnership, GAVLE).preparation).toContain(sentence);
});

test("the latest five experiences are named, and the rest counted", () => {
  const experiences = [1, 2, 3, 4, 5, 6, 7].map((day) => ({
    party: "Gävle",
    title: `Erfarenhet ${day}`,
    date: `2020-02-0${day}`,
  }));
  const { learnt } = dataOf("D3", aSmallPartnership({}, { experiences }), GAVLE);
  expect(learnt).toEqual([
    "Erfarenhet 7 (den 7 februari 2020)",
    "Erfarenhet 6 (den 6 februari 2020)",
    "Erfarenhet 5 (den 5 februari 2020)",
    "Erfarenhet 4 (den 4 februari 2020)",
    "Erfarenhet 3 (den 3 februari 2020)",
    "och ytterligare 2\u00a0erfarenheter",
  ]);
});

test("meetings that the party is still to host are told", () => {
  const meeting = { collaboration: "Samarbetet", kind: "partnership" as const, host: "Gävle" };
  const meetings = [
    { ...meeting, name: "Vår", year: 2020, month: 5 },
    { ...meeting, name: "Förra", start: "2020-01-15" },
    { ...meeting, name: "Inställd", start: "2020-09-01", status: "cancelled" as const },
  ];
  const { economy } = dataOf("D3", aSmallPartnership({}, { meetings }), GAVLE);
  expect((economy as readonly { hosting: string }[])[0]?.hosting).toContain(
    "Gävle är antecknad som värd för ”Vår” i maj 2020.",
  );
});

test("the questions about the best interests of the child are asked, and no answer is invented", () => {
  const text = documentText(filled("D3", aSmallPartnership(), GAVLE));
  expect(text).toContain("Någon färdig prövning ingår inte i denna skrivelse.");
  expect(text).toContain("Har barn fått säga sin mening");
});

test("every kind of organisation has a body that decides and somebody who directs", () => {
  for (const { body, director } of Object.values(LEADERSHIP)) {
    expect(body).toMatch(/^[A-ZÅÄÖ]/);
    expect(director).toMatch(/en$/);
  }
});

test.each([
  ["no organisation is chosen", {}, "Välj en organisation (fliken ”Organisationer”, kolumnen ”Namn”)."],
  [
    "the organisation does not exist",
    { organisation: "Gefle" },
    "Organisationen ”Gefle” finns inte (fliken ”Organisationer”, kolumnen ”Namn”).",
  ],
  [
    "the organisation belongs to no member",
    { organisation: "Kalmar" },
    "”Kalmar” hör inte till någon part som är medlem i ”Samarbetet” under överenskommelsens period (fliken ”Medlemskap”, kolumnen ”Part”).",
  ],
])("it refuses when %s", (_, request, sentence) => {
  const organisations = ["Gävle", "Karlskoga", "Degerfors", "Kalmar"].map(municipality);
  const partnership = aSmallPartnership({}, { organisations, memberships: [aMembership("Gävle")] });
  expect(missingIn("D3", partnership, { agreement: AGREEMENT, ...request })).toEqual([sentence]);
});
