import { describe, expect, it } from "vitest";
import { examplePartnership } from "../../../src/partnership/example/index.ts";
import { AGREEMENT_2020, AGREEMENT_REGIONAL, NATIONAL } from "../../../src/partnership/example/names.ts";
import { newPeriod, type PeriodAsked } from "../../../src/partnership/plans/new-period.ts";
import { aPartnership, type SomeRows } from "../../a-partnership.ts";
import { added, planOf, reasonsOf } from "./told-plan.ts";

const TODAY = "2021-10-01";
const PERIOD = { start: "2022-01-01", end: "2023-12-31" } as const;
const example = (more: SomeRows = {}) =>
  newPeriod(aPartnership({ ...examplePartnership, ...more }), { from: AGREEMENT_2020, ...PERIOD }, TODAY);

describe("after the agreement of 2020–2021", () => {
  it("says what it does", () => {
    expect(planOf(example()).told).toMatchInlineSnapshot(`
      [
        "”Överenskommelse om partnerskap 2022–2023” läggs in i Överenskommelser för den 1 januari 2022–31 december 2023, med villkoren från ”Överenskommelse om partnerskap 2020–2021”.",
        "11 organisationer i 10 parter får status Tillfrågad i Anslutningar.",
        "10 medlemskap som slutar den 31 december 2021 får var sin ny rad för den nya perioden. Avböjer en part, ta bort dess rad.",
        "20 avgifter läggs in för 2022–2023, sammanlagt 200 000 kr.",
        "4 tjänstepersonsmöten och 4 partnerskapsträffar läggs in för 2022–2023, med månad men utan dag.",
        "7 aktiviteter med 14 delmoment tas med från den förra arbetsplanen.",
        "4 delmoment är inte löpande; fyll i kolumnen När.",
        "19 platser är vakanta när perioden börjar (10 tjänstepersoner och 9 förtroendevalda); lägg in nya uppdrag när parterna har utsett dem.",
      ]
    `);
  });

  it("carries the terms over, and nothing that was counted or adopted", () => {
    expect(added(example(), "agreements")).toMatchInlineSnapshot(`
      [
        {
          "billedBy": "Örebro",
          "claimedCount": undefined,
          "collaboration": "Partnerskapet för barnets rättigheter i praktiken",
          "convention": undefined,
          "daysPerMeeting": 2,
          "end": "2023-12-31",
          "fee": 10000,
          "feeIsCeiling": true,
          "feePer": "party",
          "focus": [
            "Utbildning om lagen (2018:1197) om barnkonventionen",
            "Lagens påverkan på kommunernas arbete",
            "Metodutveckling för att omsätta lagen i praktiken",
            "Spridning av kunskap om arbetssätt och projekt",
          ],
          "followUpYears": undefined,
          "foodPaidBy": "each",
          "governing": [
            "Barnkonventionen",
            "Prop. 2009/10:232",
            "Den nationella ungdomspolitiken",
            "Barnrättskommitténs allmänna kommentarer",
            "Länsstyrelsernas uppdrag om regional stödstruktur",
          ],
          "name": "Överenskommelse om partnerskap 2022–2023",
          "noticeMonths": 3,
          "officialsMeetingsPerYear": 2,
          "partnershipMeetingsPerYear": 2,
          "planAdopted": undefined,
          "planAdoptedAt": undefined,
          "planClaimedCount": undefined,
          "planConvention": undefined,
          "source": undefined,
          "start": "2022-01-01",
        },
      ]
    `);
  });

  it("plans the meetings in the months of the old period, without days or hosts", () => {
    const rows = added(example(), "meetings");
    expect(rows.map((row) => (row as { name: string }).name)).toMatchInlineSnapshot(`
      [
        "Tjänstepersonsmöte januari 2022",
        "Partnerskapsträff maj 2022",
        "Tjänstepersonsmöte september 2022",
        "Partnerskapsträff november 2022",
        "Tjänstepersonsmöte januari 2023",
        "Partnerskapsträff maj 2023",
        "Tjänstepersonsmöte september 2023",
        "Partnerskapsträff november 2023",
      ]
    `);
    expect(rows[0]).toEqual({
      name: "Tjänstepersonsmöte januari 2022",
      collaboration: NATIONAL,
      kind: "officials",
      year: 2022,
      month: 1,
      status: "planned",
    });
  });

  it("numbers the activities anew, and keeps only what goes on all the time dated", () => {
    const rows = added(example(), "activities") as readonly { name: string }[];
    expect(rows.map(({ name }) => name)).toEqual([1, 2, 3, 4, 5, 6, 7].map((number) => `2022:${number}`));
    const steps = added(example(), "steps") as readonly { activity: string; how: string; when?: string }[];
    expect(
      steps.map(({ activity, how, when }) => `${activity} ${how}: ${when ?? "–"}`),
    ).toMatchInlineSnapshot(`
      [
        "2022:1 Samtal om kartläggningen av svensk lag mot barnkonventionen: –",
        "2022:1 Vägledning för tolkning och tillämpning: –",
        "2022:1 Följa domar: Löpande",
        "2022:1 Övrigt: Löpande",
        "2022:2 Erfarenhetsutbyte mellan kommunerna: Löpande",
        "2022:3 Erfarenhetsutbyte mellan kommunerna: Löpande",
        "2022:4 Erfarenhetsutbyte mellan kommunerna: Löpande",
        "2022:4 Kunskapsinhämtning: Löpande",
        "2022:5 Erfarenhetsutbyte mellan kommunerna: Löpande",
        "2022:5 Omvärldsspaning: Löpande",
        "2022:6 Samla kommunernas erfarenheter: Löpande",
        "2022:6 Besluta om innehållet: –",
        "2022:6 Slutföra rapporten: –",
        "2022:7 Varje kommun uppdaterar sin del: Löpande",
      ]
    `);
  });
});

