import { describe, expect, it } from "vitest";
import {
  aMeeting,
  anAgreement,
  aSmallPartnership,
  COORDINATOR,
  everyMandate,
  officialOf,
} from "../a-small-partnership.ts";
import { remindersOf, went } from "../went.ts";

const GÄVLE = officialOf("Gävle");
const hosted = (values: object = {}, rows: object = {}) =>
  aSmallPartnership({
    agreements: [anAgreement({ foodPaidBy: "host" })],
    meetings: [
      aMeeting({ start: "2020-11-17", end: "2020-11-18", host: "Gävle", form: "physical", ...values }),
    ],
    ...rows,
  });
const all = (partnership = hosted()) => went("P7", partnership, "2020-03-01", "2020-12-31");
const textOn = (day: string, values: object = {}, rows: object = {}) =>
  remindersOf("P7", hosted(values, rows), day, day)[0]?.text;
const [BOOK, PLAN, FINISH] = ["2020-05-20", "2020-08-25", "2020-10-20"] as const;

describe("P7, the host's checklist", () => {
  it("goes to the host's official 180, 84 and 28 days before the meeting, once each", () => {
    expect(all()).toEqual({ [BOOK]: [GÄVLE], [PLAN]: [GÄVLE], [FINISH]: [GÄVLE] });
  });

  it.each([
    ["is cancelled", { status: "cancelled" }],
    ["has been moved", { status: "moved" }],
    ["has been held", { status: "held" }],
    ["has no host", { host: undefined }],
    ["has no date", { start: undefined }],
    ["is for officials", { kind: "officials" }],
  ])("does not go for a meeting that %s", (_, values) => {
    expect(all(hosted(values))).toEqual({});
  });

  it("begins anew with the meeting's new date, and with its new host", () => {
    expect(Object.keys(all(hosted({ start: "2020-12-01", end: "2020-12-02" })))[0]).toBe("2020-06-04");
    expect(all(hosted({ host: "Örebro" }))[PLAN]).toEqual([officialOf("Örebro")]);
  });

  it("goes to the coordinator where the host has no official", () => {
    const mandates = everyMandate({ [GÄVLE]: { to: "2020-06-30" } });
    expect(all(hosted({}, { mandates }))[PLAN]).toEqual([COORDINATOR]);
  });

  it("asks first for what must be booked, then for what must be planned, last for what is left", () => {
    expect(textOn(BOOK)).toContain("Att boka ungefär ett halvår före mötet:\n– Förankra värdskapet");
    expect(textOn(BOOK)).toContain("– Boka en lokal som rymmer omkring 4\u00a0deltagare och gäster.");
    expect(textOn(PLAN)).toContain("Att planera ungefär tre månader före mötet:");
    expect(textOn(PLAN)).toContain("– Meddela samordnaren lokal och adress");
    expect(textOn(FINISH)).toContain("– Beställ kaffe och mat efter antal");
    expect(textOn(FINISH)).toContain("– Bestäm vem som för minnesanteckningar.");
  });

  it("does not ask for what the sheet knows", () => {
    const known = { venue: "Stadshuset", theme: "Barnets bästa", noteTaker: GÄVLE, signUpBy: "2020-10-27" };
    expect(textOn(BOOK, known)).toContain("– Kontrollera att lokalen är bokad");
    expect(textOn(PLAN, known)).not.toMatch(/Meddela samordnaren lokal|Bestäm mötets tema/);
    expect(textOn(PLAN, known)).toContain("Sista dag för anmälan är den 27 oktober 2020.");
    expect(textOn(FINISH, known)).not.toContain("minnesanteckningar");
  });

  it("asks for a link and not for a room where the meeting is digital, and for both where it is hybrid", () => {
    const digital = [BOOK, PLAN, FINISH].map((day) => textOn(day, { form: "digital" })).join("\n");
    expect(digital).not.toMatch(/lokal|hotell|kaffe/);
    expect(digital).toContain("Skapa länken till mötet");
    expect(digital).toContain("Prova länk, ljud och bild");
    const hybrid = [BOOK, PLAN, FINISH].map((day) => textOn(day, { form: "hybrid" })).join("\n");
    expect(hybrid).toMatch(/Boka en lokal[\s\S]*Skapa länken|Boka en lokal[\s\S]*Prova länk/);
  });

  it("says who pays for what, as the agreement has it", () => {
    expect(textOn(BOOK)).toContain("Värden betalar kosten under mötet.");
    expect(textOn(BOOK, {}, { agreements: [anAgreement({ foodPaidBy: "each" })] })).toContain(
      "Var och en betalar sin egen kost.",
    );
    expect(textOn(BOOK, { form: "digital" })).toContain("medför inga kostnader");
  });

  it("says how many have answered", () => {
    const meeting = "Partnerskapsträff november 2020";
    const attendance = [
      { meeting, person: GÄVLE, answer: "yes" },
      { meeting, person: officialOf("Örebro"), answer: "none" },
    ];
    expect(textOn(FINISH, {}, { attendance })).toContain("(hittills 1\u00a0anmäld, 1\u00a0har inte svarat)");
  });
});
