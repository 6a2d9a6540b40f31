import { expect, test } from "vitest";
import type { SomeRows } from "../../../a-partnership.ts";
import { aMembership, anAccession, aSmallPartnership } from "../a-small-partnership.ts";
import { documentText } from "../document-text.ts";
import { dataOf, filled, HELD_YEAR_DAY, heldYear, kindOf, missingIn } from "../filled.ts";

type Row<K extends keyof SomeRows> = NonNullable<SomeRows[K]>[number];

const TODAY = "2020-12-15";
const GAVLE = { today: TODAY, meeting: "Träffen", organisation: "Gävle" };
const DEGERFORS = { ...GAVLE, organisation: "Degerfors" };

function aMeeting(row: Partial<Row<"meetings">> = {}): Row<"meetings"> {
  return {
    name: "Träffen",
    collaboration: "Samarbetet",
    kind: "partnership",
    start: "2020-11-17",
    end: "2020-11-18",
    status: "held",
    ...row,
  };
}

function held(row: Partial<Row<"meetings">> = {}, tabs: SomeRows = {}) {
  return aSmallPartnership({}, { meetings: [aMeeting(row)], ...tabs });
}

function anExperience(party: string, title: string, date: string | undefined): Row<"experiences"> {
  return { party, title, ...(date === undefined ? {} : { date }) };
}

test("for all it is made for every organisation that was a member when the meeting was held", () => {
  const all = (meeting: string) => kindOf("D19").organisations?.(heldYear, { today: HELD_YEAR_DAY, meeting });
  expect(all("Partnerskapsträff november 2020")).toHaveLength(11);
  expect(all("Partnerskapsträff maj 2021")).toHaveLength(10);
  expect(all("Partnerskapsträff maj 2021")).not.toContain("Östersund");
  expect(all("Ingen träff")).toEqual([]);
});

test("votes, results and those who did not take part are told, and when the own party stood aside", () => {
  const decisions = [
    {
      meeting: "Träffen",
      kind: "decision" as const,
      text: "Vi svarar.",
      result: "approved" as const,
      votesFor: 7,
      votesAgainst: 0,
      abstaining: 1,
      notTakingPart: ["Gävle"],
    },
    { meeting: "Träffen", kind: "decision" as const, text: "Vi väntar.", votesFor: 3 },
    { meeting: "Träffen", kind: "decision" as const, text: "Vi ses.", result: "referred" as const },
  ];
  const data = dataOf("D19", held({}, { decisions }), GAVLE);
  expect(data.decisions).toEqual([
    {
      text: "Vi svarar.",
      result: "Bifall",
      votes: "7\u00a0ja, 0\u00a0nej, 1\u00a0avstod",
      notTakingPart: "Gävle",
    },
    { text: "Vi väntar.", result: "Ej angivet", votes: "3\u00a0ja, antalet nej saknas", notTakingPart: "–" },
    { text: "Vi ses.", result: "Återremiss", votes: "Ingen röstning antecknad", notTakingPart: "–" },
  ]);
  expect(data).toMatchObject({
    summary: "Mötet tog ställning till 3\u00a0frågor.",
    aside: "Gävle deltog inte i 1 av 3 beslut.",
  });
});

test("what falls to the own party's people is told apart; the coordinator's tasks are nobody's own", () => {
  const action = { meeting: "Träffen", kind: "action" as const };
  const decisions = [
    { ...action, text: "Skriva mallen.", responsible: "Anna", due: "2021-01-20", status: "done" as const },
    { ...action, text: "Boka lokal.", responsible: "Sam" },
    { ...action, text: "Läsa på." },
  ];
  const tabs: SomeRows = {
    decisions,
    people: [{ name: "Anna" }, { name: "Sam", organisation: "Gävle" }],
    mandates: [
      { person: "Anna", party: "Gävle", role: "official" },
      { person: "Sam", role: "coordinator" },
    ],
  };
  expect(dataOf("D19", held({}, tabs), GAVLE)).toMatchObject({
    summary: "Mötet bestämde om 3\u00a0åtgärder. På Gävle ligger 1\u00a0åtgärd.",
    ownActions: ["Skriva mallen."],
    actions: [
      { responsible: "Anna", due: "20 januari 2021", status: "Klar" },
      { responsible: "Sam", due: "Ingen dag bestämd", status: "Öppen" },
      { responsible: "Ingen ansvarig utsedd" },
    ],
  });
});