const OLD = { name: "Ö 2020–2021", collaboration: "P", start: "2020-01-01", end: "2021-12-31" } as const;
const MEMBER = { collaboration: "P", kind: "member", from: "2020-01-01" } as const;
const world = (more: SomeRows = {}) =>
  aPartnership({
    agreements: [OLD],
    organisations: ["Gävle", "Karlskoga", "Degerfors", "Örebro"].map((name) => ({
      name,
      kind: "municipality",
    })),
    parties: [
      { name: "Gävle", organisations: ["Gävle"] },
      { name: "Karlskoga/Degerfors", organisations: ["Karlskoga", "Degerfors"] },
      { name: "Örebro", organisations: ["Örebro"] },
    ],
    memberships: [{ ...MEMBER, party: "Gävle", to: OLD.end }],
    ...more,
  });
const period = (more: SomeRows = {}, asked: Partial<PeriodAsked> = {}) =>
  newPeriod(world(more), { from: OLD.name, ...PERIOD, ...asked }, TODAY);

describe("who goes on", () => {
  it("is every organisation of the parties that are members to the end and stay", () => {
    const planned = period({
      memberships: [
        { ...MEMBER, party: "Gävle", to: OLD.end, votes: 2, feeUnits: 3, seatsPerRole: 1 },
        { ...MEMBER, party: "Karlskoga/Degerfors" },
        { ...MEMBER, party: "Örebro", to: OLD.end },
        { ...MEMBER, party: "Rädda Barnen", kind: "contributor", to: OLD.end },
        { ...MEMBER, party: "Tidigare", to: "2020-12-31" },
      ],
      accessions: [
        { agreement: OLD.name, organisation: "Örebro", status: "signed", noticeGiven: "2021-11-01" },
      ],
    });
    expect(added(planned, "accessions")).toEqual(
      ["Gävle", "Karlskoga", "Degerfors"].map((organisation) => ({
        agreement: "Ö 2022–2023",
        organisation,
        status: "asked",
      })),
    );
    expect(added(planned, "memberships")).toEqual([
      {
        party: "Gävle",
        collaboration: "P",
        from: "2022-01-01",
        to: "2023-12-31",
        kind: "member",
        votes: 2,
        feeUnits: 3,
        seatsPerRole: 1,
      },
    ]);
    expect(planOf(planned).told).toMatchInlineSnapshot(`
      [
        "”Ö 2022–2023” läggs in i Överenskommelser för den 1 januari 2022–31 december 2023, med villkoren från ”Ö 2020–2021”.",
        "3 organisationer i 2 parter får status Tillfrågad i Anslutningar.",
        "1 medlemskap som slutar den 31 december 2021 får en ny rad för den nya perioden. Avböjer en part, ta bort dess rad.",
        "Örebro har meddelat utträde och tillfrågas inte.",
        "Rädda Barnen medverkar utan att vara medlem till och med den 31 december 2021; lägg in en ny rad i Medlemskap om det ska fortsätta.",
        "Överenskommelsen har ingen avgift, så inga avgifter läggs in.",
        "Inga möten behöver läggas in.",
        "Den förra arbetsplanen har inga aktiviteter att ta med.",
        "4 platser är vakanta när perioden börjar (2 tjänstepersoner och 2 förtroendevalda); lägg in nya uppdrag när parterna har utsett dem.",
      ]
    `);
  });

  it("is, years later, every party that is a member then: also those that have joined, but none that has left", () => {
    const planned = period(
      {
        memberships: [
          { ...MEMBER, party: "Gävle", to: OLD.end },
          { ...MEMBER, party: "Örebro", to: "2024-06-30" },
          { ...MEMBER, party: "Karlskoga/Degerfors", from: "2023-01-01" },
        ],
      },
      { start: "2025-01-01", end: "2026-12-31" },
    );
    expect(added(planned, "accessions")).toMatchObject(
      ["Gävle", "Karlskoga", "Degerfors"].map((organisation) => ({ organisation })),
    );
    expect(added(planned, "memberships")).toMatchObject([{ party: "Gävle", from: "2025-01-01" }]);
    expect(planOf(planned).told).toEqual(
      expect.arrayContaining([
        "Karlskoga/Degerfors har blivit medlem sedan dess.",
        "Örebro har lämnat före den 1 januari 2025 och tillfrågas inte.",
      ]),
    );
  });

  describe("is no party whose organisations exist no longer", () => {
    const merged = (memberships: SomeRows["memberships"] = []) =>
      period({
        organisations: [
          { name: "Gunnared", kind: "district", validTo: "2021-12-31", replacedBy: "Angered" },
          { name: "Angered", kind: "district", validFrom: "2022-01-01" },
          { name: "Gävle", kind: "municipality" },
        ],
        parties: ["Gunnared", "Angered", "Gävle"].map((name) => ({ name, organisations: [name] })),
        memberships: [
          { ...MEMBER, party: "Gunnared", to: OLD.end },
          { ...MEMBER, party: "Gävle", to: OLD.end },
          ...memberships,
        ],
      });

    it("but the one that took over", () => {
      const planned = merged([{ ...MEMBER, party: "Angered", from: "2022-01-01" }]);
      expect(added(planned, "accessions")).toMatchObject([
        { organisation: "Angered" },
        { organisation: "Gävle" },
      ]);
      expect(added(planned, "memberships")).toMatchObject([{ party: "Gävle" }]);
      expect(planOf(planned).told).toContain("Gunnared har upphört och tillfrågas inte.");
    });

    it("and the one that took over is named where it is no member yet", () => {
      expect(added(merged(), "accessions")).toMatchObject([{ organisation: "Gävle" }]);
      expect(planOf(merged()).told).toContain(
        "Gunnared har upphört och tillfrågas inte; lägg in Angered i Parter och Medlemskap, om det ska fortsätta.",
      );
    });
  });

  it("pays by the agreement's own way of counting", () => {
    const planned = period({
      agreements: [{ ...OLD, fee: 10_000, feePer: "organisation" }],
      memberships: [
        { ...MEMBER, party: "Gävle", to: OLD.end, feeUnits: 3 },
        { ...MEMBER, party: "Karlskoga/Degerfors" },
      ],
    });
    expect(added(planned, "fees")).toEqual(
      [2022, 2023].flatMap((year) => [
        { year, party: "Gävle", amount: 30_000, agreement: "Ö 2022–2023", status: "notInvoiced" },
        {
          year,
          party: "Karlskoga/Degerfors",
          amount: 20_000,
          agreement: "Ö 2022–2023",
          status: "notInvoiced",
        },
      ]),
    );
  });

  it("has seats that nobody holds once the mandates of the old period have ended", () => {
    const planned = period({
      mandates: [
        { person: "A", party: "Gävle", role: "official", to: "2022-12-31" },
        { person: "B", party: "Gävle", role: "elected", to: OLD.end },
      ],
    });
    expect(planOf(planned).told).toContain(
      "1\u00a0plats är vakant när perioden börjar (1\u00a0förtroendevald); lägg in nya uppdrag när parterna har utsett dem.",
    );
    expect(added(planned, "mandates")).toEqual([]);
  });
});

