import { expect, test } from "vitest";
import { aMembership, aSmallPartnership } from "../a-small-partnership.ts";
import { documentText } from "../document-text.ts";
import { dataOf, filled, HELD_YEAR_DAY, heldYear, missingIn } from "../filled.ts";

const NAME = "Träffen";
const REQUEST = { meeting: NAME, today: "2020-06-01" };
const PRESENT = { meeting: NAME, party: "Gävle", person: "Anna", role: "official", presence: "present" };
const DECISION = { meeting: NAME, kind: "decision", text: "Det görs." };
const ACTION = { meeting: NAME, kind: "action", text: "Gör det." };

/** A partnership meeting of the small partnership. */
function aMeeting(row: object = {}) {
  return { name: NAME, collaboration: "Samarbetet", kind: "partnership", start: "2020-05-14", ...row };
}

/** The small partnership with one meeting held, at which Gävle's official was; and whole tabs as given. */
function withMeeting(meeting: object = {}, tabs: object = {}) {
  return aSmallPartnership(
    {},
    { meetings: [aMeeting(meeting) as never], attendance: [PRESENT as never], ...tabs },
  );
}

const dataWith = (meeting: object, tabs: object = {}) => dataOf("D7", withMeeting(meeting, tabs), REQUEST);
const textWith = (meeting: object, tabs: object = {}) =>
  documentText(filled("D7", withMeeting(meeting, tabs), REQUEST));

test("where nothing but attendance is written down, every part says so", () => {
  const text = textWith({});
  for (const sentence of [
    "| Plats | Ej angiven |",
    "| Värd | Ej angiven |",
    "| Antecknat av | Ej angivet |",
    "Alla i närvarolistan kom.",
    "Inga gäster deltog.",
    "Ingen dagordning finns för mötet.",
    "Inga beslut är antecknade.",
    "Inga åtgärder är antecknade.",
    "Inga åtgärder från tidigare möten är öppna den 1 juni 2020.",
    "Inget senare möte är inplanerat.",
  ])
    expect(text).toContain(sentence);
  expect(text).not.toContain("Tema");
});

test.each([
  [{ form: "digital", venue: "https://mote.example/1" }, "Digitalt"],
  [{ form: "hybrid", place: "Gävle" }, "Gävle. Det gick också att delta digitalt."],
  [{ form: "physical", venue: "Stadshuset", place: "Gävle" }, "Stadshuset, Gävle"],
])("a meeting with %o was held: %s", (meeting, place) => {
  expect(dataWith(meeting)).toMatchObject({ place });
});

test.each([
  [{}, "Anna"],
  [{ presence: "digital" }, "Anna (digitalt)"],
  [{ presence: "excused" }, "Förhinder"],
  [{ presence: "absent" }, "Frånvarande"],
  [{ presence: "absent", person: undefined }, "Inte utsedd"],
  [{ presence: undefined }, "Ingen uppgift"],
  [{ person: undefined }, "Namn saknas"],
])("a row of the attendance list with %o is told as %s", (row, officials) => {
  const attendance = [
    { ...PRESENT, ...row },
    { ...PRESENT, party: "Karlskoga/Degerfors", person: "Bo" },
  ];
  expect(dataWith({}, { attendance }).present).toEqual([
    { party: "Gävle", officials, elected: "Ingen uppgift" },
    { party: "Karlskoga/Degerfors", officials: "Bo", elected: "Ingen uppgift" },
  ]);
});

test("at a digital meeting nobody is marked as having come by link", () => {
  const attendance = [{ ...PRESENT, presence: "digital" }];
  expect(dataWith({ form: "digital" }, { attendance }).present).toMatchObject([{ officials: "Anna" }, {}]);
});

test("of a party's two in one role, the one who came stands among those present and the other among those who did not", () => {
  const attendance = [PRESENT, { ...PRESENT, person: "Bo", presence: "excused" }];
  expect(dataWith({}, { attendance })).toMatchObject({
    present: [{ officials: "Anna" }, {}],
    absent: [{ name: "Bo", party: "Gävle", role: "Tjänsteperson", why: "Anmält förhinder" }],
  });
});

test("a vacant seat is told as vacant, and a row without a role as that", () => {
  const attendance = [
    PRESENT,
    { meeting: NAME, party: "Gävle", role: "elected", presence: "absent" },
    { meeting: NAME, person: "Cia", presence: undefined },
  ];
  expect(dataWith({}, { attendance }).absent).toEqual([
    { name: "Ingen utsedd", party: "Gävle", role: "Förtroendevald", why: "Platsen var vakant" },
    { name: "Cia", party: "–", role: "Ej angiven", why: "Ingen uppgift" },
  ]);
});

