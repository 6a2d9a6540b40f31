import { describe, expect, it } from "vitest";
import type { LedgerEntry } from "../../../../src/partnership/reminders/ledger.ts";
import {
  aMeeting,
  anAgreement,
  aPerson,
  aSmallPartnership,
  BOTH_OF_BOTH,
  COORDINATOR,
  everyMandate,
  officialOf,
  planOn,
} from "../a-small-partnership.ts";
import { went } from "../went.ts";

const GÄVLE = officialOf("Gävle");
/** A thing to do from the first day on, so that there is something to tell every week. */
const busy = (rows: object = {}, settings: object = {}) =>
  aSmallPartnership(
    { referrals: [{ sender: "SKR", matter: "Ny lag", answerBy: "2020-09-18" }], ...rows },
    settings,
  );
const entry = (values: Partial<LedgerEntry>): LedgerEntry => ({
  key: `P3|agreements-1|2020-10-01|-30|people-2`,
  rule: "P3",
  about: "Överenskommelse 2020–2021",
  recipient: "people-2",
  status: "sent",
  day: "2020-09-01",
  reason: "",
  ...values,
});
const letterOf = (day: string, entries: readonly LedgerEntry[], partnership = busy()) =>
  planOn(partnership, day, entries).due.find(({ rule }) => rule === "P17");
const weekly = (monday: string, status: LedgerEntry["status"], day = monday) =>
  entry({ key: `P17|vecka|${monday}|0|people-1`, rule: "P17", recipient: "people-1", status, day });

