import { describe, expect, it } from "vitest";
import { previewReminders } from "../../../src/app/reminders/preview-reminders.ts";
import { AppError } from "../../../src/core/error.ts";
import { examplePartnership } from "../../../src/partnership/example/index.ts";
import { readWorkbook } from "../../../src/partnership/partnership.ts";
import type { World } from "./a-world.ts";
import { twentyLetters } from "./twenty-letters.ts";

const preview = (world: World, today: string, days?: number) =>
  previewReminders(readWorkbook(world.grids), today, days);

describe("the preview", () => {
  it("tells day by day who would get what, and why", () => {
    const { said, letters } = preview(twentyLetters(), "2020-09-01", 7);
    const paragraphs = said.split("\n\n");
    expect(paragraphs[0]).toBe("Så här skulle påminnelserna gå den 1–7 september 2020:");
    expect(paragraphs).toHaveLength(3);
    expect(paragraphs[1]).toMatch(
      /^Tisdagen den 1 september 2020, 20\u00a0brev\n– Utträde inför 2021 meddelas senast den 1 oktober 2020: .*Tjänsteperson Gävle \(tjänsteperson för Gävle\);/,
    );
    expect(paragraphs[2]).toBe(
      "Måndagen den 7 september 2020, 1\u00a0brev\n– Veckobrev vecka 37: Samordnare Partnerskapet (samordnare)",
    );
    expect(letters).toHaveLength(21);
    expect(letters[0]).toMatchObject({
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

  it("leaves out what has been sent, and names those who cannot be reached", () => {
    const people = (examplePartnership.people ?? []).map((person) =>
      person.name === "Tjänsteperson Gävle" ? { ...person, addressWorks: false } : person,
    );
    const world = twentyLetters({ people });
    expect(preview(world, "2020-09-01", 1).said).toContain(
      "– Tjänsteperson Gävle får inget brev. Mottagarens adress fungerar inte enligt fliken Personer.",
    );
    world.run("2020-09-01");
    expect(preview(world, "2020-09-01", 1).letters.filter(({ status }) => status === "planned")).toEqual([]);
  });

  it("refuses half a workbook", () => {
    const world = twentyLetters();
    world.grids.delete("mandates");
    expect(() => preview(world, "2020-09-01")).toThrow(AppError);
  });
});
