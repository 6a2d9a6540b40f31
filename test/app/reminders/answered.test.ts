import { expect, it } from "vitest";
import { previewReminders } from "../../../src/app/reminders/preview-reminders.ts";
import { examplePartnership } from "../../../src/partnership/example/index.ts";
import { readWorkbook } from "../../../src/partnership/partnership.ts";
import { twentyLetters } from "./twenty-letters.ts";

it("the preview tells of whoever has answered that the summons stays, and why", () => {
  const meeting = examplePartnership.meetings?.find(
    ({ kind, start }) => kind === "partnership" && (start ?? "") > "2020-09",
  );
  const answer = {
    meeting: meeting?.name,
    person: "Tjänsteperson Gävle",
    party: "Gävle",
    role: "official",
    answer: "yes",
  } as const;
  const world = twentyLetters({ attendance: [answer] });
  const { letters } = previewReminders(readWorkbook(world.grids), "2020-09-01");
  const stays = letters.filter(({ reason }) => reason === "Mottagaren har redan svarat.");
  expect(stays.length).toBeGreaterThan(0);
  expect(new Set(stays.map(({ to, rule, status }) => `${rule} ${to} ${status}`))).toEqual(
    new Set(["P6 tjansteperson@gavle.example skipped"]),
  );
});
