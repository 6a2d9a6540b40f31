import { describe, expect, it } from "vitest";
import { unreadableRule } from "../../../src/partnership/checks/unreadable-rule.ts";
import { aMeeting, anAgreement, aSmallPartnership, dueTo, planOn } from "../reminders/a-small-partnership.ts";

const right = {
  name: "P3",
  active: true,
  days: "-30",
  subject: "Sista dag {{sistadag}}",
  body: "Läs {{överenskommelse}}.",
};

/** P3 and P6 are both due on 2020-09-01; the row is that of P3. */
const withRow = (...rows: readonly object[]) =>
  aSmallPartnership({
    agreements: [anAgreement({ noticeMonths: 3 })],
    meetings: [aMeeting({ start: "2020-10-27" })],
    reminderRules: rows,
  });
const rulesDue = (...rows: readonly object[]) => [
  ...new Set(planOn(withRow(...rows), "2020-09-01").due.map(({ rule }) => rule)),
];
const issuesOf = (...rows: readonly object[]) => unreadableRule.find(withRow(...rows), "2020-09-01");

describe("a row of Påminnelseregler", () => {
  it("decides the days and the words of its rule", () => {
    expect(issuesOf(right)).toEqual([]);
    const reminder = planOn(withRow(right), "2020-09-01").due.find(({ rule }) => rule === "P3");
    expect(reminder?.subject).toBe("Sista dag den 1 oktober 2020");
    expect(reminder?.text).toBe("Läs Överenskommelse 2020–2021.");
    expect(dueTo(withRow(right), "2020-09-24")).toEqual([]);
  });

  it("that leaves the words empty means the standard ones", () => {
    const reminder = planOn(withRow({ name: "p3", active: true, days: "-30" }), "2020-09-01").due.find(
      ({ rule }) => rule === "P3",
    );
    expect(reminder?.subject).toBe("Utträde inför 2021 meddelas senast den 1 oktober 2020");
  });

  it("understands a marker typed on a keyboard that composes its letters", () => {
    expect(issuesOf({ ...right, body: "{{överenskommelse}}".normalize("NFD") })).toEqual([]);
  });

  it("that is switched off silences its rule alone and is not complained of", () => {
    const off = { ...right, active: false, days: "aldrig" };
    expect(rulesDue(off)).toEqual(["P6"]);
    expect(issuesOf(off)).toEqual([]);
    expect(
      planOn(withRow({ ...right, active: false }), "2020-09-01").skipped.map(({ why }) => why),
    ).toContain("rule-off");
  });

  it.each([
    ["has days that cannot be read", { days: "en månad före" }, "Dagar"],
    ["has no days", { days: undefined }, "Dagar"],
    ["neither says Ja nor Nej", { active: undefined }, "Aktiv"],
    ["has an unknown marker in its subject", { subject: "{{mötet}}" }, "Ämne"],
    ["has an unknown marker in its text", { body: "Hej {{namn}}" }, "Text"],
    ["has a marker of the language itself", { body: "{{constructor}}" }, "Text"],
    ["has a marker that is not closed", { body: "Läs {{överenskommelse" }, "Text"],
    ["has an unknown marker in a section", { body: "{{#år}}{{dag}}{{/år}}" }, "Text"],
    ["asks for another template", { body: "{{>år}}" }, "Text"],
    ["changes the brackets", { body: "{{=<% %>=}}<%år%>" }, "Text"],
  ])("that %s switches its rule off alone, with a finding at the cell", (_, values, header) => {
    expect(rulesDue({ ...right, ...values })).toEqual(["P6"]);
    expect(issuesOf({ ...right, ...values })).toMatchObject([
      { code: "unreadable-rule", severity: "error", sheet: "reminderRules", row: 2, header },
    ]);
  });

  it("of a rule that does not exist is pointed out", () => {
    expect(issuesOf({ ...right, name: "P99" })).toMatchObject([
      { header: "Regel", message: expect.stringContaining("P99") },
    ]);
  });

  it("that stands twice sends nothing, whatever the two say", () => {
    expect(rulesDue(right, right)).toEqual(["P6"]);
  });

  it("is told in Swedish, with the markers there are", () => {
    const [issue] = issuesOf({ ...right, body: "{{namn}} {{dag}}" });
    expect(issue?.message).toBe("”{{namn}}” och ”{{dag}}” finns inte för P3, så regeln är av.");
    expect(issue?.action).toBe(
      "Markörerna för P3 är {{överenskommelse}}, {{år}}, {{sistadag}} och {{uppsägningstid}}.",
    );
  });
});
