import { describe, expect, it } from "vitest";
import {
  aMeeting,
  aSmallPartnership,
  BOTH_OF_BOTH,
  dueTo,
  electedOf,
  everyMandate,
  ledgerAfter,
  NATIONAL,
  officialOf,
  planOn,
} from "../a-small-partnership.ts";

const dated = { start: "2020-11-17", end: "2020-11-18" } as const;
const withMeeting = (values: object = {}, rows: object = {}, settings: object = {}) =>
  aSmallPartnership({ meetings: [aMeeting({ ...dated, ...values })], ...rows }, settings);

describe("P6, the summons to a partnership meeting", () => {
  it("goes to both representatives of every party 56, 28, 14 and 7 days before", () => {
    for (const day of ["2020-09-22", "2020-10-20", "2020-11-03", "2020-11-10"])
      expect(dueTo(withMeeting(), day), day).toEqual(BOTH_OF_BOTH);
  });

  it("does not go the day before, nor twice; a missed day is made up for, but never after the meeting has begun", () => {
    expect(dueTo(withMeeting(), "2020-09-21")).toEqual([]);
    expect(dueTo(withMeeting(), "2020-09-22", ledgerAfter(withMeeting(), "2020-09-22"))).toEqual([]);
    expect(dueTo(withMeeting(), "2020-09-27")).toEqual(BOTH_OF_BOTH);
    expect(dueTo(withMeeting({}, {}, { catchUpDays: 30 }), "2020-11-17")).toEqual(BOTH_OF_BOTH);
    expect(dueTo(withMeeting({}, {}, { catchUpDays: 30 }), "2020-11-18")).toEqual([]);
  });

  it("goes only to those who have not answered, whatever they answered", () => {
    const meeting = "Partnerskapsträff november 2020";
    const answers = (...rows: readonly object[]) => withMeeting({}, { attendance: rows });
    const said = (person: string, values: object) => ({ meeting, person, ...values });
    const [first, second, third, fourth] = BOTH_OF_BOTH as [string, string, string, string];
    const some = answers(
      said(first, { answer: "yes" }),
      said(second, { answer: "no" }),
      said(third, { presence: "excused" }),
      said(fourth, { answer: "none" }),
    );
    expect(dueTo(some, "2020-10-20")).toEqual([fourth]);
    expect(dueTo(answers({ meeting: "Ett annat möte", person: first, answer: "yes" }), "2020-10-20")).toEqual(
      BOTH_OF_BOTH,
    );
    const everybody = answers(...BOTH_OF_BOTH.map((person) => said(person, { answer: "yes" })));
    const { due, skipped } = planOn(everybody, "2020-10-20");
    expect(due).toEqual([]);
    expect(skipped.map(({ why }) => why)).toEqual(BOTH_OF_BOTH.map(() => "answered"));
  });

  it.each([
    ["is cancelled", { status: "cancelled" }],
    ["has been moved", { status: "moved" }],
    ["has been held", { status: "held" }],
    ["is for officials only", { kind: "officials" }],
  ])("does not go for a meeting that %s", (_, values) => {
    expect(dueTo(withMeeting(values), "2020-09-22")).toEqual([]);
  });

  it("goes to those who are members and hold the mandate on the day of the meeting", () => {
    const partnership = withMeeting(
      {},
      {
        memberships: [
          { party: "Gävle", collaboration: NATIONAL, from: "2020-01-01", to: "2020-10-31", kind: "member" },
          { party: "Örebro", collaboration: NATIONAL, from: "2020-11-01", kind: "member" },
        ],
        mandates: [
          ...everyMandate({ [electedOf("Örebro")]: { to: "2020-10-31" } }),
          { person: electedOf("Gävle"), party: "Örebro", role: "elected", from: "2020-11-01" },
        ],
      },
    );
    expect(dueTo(partnership, "2020-09-22")).toEqual([officialOf("Örebro"), electedOf("Gävle")]);
  });

  it("goes to today's representative while nobody is chosen for the day of the meeting", () => {
    const partnership = withMeeting(
      {},
      { mandates: everyMandate({ [electedOf("Örebro")]: { to: "2020-10-31" } }) },
    );
    expect(dueTo(partnership, "2020-09-22")).toContain(electedOf("Örebro"));
  });

  it("begins anew when the meeting gets another date", () => {
    const sent = ledgerAfter(withMeeting(), "2020-09-22");
    const moved = withMeeting({ start: "2020-11-24", end: "2020-11-25" });
    expect(dueTo(moved, "2020-09-29", sent)).toEqual(BOTH_OF_BOTH);
  });

  it.each([
    [undefined, "så snart du kan", "Mötet börjar"],
    ["2020-10-20", "senast den 20 oktober 2020", "Anmälan senast"],
    ["2020-09-01", "omgående", "Mötet börjar"],
  ])("asks for an answer; signing up by %s is said as ”%s”", (signUpBy, when, what) => {
    const [reminder] = planOn(withMeeting({ signUpBy }), "2020-09-22").due;
    expect(reminder?.text).toContain(`Svara på det här brevet ${when} och`);
    expect(reminder?.deadline.what).toBe(what);
  });

  it("says what is known of place, form and theme, and that the rest comes later", () => {
    const [known] = planOn(
      withMeeting({
        form: "physical",
        place: "Uppsala",
        venue: "Stadshuset",
        theme: "Barnets bästa",
        host: "Gävle",
      }),
      "2020-09-22",
    ).due;
    expect(known?.text).toContain(
      "Värd: Gävle\nForm: fysiskt möte\nPlats: Uppsala, Stadshuset\nTema: Barnets bästa\n",
    );
    const [unknown] = planOn(withMeeting(), "2020-09-22").due;
    expect(unknown?.text).toContain(
      "Värd: meddelas senare\nForm: meddelas senare\nPlats: meddelas senare\nTema: meddelas senare\n",
    );
  });
});
