import { readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { markersOf } from "../../../../src/libraries/index.ts";
import { configuredRules } from "../../../../src/partnership/reminders/configured-rules.ts";
import type { ReminderRule } from "../../../../src/partnership/reminders/rule.ts";
import { reminderRuleRows } from "../../../../src/partnership/reminders/rule-rows.ts";
import { reminderRuleList } from "../../../../src/partnership/reminders/rules/index.ts";
import { aPartnership } from "../../../a-partnership.ts";

it("lists every rule that has a file", async () => {
  const names = readdirSync("src/partnership/reminders/rules")
    .map((file) => file.replace(/\.ts$/, ""))
    .filter((name) => name !== "index");
  const modules = names.map((name) => import(`../../../../src/partnership/reminders/rules/${name}.ts`));
  const exported = (await Promise.all(modules)).flatMap((module) => Object.values(module as object));
  expect(new Set(reminderRuleList)).toEqual(new Set(exported as ReminderRule[]));
  expect(reminderRuleList).toHaveLength(names.length);
});

it("keeps the order of the rules' numbers, and no number twice", () => {
  const numbers = reminderRuleList.map(({ id }) => Number(id.slice(1)));
  expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
});

it.each(reminderRuleList.map((rule) => [rule.id, rule] as const))(
  "%s uses no marker that it does not explain",
  (_, rule) => {
    const used = [rule.subject, rule.body].flatMap((text) => markersOf(text) ?? [text]);
    expect(Object.keys(rule.markers)).toEqual(expect.arrayContaining(used));
  },
);

it("starts Påminnelseregler with rows that say the same as the rules themselves", () => {
  const rows = aPartnership({ reminderRules: reminderRuleRows() });
  expect(configuredRules(rows)).toEqual(configuredRules(aPartnership({})));
  const daysOf = Object.fromEntries(
    configuredRules(rows).map(({ definition, offsets }) => [definition.id, offsets]),
  );
  expect(daysOf).toEqual({
    P0: [-180, -120, -90],
    P1: [-90, -60, -30, -7, 14, 45, 90],
    P2: [14, 28, 42],
    P3: [-60, -30, -7],
    P4: [-365, -180, -90],
    P5: [-90, -30, 0, 30, 60],
    P6: [-56, -28, -14, -7],
    P7: [-180, -84, -28],
    P8: [-28, -7],
    P9: [7, 14],
    P10: [-7, 1, 8],
    P11: [-14, 0, 1],
    P12: [-14, 1, 14, 30],
    P13: [0, 90, 180],
    P14: [-30, 0],
    P15: [],
    P16: [-120, -60],
    P17: [0],
    P18: [0],
  });
});

it("limits how often a party is asked to see to its part of the website", () => {
  const limited = configuredRules(aPartnership({})).filter(({ maximum }) => maximum !== undefined);
  expect(limited.map(({ definition, maximum }) => [definition.id, maximum])).toEqual([["P13", 3]]);
});