describe("the meetings", () => {
  const names = (more: SomeRows, asked?: Partial<PeriodAsked>) =>
    (added(period(more, asked), "meetings") as readonly { name: string }[]).map(({ name }) => name);
  const promised = { agreements: [{ ...OLD, partnershipMeetingsPerYear: 2, officialsMeetingsPerYear: 2 }] };

  it("come in the usual months where the old period had none, inside the period, under names of their own", () => {
    const taken = {
      name: "partnerskapsträff november 2022",
      collaboration: "Q",
      kind: "partnership",
    } as const;
    expect(names({ ...promised, meetings: [taken] }, { start: "2022-05-15", end: "2023-03-31" })).toEqual([
      "Partnerskapsträff maj 2022",
      "Tjänstepersonsmöte september 2022",
      "Partnerskapsträff november 2022 (2)",
      "Tjänstepersonsmöte januari 2023",
    ]);
  });

  it("count those that someone has planned already", () => {
    const planned = { name: "Träff", collaboration: "P", kind: "partnership", year: 2022, month: 5 } as const;
    expect(names({ ...promised, meetings: [planned] }, { end: "2022-12-31" })).toEqual([
      "Tjänstepersonsmöte januari 2022",
      "Tjänstepersonsmöte september 2022",
      "Partnerskapsträff november 2022",
    ]);
  });

  it("are as many as the agreement promises, however many", () => {
    for (const officialsMeetingsPerYear of [1, 3, 5, 12, 24])
      expect(
        names({ agreements: [{ ...OLD, officialsMeetingsPerYear }] }, { end: "2022-12-31" }),
      ).toHaveLength(officialsMeetingsPerYear);
  });
});