describe("P17, the weekly letter", () => {
  it("goes to the coordinator on Mondays, once", () => {
    expect(went("P17", busy(), "2020-09-01", "2020-09-22")).toEqual({
      "2020-09-07": [COORDINATOR],
      "2020-09-14": [COORDINATOR],
      "2020-09-21": [COORDINATOR],
    });
  });

  it("goes on the next working day where the Monday is a day off", () => {
    const days = (from: string, to: string) => Object.keys(went("P17", late(), from, to));
    const late = () => busy({ referrals: [{ sender: "SKR", matter: "Ny lag", answerBy: "2020-01-01" }] });
    expect(days("2020-04-07", "2020-04-20")).toEqual(["2020-04-14", "2020-04-20"]);
    expect(days("2020-01-03", "2020-01-12")).toEqual(["2020-01-07"]);
  });

  it("does not go where there is nothing to tell, nor where nobody coordinates", () => {
    expect(went("P17", aSmallPartnership(), "2020-09-01", "2020-09-30")).toEqual({});
    const mandates = everyMandate().filter(({ role }) => role !== "coordinator");
    expect(went("P17", busy({ mandates }), "2020-09-01", "2020-09-30")).toEqual({});
  });

  it("does not go on another day, except where it failed", () => {
    expect(letterOf("2020-09-08", [])).toBeUndefined();
    expect(letterOf("2020-09-08", [weekly("2020-09-07", "failed")])).toBeDefined();
    expect(letterOf("2020-09-08", [weekly("2020-09-07", "unclear")])).toBeUndefined();
  });

  it("goes on another day of the week where its row says so", () => {
    const reminderRules = [{ name: "P17", active: true, days: "3" }];
    expect(Object.keys(went("P17", busy({ reminderRules }), "2020-09-07", "2020-09-20"))).toEqual([
      "2020-09-10",
      "2020-09-17",
    ]);
  });

  it("tells what went to whom, what is unclear and what failed last week", () => {
    const text = letterOf("2020-09-07", [
      entry({}),
      entry({ key: "P3|agreements-1|2020-10-01|-30|people-3", recipient: "people-3", status: "unclear" }),
      entry({ key: "P3|agreements-1|2020-10-01|-30|people-4", recipient: "people-4", status: "failed" }),
      entry({ key: "Dokument|d|2020-09-03|0|people-5", rule: "Dokument", recipient: "people-5", about: "D" }),
      entry({ key: "P6|m|2020-10-27|-56|gone", rule: "P6", recipient: "gone", about: "Träff" }),
      entry({ key: "Besked|x|2020-09-02|0|people-1", rule: "Besked", recipient: "people-1" }),
      entry({ key: "P3|agreements-1|2020-10-01|-60|people-2", day: "2020-08-30" }),
    ])?.text;
    expect(text).toBe(`Att göra:
– Remissen ”Ny lag” från SKR ska besvaras senast den 18 september 2020.

Oklart om det kom fram sedan förra veckobrevet; hör av dig till mottagarna:
– Sista dag att meddela utträde (Överenskommelse 2020–2021): Förtroendevald Gävle

Gick inte att skicka sedan förra veckobrevet:
– Sista dag att meddela utträde (Överenskommelse 2020–2021): Tjänsteperson Örebro

Skickat den 31 augusti–6 september 2020:
– Sista dag att meddela utträde (Överenskommelse 2020–2021): Tjänsteperson Gävle
– Dokument (D): Förtroendevald Örebro
– Kallelse och anmälan till partnerskapsträff (Träff): en person som inte längre finns i arket`);
  });

  it("leaves out what failed and then went", () => {
    const text = letterOf("2020-09-07", [entry({ status: "failed" }), entry({ day: "2020-09-02" })])?.text;
    expect(text).not.toContain("Gick inte");
  });

  it("tells of both weeks where the letter between did not go", () => {
    const sent = [entry({}), entry({ key: "P3|a|2020-10-01|-20|people-2", day: "2020-09-09" })];
    const told = (entries: readonly LedgerEntry[]) => letterOf("2020-09-14", [...sent, ...entries])?.text;
    expect(told([weekly("2020-08-31", "sent")])).toContain("Skickat den 31 augusti–13 september 2020:");
    expect(told([weekly("2020-09-07", "sent")])).toContain("Skickat den 7–13 september 2020:");
    expect(told([weekly("2020-06-01", "sent")])).toContain("Skickat den 17 augusti–13 september 2020:");
  });

  it("names those who have a mandate and cannot be reached", () => {
    const people = [COORDINATOR, ...BOTH_OF_BOTH, "En gäst"].map((name) =>
      aPerson(
        name,
        name === GÄVLE ? { addressWorks: false } : name === "En gäst" ? { email: undefined } : {},
      ),
    );
    const text = letterOf("2020-09-07", [], aSmallPartnership({ people }))?.text;
    expect(text).toBe(
      "Kan inte få brev; rätta i fliken Personer:\n– Tjänsteperson Gävle: Mottagarens adress fungerar inte enligt fliken Personer.\n\n",
    );
  });
});

