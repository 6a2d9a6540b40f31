import { describe, expect, it } from "vitest";
import { previewReminders } from "../../../src/app/reminders/preview-reminders.ts";
import { AppError } from "../../../src/core/error.ts";
import { examplePartnership } from "../../../src/partnership/example/index.ts";
import { readWorkbook } from "../../../src/partnership/partnership.ts";
import { onlyRules } from "../../only-rules.ts";
import type { World } from "./a-world.ts";
import { twentyLetters } from "./twenty-letters.ts";

const SPACE = "\u00a0";
const people = (values: Readonly<Record<string, object>>) =>
  (examplePartnership.people ?? []).map((person) => ({ ...person, ...values[person.name ?? ""] }));
const preview = (world: World, today: string, days?: number) =>
  previewReminders(readWorkbook(world.grids), today, days);

describe("the preview", () => {
  it("tells how many letters go, when the next do, and of each to whom and why", () => {
    const { said, letters } = preview(twentyLetters({ reminderRules: onlyRules("P3") }), "2020-08-20", 30);
    expect(said.split("\n\n")[0]).toBe(
      `Den 20 augusti–18 september 2020 skulle 20${SPACE}brev gå till 20${SPACE}personer, på 1${SPACE}dag. Närmast: 20${SPACE}brev tisdagen den 1 september 2020.`,
    );
    const going = letters.filter(({ status }) => status === "planned");
    expect(going).toHaveLength(20);
    expect(going[0]).toMatchObject({
      day: "2020-09-01",
      status: "planned",
      reason: expect.stringMatching(/^Tjänsteperson för /),
    });
  });

  it("looks ninety days ahead where nothing else is asked", () => {
    const { letters } = preview(twentyLetters(), "2020-08-20");
    const days = new Set(letters.filter(({ rule }) => rule !== "P17").map(({ day }) => day));
    expect([...days]).toEqual([
      "2020-08-20",
      "2020-08-25",
      "2020-09-01",
      "2020-09-09",
      "2020-09-22",
      "2020-09-23",
      "2020-09-24",
      "2020-09-30",
      "2020-10-08",
      "2020-10-20",
      "2020-11-03",
      "2020-11-10",
    ]);
  });

  it("says where nothing is to come", () => {
    expect(preview(twentyLetters(), "2022-03-01", 10)).toMatchObject({
      said: "Inga påminnelser ska skickas den 1–10 mars 2022.",
      letters: [],
    });
  });

  it("tells at the end how many reminders do not go, by why, and lists each with its day", () => {
    const world = twentyLetters({ people: people({ "Tjänsteperson Gävle": { addressWorks: false } }) });
    const { said, letters } = preview(world, "2020-09-01", 1);
    expect(said.split("\n\n")[1]).toBe(
      [
        "Detta går inte ut:",
        `– 1${SPACE}påminnelse: Mottagarens adress fungerar inte enligt fliken Personer.`,
      ].join("\n"),
    );
    expect(letters.filter(({ status }) => status === "skipped")).toMatchObject([
      { to: "Tjänsteperson Gävle", day: "2020-09-01", rule: "P3" },
    ]);
    world.run("2020-09-01");
    expect(preview(world, "2020-09-01", 1).said).toContain(
      `– 19${SPACE}påminnelser: Påminnelsen har redan skickats.`,
    );
  });

  const GÄVLE = "Tjänsteperson Gävle";
  const sent = () => {
    const world = twentyLetters();
    world.run("2020-09-01");
    return world;
  };
  it.each<[string, () => World, string, string]>([
    [
      "no address",
      () => twentyLetters({ people: people({ [GÄVLE]: { email: undefined } }) }),
      "2020-09-01",
      "Mottagaren har ingen e-postadress.",
    ],
    [
      "an address that does not work",
      () => twentyLetters({ people: people({ [GÄVLE]: { addressWorks: false } }) }),
      "2020-09-01",
      "Mottagarens adress fungerar inte enligt fliken Personer.",
    ],
    [
      "a real address in an example",
      () => twentyLetters({ people: people({ [GÄVLE]: { email: "namn@gavle.se" } }) }),
      "2020-09-01",
      "Ett exempelark skickar bara till adresser som slutar på .example.",
    ],
    [
      "a rule that is off",
      () => twentyLetters({ reminderRules: [{ name: "P3", active: false, days: "-30" }] }),
      "2020-09-01",
      "Regeln är avstängd i fliken Påminnelseregler.",
    ],
    [
      "a rule that cannot be read",
      () => twentyLetters({ reminderRules: [{ name: "P3", active: true, days: "-30", body: "{{hej}}" }] }),
      "2020-09-01",
      "Regeln går inte att läsa i fliken Påminnelseregler, så den är av.",
    ],
    [
      "as many as the rule allows",
      () => {
        const rule = { name: "P3", active: true, days: "-60, -30", maximum: 1 };
        const world = twentyLetters({ reminderRules: [rule] });
        world.run("2020-07-31");
        return world;
      },
      "2020-09-01",
      "Mottagaren har redan fått så många påminnelser om saken som regeln tillåter.",
    ],
    ["one that has been sent", sent, "2020-09-02", "Påminnelsen har redan skickats."],
    [
      "one that is unclear",
      () => {
        const world = twentyLetters();
        world.refusals.set("tjansteperson@gavle.example", new Error("Service timed out: Mail"));
        world.run("2020-09-01");
        return world;
      },
      "2020-09-02",
      "Ett tidigare försök är oklart, så det görs inte om.",
    ],
    [
      "one that has failed on three days",
      () => {
        const world = twentyLetters();
        world.refusals.set("tjansteperson@gavle.example", new Error("Invalid email"));
        for (const day of ["2020-09-01", "2020-09-02", "2020-09-03"]) world.run(day);
        return world;
      },
      "2020-09-04",
      "Påminnelsen har misslyckats tre dagar och försöks inte mer.",
    ],
    [
      "a letter already the same day",
      () => {
        const world = sent();
        const [collaboration] = examplePartnership.collaborations ?? [];
        const meeting = {
          name: "Extra träff",
          collaboration: collaboration?.name,
          kind: "partnership",
          status: "planned",
          start: "2020-10-27",
        } as const;
        world.grids.set("meetings", twentyLetters({ meetings: [meeting] }).grids.get("meetings") ?? []);
        return world;
      },
      "2020-09-01",
      "Mottagaren har redan fått ett brev i dag, så påminnelsen väntar till i morgon.",
    ],
  ])("can tell of everybody who would not get one why: %s", (_, makeWorld, day, reason) => {
    const { letters, said } = preview(makeWorld(), day, 1);
    expect(letters.filter((letter) => letter.reason === reason).map(({ status }) => status)).toContain(
      "skipped",
    );
    expect(said).toContain(reason);
  });

  it("refuses half a workbook", () => {
    const world = twentyLetters();
    world.grids.delete("mandates");
    expect(() => preview(world, "2020-09-01")).toThrow(AppError);
  });
});