test("substitutes, the coordinator, people without a role and guests who came are told apart", () => {
  const attendance = [
    PRESENT,
    { ...PRESENT, person: "Sam", party: undefined, role: "coordinator" },
    { ...PRESENT, person: "Ulf", role: "substitute", presence: "digital" },
    { ...PRESENT, person: "Eva", role: undefined },
    { meeting: NAME, role: "guest", guest: "Rektor, en skola", presence: "present" },
    { meeting: NAME, guest: "Elever", presence: "present" },
    { meeting: NAME, role: "guest", guest: "Talare", presence: "excused" },
  ];
  expect(dataWith({}, { attendance })).toMatchObject({
    others: ["Ersättare: Ulf (digitalt) för Gävle.", "Samordnare: Sam.", "Utan angiven roll: Eva för Gävle."],
    guests: ["Rektor, en skola", "Elever"],
    absent: [{ name: "Talare", party: "–", role: "Gäst", why: "Anmält förhinder" }],
  });
});

test.each([
  [["Gävle", "Karlskoga/Degerfors"], "present", "2 av 2\u00a0parter var företrädda."],
  [["Gävle"], "present", "1 av 2\u00a0parter var företrädd."],
  [["Gävle"], "absent", "Ingen part var företrädd."],
  [["Kalmar"], "present", "Ingen part var företrädd."],
])("with %j %s, the number of parties represented reads: %s%s", (parties, presence, represented) => {
  const attendance = parties.map((party) => ({ ...PRESENT, party, presence }));
  expect(dataWith({}, { attendance })).toMatchObject({ represented });
});

test("an officials' meeting has no column for elected representatives until one comes", () => {
  expect(textWith({ kind: "officials" })).toContain("| Part | Tjänsteperson |\n");
  const attendance = [PRESENT, { ...PRESENT, person: "Fia", role: "elected" }];
  const data = dataWith({ kind: "officials" }, { attendance });
  expect(data.present).toEqual([
    { party: "Gävle", officials: "Anna", elected: "Fia" },
    { party: "Karlskoga/Degerfors", officials: "Ingen uppgift", elected: "–" },
  ]);
});

test("a meeting that not all are called to tells only of the parties in its list", () => {
  const data = dataWith({ kind: "workingGroup" });
  expect(data).toMatchObject({ represented: "", host: "" });
  expect(data.present).toEqual([{ party: "Gävle", officials: "Anna", elected: "–" }]);
  const alone = [{ meeting: NAME, person: "Sam", role: "coordinator", presence: "present" }];
  expect(textWith({ kind: "workingGroup" }, { attendance: alone })).toContain(
    "Ingen part står i närvarolistan.",
  );
});

test("points are numbered through the days, with documents and without pauses", () => {
  const agenda = [
    { meeting: NAME, day: 2, title: "Avslutning" },
    {
      meeting: NAME,
      title: "Planen",
      kind: "decision",
      presenter: "Anna",
      attachments: ["Förslag", "Bilaga"],
    },
    { meeting: NAME, title: "Lunch", kind: "break" },
    { meeting: NAME, day: 3, title: "Kaffe", kind: "break" },
  ];
  expect(dataWith({ end: "2020-05-15" }, { agenda }).points).toEqual([
    {
      day: "Torsdagen den 14 maj 2020",
      rows: [
        {
          number: "1",
          point: "Planen\nUnderlag: Förslag\nUnderlag: Bilaga",
          kind: "Beslut",
          presenter: "Anna",
        },
      ],
    },
    {
      day: "Fredagen den 15 maj 2020",
      rows: [{ number: "2", point: "Avslutning", kind: "–", presenter: "–" }],
    },
  ]);
});

test.each([
  [{}, "Ej angivet", "Ingen röstning antecknad", "–"],
  [
    { result: "approved", votesFor: 7, votesAgainst: 0, abstaining: 1, notTakingPart: ["Gävle", "Kalmar"] },
    "Bifall",
    "7\u00a0ja, 0\u00a0nej, 1\u00a0avstod",
    "Gävle och Kalmar",
  ],
  [{ result: "rejected", votesFor: 1, votesAgainst: 2 }, "Avslag", "1\u00a0ja, 2\u00a0nej", "–"],
  [{ result: "referred", votesAgainst: 2 }, "Återremiss", "Antalet ja saknas, 2\u00a0nej", "–"],
  [{ abstaining: 2 }, "Ej angivet", "Antalet ja saknas, antalet nej saknas, 2\u00a0avstod", "–"],
])("a decision with %o has the result %s and the votes %s", (row, result, votes, notTakingPart) => {
  expect(dataWith({}, { decisions: [{ ...DECISION, ...row }, ACTION] }).decided).toEqual([
    { text: "Det görs.", result, votes, notTakingPart },
  ]);
});

test("an action tells who is to do it, by when and how far it has come; an empty status means open", () => {
  const decisions = [
    ACTION,
    { ...ACTION, responsible: "Anna", due: "2020-05-20", status: "done" },
    { ...ACTION, meeting: "Annat möte" },
    DECISION,
  ];
  expect(dataWith({}, { decisions })).toMatchObject({
    hasEarlier: false,
    actions: [
      {
        action: "Gör det.",
        responsible: "Ingen ansvarig utsedd",
        due: "Ingen dag bestämd",
        status: "Öppen",
      },
      { responsible: "Anna", due: "20 maj 2020", status: "Klar" },
    ],
  });
});