describe("what the weekly letter says there is to do", () => {
  const toDo = (rows: object, settings: object = {}) =>
    letterOf("2020-09-07", [], aSmallPartnership(rows, settings))?.text.split("\n").slice(1) ?? [];

  it("is to complete the meetings of the next eight weeks, and to count the answers", () => {
    const meetings = [
      aMeeting({ start: "2020-10-20", end: "2020-10-21", signUpBy: "2020-09-22", host: "Gävle" }),
      aMeeting({ name: "Tjänstepersonsmöte", kind: "officials", start: "2020-09-10", form: "digital" }),
      aMeeting({ name: "Inställt", start: "2020-10-01", status: "cancelled" }),
      aMeeting({ name: "Långt borta", start: "2020-12-01" }),
    ];
    const meeting = "Partnerskapsträff november 2020";
    const attendance = [
      { meeting, person: GÄVLE, answer: "yes" },
      { meeting, person: officialOf("Örebro") },
    ];
    expect(toDo({ meetings, attendance, agenda: [{ meeting, title: "Upprop" }] })).toEqual([
      "– Tjänstepersonsmöte är den 10 september 2020. Saknas i arket: länk, sista dag för anmälan, vem som för anteckningar och program.",
      "– Partnerskapsträff november 2020 är den 20–21 oktober 2020. Anmälan senast den 22 september 2020; 1 av 2\u00a0kallade har svarat. Saknas i arket: form, lokal och vem som för anteckningar.",
      "",
      "",
    ]);
  });

  it("is to close the meetings of the last four weeks", () => {
    const meetings = [
      aMeeting({ name: "Bokat möte", start: "2020-09-01", status: "booked" }),
      aMeeting({ name: "Hållet möte", start: "2020-09-02", status: "held" }),
      aMeeting({ name: "Klart möte", start: "2020-09-03", status: "held" }),
      aMeeting({ name: "Gammalt möte", start: "2020-08-03", status: "booked" }),
    ];
    const attendance = [{ meeting: "Klart möte", person: GÄVLE, presence: "present" }];
    expect(toDo({ meetings, attendance }).filter((line) => line !== "")).toEqual([
      "– Bokat möte var den 1 september 2020. Sätt status till Genomfört, Inställt eller Flyttat i arket.",
      "– Hållet möte var den 2 september 2020. Fyll i närvaron i arket.",
    ]);
  });

  const fee = (values: object) => ({
    year: 2020,
    agreement: "Överenskommelse 2020–2021",
    party: "Gävle",
    amount: 10_000,
    ...values,
  });

  it("is to invoice fees and to reconcile payments", () => {
    const fees = [
      fee({ due: "2020-10-10", status: "notInvoiced" }),
      fee({ due: "2020-10-10", status: "notInvoiced", party: "Örebro" }),
      fee({ due: "2020-08-31", status: "invoiced" }),
      fee({ due: "2020-08-31", status: "paid" }),
      fee({ due: "2020-12-31", status: "notInvoiced" }),
    ];
    expect(toDo({ fees }).filter((line) => line !== "")).toEqual([
      "– 1\u00a0avgift (10\u00a0000\u00a0kr) förföll den 31 augusti 2020. Stäm av betalningarna mot fliken Avgifter, och skriv dagen vid ”Betalningar avstämda till och med” i Inställningar, så påminns de som inte har betalat.",
      "– 2\u00a0avgifter (20\u00a0000\u00a0kr) förfaller den 10 oktober 2020 och är inte fakturerade.",
    ]);
    const reconciled = toDo({ fees }, { paymentsReconciled: "2020-09-04" });
    expect(reconciled[0]).toBe(
      "– 1\u00a0avgift (10\u00a0000\u00a0kr) förföll den 31 augusti 2020 och är inte betald enligt avstämningen den 4 september 2020.",
    );
  });

  it("is late work, people to erase, and what Kontroll holds", () => {
    const rows = {
      agreements: [anAgreement()],
      meetings: [aMeeting()],
      decisions: [
        { meeting: "Partnerskapsträff november 2020", text: "Gör", kind: "action", due: "2020-09-01" },
      ],
      activities: [{ name: "2020:1", agreement: "Överenskommelse 2020–2021", activity: "Kunskap" }],
      steps: [{ activity: "2020:1", how: "Läsa", when: "Maj 2020" }],
      people: [
        aPerson(COORDINATOR),
        ...BOTH_OF_BOTH.map((name) => aPerson(name)),
        aPerson("Förra", { eraseAfter: "2020-08-31" }),
      ],
      findings: [
        { severity: "Fel", code: "a", place: "b", message: "c", action: "d" },
        { severity: "Varning", code: "a", place: "b", message: "c", action: "d" },
        { severity: "Varning", code: "a", place: "b", message: "c", action: "d" },
      ],
    };
    expect(toDo(rows).filter((line) => line !== "")).toEqual([
      "– Försenat: 1\u00a0åtgärd från möten och 1\u00a0delmoment i arbetsplanen. Hör med dem som är ansvariga, och ändra status eller tid.",
      "– Att gallra: Förra. Kör Gallra under Personuppgifter.",
      "– Fliken Kontroll visar 1\u00a0fel och 2\u00a0varningar.",
    ]);
  });
});