it("does not take up what was struck from the plan, nor a name that is in use", () => {
  const planned = period({
    activities: [
      { name: "2020:1", agreement: OLD.name, activity: "A", status: "dropped" },
      { name: "2020:2", agreement: OLD.name, activity: "B", comment: "Gammal" },
      { name: "2022:1", agreement: "Annan", activity: "C" },
    ],
    steps: [
      { activity: "2020:2", how: "Struket", status: "dropped" },
      { activity: "2020:2", how: "Kvar", when: "Höst 2020 samt löpande", status: "done" },
    ],
  });
  expect(added(planned, "activities")).toMatchObject([
    { name: "2022:2", activity: "B", status: "notStarted" },
  ]);
  expect(added(planned, "steps")).toMatchObject([
    { activity: "2022:2", how: "Kvar", when: "Löpande", status: "notStarted" },
  ]);
});

describe("the title", () => {
  it.each<[string, Partial<PeriodAsked>, string]>([
    ["Ö 2020–2021", {}, "Ö 2022–2023"],
    ["Ö 2020 (reviderad)", { end: "2022-12-31" }, "Ö 2022 (reviderad)"],
    ["Överenskommelse", {}, "Överenskommelse 2022–2023"],
    ["Ö", { title: " Egen titel " }, "Egen titel"],
    ["Ö 2019 för 2020-2021", { title: " " }, "Ö 2019 för 2022–2023"],
  ])("after %s", (name, asked, title) => {
    const planned = period({ agreements: [{ ...OLD, name }] }, { from: name, ...asked });
    expect(added(planned, "agreements")).toMatchObject([{ name: title, start: PERIOD.start }]);
  });
});