test("who came from the own party is told, with a vacant seat and an answer that nobody noted", () => {
  const attendance = [
    {
      meeting: "Träffen",
      party: "Gävle",
      person: "Anna",
      role: "official" as const,
      presence: "digital" as const,
    },
    { meeting: "Träffen", party: "Gävle", role: "elected" as const },
    { meeting: "Träffen", party: "Gävle", guest: "En elev", role: "guest" as const },
    { meeting: "Träffen", party: "Karlskoga/Degerfors", person: "Bo", presence: "absent" as const },
  ];
  const partnership = held({}, { attendance });
  expect(dataOf("D19", partnership, GAVLE)).toMatchObject({
    came: [
      { person: "Anna", role: "Tjänsteperson", presence: "Digitalt" },
      { person: "Ingen utsedd", role: "Förtroendevald", presence: "Platsen var vakant" },
      { person: "En elev", role: "Gäst", presence: "Ingen uppgift" },
    ],
    turnout: "1 av 2 parter deltog; från Karlskoga/Degerfors kom ingen.",
  });
});

test("in a party of two it is told which of them each person comes from", () => {
  const partnership = held(
    {},
    {
      people: [{ name: "Bo", organisation: "Karlskoga" }],
      attendance: [
        {
          meeting: "Träffen",
          party: "Karlskoga/Degerfors",
          person: "Bo",
          role: "official",
          presence: "present",
        },
      ],
    },
  );
  expect(dataOf("D19", partnership, DEGERFORS).came).toEqual([
    { person: "Bo (Karlskoga)", role: "Tjänsteperson", presence: "Närvarande" },
  ]);
});

test("experiences are those between the meeting before and the one after, and none of the future", () => {
  const experiences = [
    anExperience("Gävle", "Före", "2020-05-15"),
    anExperience("Gävle", "Egen", "2020-05-16"),
    anExperience("Karlskoga/Degerfors", "Annans", "2020-12-15"),
    anExperience("Karlskoga/Degerfors", "Framtida", "2020-12-16"),
    anExperience("Gävle", "Utan dag", undefined),
    anExperience("Utomstående", "Främmande", "2020-06-01"),
  ];
  const meetings = [
    aMeeting(),
    aMeeting({ name: "Våren", start: "2020-05-14", end: "2020-05-15" }),
    aMeeting({ name: "Nästa", start: "2021-05-18", end: "2021-05-19", status: "planned" }),
    aMeeting({ name: "Inställd", start: "2020-09-01", end: "2020-09-02", status: "cancelled" }),
  ];
  const partnership = aSmallPartnership({}, { meetings, experiences });
  expect(dataOf("D19", partnership, GAVLE)).toMatchObject({
    period: "från och med den 16 maj 2020 till och med den 15 december 2020",
    ownLearnt: [{ title: "Egen", text: "Ingen text är inlagd.", date: "den 16 maj 2020" }],
    othersLearnt: ["Karlskoga/Degerfors: Annans"],
  });
  const later = dataOf("D19", partnership, { ...GAVLE, today: "2022-01-01" });
  expect(later.period).toBe("från och med den 16 maj 2020 till och med den 17 maj 2021");
  expect(later.othersLearnt).toEqual(["Karlskoga/Degerfors: Annans", "Karlskoga/Degerfors: Framtida"]);
});

test("the next meeting and the next of the same kind are told, also where only the month is known", () => {
  const meetings = [
    aMeeting(),
    aMeeting({ name: "Efterträff", start: undefined, end: undefined, year: 2021, month: 5, host: "Gävle" }),
    aMeeting({
      name: "Tjänstemöte",
      kind: "officials",
      start: "2021-01-20",
      end: undefined,
      theme: "Rapporten",
    }),
    aMeeting({ name: "Förmöte", kind: "officials", start: "2020-09-01", end: undefined }),
  ];
  expect(dataOf("D19", aSmallPartnership({}, { meetings }), GAVLE).next).toEqual([
    "Tjänstemöte, den 20 januari 2021. Tema: Rapporten.",
    "Efterträff, i maj 2021. Värd: Gävle.",
  ]);
});