test("open actions of earlier meetings of the same collaboration follow, oldest meeting first; a late one is told", () => {
  const meetings = [
    aMeeting(),
    aMeeting({ name: "Februari", start: "2020-02-01" }),
    aMeeting({ name: "Januari", start: "2020-01-10" }),
    aMeeting({ name: "Senare", start: "2020-05-20" }),
    aMeeting({ name: "Annans", start: "2020-01-10", collaboration: "Nätverket" }),
    aMeeting({ name: "Utan dag", start: undefined, year: 2020, month: 1 }),
  ];
  const action = (meeting: string, row: object = {}) => ({ ...ACTION, meeting, text: meeting, ...row });
  const decisions = [
    action("Februari", { due: "2020-06-01" }),
    action("Januari", { due: "2020-05-31", responsible: "Anna" }),
    action("Januari", { status: "done" }),
    action("Januari", { status: "dropped" }),
    action("Januari", { kind: "decision" }),
    ...["Senare", "Annans", "Utan dag", "Okänt"].map((name) => action(name)),
  ];
  expect(dataWith({}, { meetings, decisions }).earlier).toEqual([
    { action: "Januari", from: "Januari", responsible: "Anna", due: "31 maj 2020 (försenad)" },
    { action: "Februari", from: "Februari", responsible: "Ingen ansvarig utsedd", due: "1 juni 2020" },
  ]);
});

test("the next meeting that parties are called to is told, and the next of the meeting's own kind", () => {
  const meetings = [
    aMeeting({ end: "2020-05-15" }),
    aMeeting({ name: "Träff 2", start: "2020-11-17", end: "2020-11-18", host: "Gävle", place: "Gävle" }),
    aMeeting({ name: "Inställt", start: "2020-06-01", status: "cancelled" }),
    aMeeting({ name: "Grupp", start: "2020-06-02", kind: "workingGroup" }),
    aMeeting({ name: "Möte", start: undefined, year: 2020, month: 9, kind: "officials", form: "digital" }),
    aMeeting({ name: "Träff 3", start: undefined, year: 2021, month: 5 }),
    aMeeting({ name: "Annans", start: "2020-06-01", collaboration: "Nätverket" }),
  ];
  expect(dataWith({}, { meetings }).next).toEqual([
    { meeting: "Möte", when: "I september 2020", place: "Digitalt. Länken meddelas senare.", host: "–" },
    { meeting: "Träff 2", when: "Den 17–18 november 2020", place: "Gävle", host: "Gävle" },
  ]);
  const [held, ...others] = meetings;
  const last = [held, ...others.filter(({ name }) => name === "Träff 3")];
  expect(dataWith({}, { meetings: last }).next).toEqual([
    {
      meeting: "Träff 3",
      when: "I maj 2021",
      place: "Platsen meddelas senare.",
      host: "Inte bestämd ännu",
    },
  ]);
});

test.each([
  [{ start: undefined }, {}, "”Start” är inte ifylld (fliken ”Möten”, rad 2, kolumnen ”Start”)."],
  [
    { status: "cancelled", start: "2020-12-01" },
    {},
    "”Träffen” är inställt eller flyttat (fliken ”Möten”, rad 2, kolumnen ”Status”).",
  ],
  [
    { status: "moved" },
    {},
    "”Träffen” är inställt eller flyttat (fliken ”Möten”, rad 2, kolumnen ”Status”).",
  ],
  [
    { start: "2020-06-02" },
    { attendance: [] },
    "”Träffen” är inte över förrän den 2 juni 2020 (fliken ”Möten”, rad 2, kolumnen ”Start”).",
  ],
  [
    { start: "2020-06-01", end: "2020-06-02" },
    {},
    "”Träffen” är inte över förrän den 2 juni 2020 (fliken ”Möten”, rad 2, kolumnen ”Slut”).",
  ],
  [
    {},
    { attendance: [{ ...PRESENT, meeting: "Annat möte" }] },
    "Det finns ingen närvarolista för ”Träffen” (fliken ”Närvaro”, kolumnen ”Möte”).",
  ],
  [
    {},
    { attendance: [{ ...PRESENT, presence: undefined }] },
    "Det framgår inte vilka som kom till ”Träffen” (fliken ”Närvaro”, kolumnen ”Närvaro”).",
  ],
  [
    {},
    { memberships: [aMembership("Gävle"), aMembership("Gefle")] },
    "”Gefle” finns inte i fliken ”Parter” (fliken ”Medlemskap”, rad 3, kolumnen ”Part”).",
  ],
])("for a meeting with %o and the tabs %o it refuses", (meeting, tabs, sentence) => {
  expect(missingIn("D7", withMeeting(meeting, tabs), REQUEST)).toEqual([sentence]);
});

test("a meeting is over on its last day", () => {
  expect(missingIn("D7", withMeeting({ start: "2020-05-31", end: "2020-06-01" }), REQUEST)).toEqual([]);
});

test("of the example's meetings, those that are held can have minutes and no others", () => {
  const possible = heldYear.meetings.filter(
    ({ name }) => missingIn("D7", heldYear, { meeting: name, today: HELD_YEAR_DAY }).length === 0,
  );
  expect(possible).toEqual(heldYear.meetings.filter(({ status }) => status === "held"));
});
