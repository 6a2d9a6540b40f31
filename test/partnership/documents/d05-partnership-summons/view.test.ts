import { expect, test } from "vitest";
import { aSmallPartnership } from "../a-small-partnership.ts";
import { documentText } from "../document-text.ts";
import { dataOf, filled, missingIn } from "../filled.ts";

const NAME = "Träffen";
const REQUEST = { meeting: NAME };

/** The small partnership with one partnership meeting, as given. */
function withMeeting(meeting: object, tabs: object = {}) {
  const row = {
    name: NAME,
    collaboration: "Samarbetet",
    kind: "partnership",
    start: "2020-05-14",
    ...meeting,
  };
  return aSmallPartnership({}, { meetings: [row as never], ...tabs });
}

test.each([
  [{}, "Torsdagen den 14 maj 2020"],
  [{ end: "2020-05-15" }, "Torsdagen den 14 maj 2020 till fredagen den 15 maj 2020"],
  [{ end: "2020-05-13" }, "Torsdagen den 14 maj 2020"],
])("a meeting with %o is on %s", (meeting, days) => {
  expect(dataOf("D5", withMeeting(meeting), REQUEST)).toMatchObject({ days });
});

test.each([
  [{}, "Platsen meddelas senare."],
  [{ place: "Gävle", venue: "Stadshuset" }, "Stadshuset, Gävle"],
  [{ form: "digital" }, "Digitalt. Länken meddelas senare."],
  [{ form: "digital", venue: "https://mote.example/1" }, "Digitalt: https://mote.example/1"],
  [{ form: "hybrid", place: "Gävle" }, "Gävle. Det går också att delta digitalt."],
  [{ form: "hybrid" }, "Platsen meddelas senare. Det går också att delta digitalt."],
])("a meeting with %o takes place: %s", (meeting, place) => {
  expect(dataOf("D5", withMeeting(meeting), REQUEST)).toMatchObject({ place });
});

test("every party's representatives are called, and a vacant seat is told", () => {
  const partnership = withMeeting(
    {},
    {
      people: [{ name: "Tjänsteperson Gävle" }],
      mandates: [{ person: "Tjänsteperson Gävle", party: "Gävle", role: "official" }],
    },
  );
  expect(dataOf("D5", partnership, REQUEST).called).toEqual([
    { party: "Gävle", officials: "Tjänsteperson Gävle", elected: "Inte utsedd" },
    { party: "Karlskoga/Degerfors", officials: "Inte utsedd", elected: "Inte utsedd" },
  ]);
});

test("the programme stands day by day, in the sheet's order, with documents and what is to be decided", () => {
  const item = { meeting: NAME };
  const partnership = withMeeting(
    { end: "2020-05-15" },
    {
      agenda: [
        { ...item, day: 2, time: "09.00", title: "Avslutning" },
        { ...item, time: "10.00", title: "Arbetsplanen", kind: "decision", attachments: ["Förslag"] },
        { ...item, day: 1, title: "Lunch", kind: "break", presenter: "Värden" },
        { ...item, day: 7, title: "Feldag" },
      ],
    },
  );
  const data = dataOf("D5", partnership, REQUEST);
  expect(data.programme).toEqual([
    {
      day: "Torsdagen den 14 maj 2020",
      rows: [
        { time: "10.00", point: "Arbetsplanen\nUnderlag: Förslag", kind: "Beslut", presenter: "" },
        { time: "–", point: "Lunch", kind: "Paus", presenter: "Värden" },
      ],
    },
    {
      day: "Fredagen den 15 maj 2020",
      rows: [{ time: "09.00", point: "Avslutning", kind: "", presenter: "" }],
    },
    { day: "Dag 7", rows: [{ time: "–", point: "Feldag", kind: "", presenter: "" }] },
  ]);
  expect(data.decisions).toEqual([{ point: "Arbetsplanen", attachments: "Förslag" }]);
});

test("what is not decided yet is told: host, theme, programme, sign-up, contact", () => {
  const text = documentText(filled("D5", withMeeting({}), REQUEST));
  expect(text).toContain("| Värd | Inte bestämd ännu |");
  expect(text).not.toContain("Tema");
  expect(text).toContain("Programmet skickas senare.");
  expect(text).toContain(
    "Anmäl så snart som möjligt om du kommer eller har förhinder. Anmälan görs till värden.",
  );
  expect(text).toContain("Partnerskapet har ingen samordnare just nu. Vänd dig till värden.");
});

test.each([
  [{ foodPaidBy: "host" } as const, {}, "Värden betalar kosten under mötet."],
  [{ foodPaidBy: "each" } as const, {}, "Var och en betalar sin egen kost."],
  [{}, {}, "Överenskommelsen anger inte vem som betalar kosten."],
  [{}, { form: "digital" }, "Mötet är digitalt och medför inga kostnader för resa, logi eller kost."],
])("with the agreement %o and the meeting %o the costs say: %s", (agreement, meeting, sentence) => {
  const row = {
    name: NAME,
    collaboration: "Samarbetet",
    kind: "partnership",
    start: "2020-05-14",
    ...meeting,
  };
  const partnership = aSmallPartnership(agreement, { meetings: [row as never] });
  expect(dataOf("D5", partnership, REQUEST).costs).toContain(sentence);
});

test.each([
  [{ start: undefined }, "”Start” är inte ifylld (fliken ”Möten”, rad 2, kolumnen ”Start”)."],
  [
    { kind: "officials" },
    "”Träffen” är av typen Tjänstepersonsmöte, men kallelsen gäller ett möte av typen Partnerskapsträff (fliken ”Möten”, rad 2, kolumnen ”Typ”).",
  ],
  [
    { status: "cancelled" },
    "”Träffen” är inställt eller flyttat (fliken ”Möten”, rad 2, kolumnen ”Status”).",
  ],
  [
    { start: "2030-01-01" },
    "Ingen part är medlem när ”Träffen” hålls (fliken ”Medlemskap”, kolumnen ”Part”).",
  ],
])("for a meeting with %o it refuses", (meeting, sentence) => {
  const tabs = {
    memberships: ["Gävle", "Karlskoga/Degerfors"].map((party) => ({
      party,
      collaboration: "Samarbetet",
      kind: "member",
      from: "2020-01-01",
      to: "2021-12-31",
    })),
  };
  expect(missingIn("D5", withMeeting(meeting, tabs), REQUEST)).toEqual([sentence]);
});

test("the officials' summons calls officials alone", () => {
  const partnership = withMeeting({ kind: "officials" });
  const text = documentText(filled("D6", partnership, REQUEST));
  expect(text).toContain("# Kallelse till tjänstepersonsmöte");
  expect(text).toContain("| Part | Tjänsteperson |");
});