test("a meeting of which nothing is noted says so in every part", () => {
  const text = documentText(filled("D19", held(), GAVLE));
  for (const sentence of [
    "Från\tIngen företrädde Gävle när mötet hölls",
    "Värd\tEj angiven",
    "Tema\tEj angivet",
    "Varken beslut eller åtgärder är antecknade.",
    "Ingen från Gävle står i mötets närvarolista.",
    "Dagordningen är inte antecknad.",
    "Inga beslut är antecknade.",
    "Inga åtgärder är antecknade.",
    "Gävle har inte redovisat någon erfarenhet under den tiden.",
    "De andra parterna har inte redovisat någon erfarenhet under den tiden.",
    "Inget senare möte är inplanerat.",
  ])
    expect(text).toContain(sentence);
  expect(text).not.toContain("ännu inte antecknat som genomfört");
});

test("a held meeting with only a month is reported, and one that is over but not marked so says it", () => {
  const monthOnly = held({ start: undefined, end: undefined, year: 2020, month: 11 });
  expect(dataOf("D19", monthOnly, GAVLE)).toMatchObject({ when: "I november 2020", notMarkedHeld: false });
  expect(dataOf("D19", held({ status: "booked" }), GAVLE)).toMatchObject({ notMarkedHeld: true });
});

test.each([
  [{ form: "digital" as const, venue: "https://mote.example/1" }, "Digitalt"],
  [{ form: "physical" as const, place: "Gävle", venue: "Stadshuset" }, "Stadshuset, Gävle"],
  [{ form: "hybrid" as const, place: "Gävle" }, "Gävle. Det gick också att delta digitalt."],
  [{}, "Ej angiven"],
])("a meeting %o was at ”%s”", (row, where) => {
  expect(dataOf("D19", held(row), GAVLE).where).toBe(where);
});

test("the report goes to the body that decided to take part", () => {
  const cases = [{ name: "KS 1", organisation: "Gävle", body: "Utbildningsnämnden" }];
  const accessions = [anAccession("Gävle", { case: "KS 1" }), anAccession("Degerfors")];
  const partnership = held({}, { cases, accessions });
  expect(dataOf("D19", partnership, GAVLE).recipient).toBe("Utbildningsnämnden");
  expect(dataOf("D19", partnership, DEGERFORS).recipient).toBe("Kommunstyrelsen");
});

test("one who took part without being a member can have a report too", () => {
  const partnership = held(
    {},
    {
      memberships: [aMembership("Karlskoga/Degerfors")],
      attendance: [{ meeting: "Träffen", party: "Gävle", guest: "Anna", presence: "present" }],
    },
  );
  expect(dataOf("D19", partnership, GAVLE)).toMatchObject({ party: "Gävle" });
});

test.each<[string, Partial<Row<"meetings">>, object, string]>([
  [
    "no meeting is chosen",
    {},
    { meeting: undefined },
    "Välj ett möte (fliken ”Möten”, kolumnen ”Benämning”).",
  ],
  [
    "the meeting does not exist",
    {},
    { meeting: "Mötet" },
    "Mötet ”Mötet” finns inte (fliken ”Möten”, kolumnen ”Benämning”).",
  ],
  [
    "it was cancelled",
    { status: "cancelled" },
    {},
    "”Träffen” är inställt eller flyttat (fliken ”Möten”, rad 2, kolumnen ”Status”).",
  ],
  [
    "it is still to come",
    { status: "called", start: "2021-01-01", end: undefined },
    {},
    "”Träffen” är varken över eller antecknat som Genomfört (fliken ”Möten”, rad 2, kolumnen ”Status”).",
  ],
  [
    "no organisation is chosen",
    {},
    { organisation: undefined },
    "Välj en organisation (fliken ”Organisationer”, kolumnen ”Namn”).",
  ],
  [
    "the organisation does not exist",
    {},
    { organisation: "Gefle" },
    "Organisationen ”Gefle” finns inte (fliken ”Organisationer”, kolumnen ”Namn”).",
  ],
  [
    "the organisation was neither member nor there",
    { start: "2019-05-01", end: undefined },
    {},
    "”Gävle” hör inte till någon part som var medlem eller deltog när ”Träffen” hölls (fliken ”Organisationer”, kolumnen ”Namn”).",
  ],
])("it refuses when %s", (_, row, request, sentence) => {
  const given = Object.fromEntries(
    Object.entries({ ...GAVLE, ...request }).filter(([, value]) => value !== undefined),
  );
  expect(missingIn("D19", held(row), given)).toEqual([sentence]);
});