it.each<[string, SomeRows, Partial<PeriodAsked>, string]>([
  ["no agreement", {}, { from: "X" }, "Överenskommelsen ”X” finns inte."],
  ["no day", {}, { start: "2022" }, "”2022” är inget datum; skriv t.ex. 2022-01-01."],
  ["an end before the start", {}, { end: "2021-12-31" }, "Den nya periodens slut ligger före dess start."],
  [
    "too long a period",
    {},
    { end: "2203-12-31" },
    "En period kan omfatta högst tio kalenderår; 2022–2203 är fler.",
  ],
  ["a title for two", {}, { title: "A;B" }, "Ett namn får inte innehålla semikolon eller radbrytning."],
  [
    "an open end",
    { agreements: [{ ...OLD, end: undefined }] },
    {},
    "”Ö 2020–2021” saknar slutdatum. Fyll i det först.",
  ],
  [
    "an early start",
    {},
    { start: "2021-12-31" },
    "”Ö 2020–2021” gäller till och med den 31 december 2021. Låt den nya perioden börja senare.",
  ],
  [
    "a taken title",
    { agreements: [OLD, { name: "ny", collaboration: "Q" }] },
    { title: "Ny" },
    "Det finns redan en överenskommelse som heter ”Ny”.",
  ],
  [
    "another agreement of those days",
    { agreements: [OLD, { name: "Annan", collaboration: "P", start: "2023-12-31" }] },
    {},
    "”Annan” gäller under en del av samma tid.",
  ],
  [
    "nobody to ask",
    { memberships: [] },
    {},
    "Ingen part är medlem när ”Ö 2020–2021” upphör den 31 december 2021, så ingen kan tillfrågas.",
  ],
])("refuses %s", (_, more, asked, reason) => {
  expect(reasonsOf(period(more, asked))).toEqual([reason]);
});

it("tells of days without an agreement between the two", () => {
  expect(planOf(period({}, { start: "2022-02-01" })).told[1]).toBe(
    "Mellan överenskommelserna gäller ingen: den 1–31 januari 2022.",
  );
});

it("has no fees for a network without them", () => {
  const planned = newPeriod(
    aPartnership(examplePartnership),
    { from: AGREEMENT_REGIONAL, start: "2024-01-01", end: "2027-12-31" },
    TODAY,
  );
  expect(added(planned, "fees")).toEqual([]);
  expect(planOf(planned).told).toMatchInlineSnapshot(`
    [
      "”Överenskommelse om regionalt nätverk 2024–2027” läggs in i Överenskommelser för den 1 januari 2024–31 december 2027, med villkoren från ”Överenskommelse om regionalt nätverk 2020–2023”.",
      "8 organisationer i 8 parter får status Tillfrågad i Anslutningar.",
      "8 medlemskap som slutar den 31 december 2023 får var sin ny rad för den nya perioden. Avböjer en part, ta bort dess rad.",
      "Rädda Barnen medverkar utan att vara medlem till och med den 31 december 2023; lägg in en ny rad i Medlemskap om det ska fortsätta.",
      "Överenskommelsen har ingen avgift, så inga avgifter läggs in.",
      "Inga möten behöver läggas in.",
      "Den förra arbetsplanen har inga aktiviteter att ta med.",
      "Alla platser är besatta när perioden börjar.",
    ]
  `);
});
