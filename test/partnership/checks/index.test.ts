import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Check } from "../../../src/partnership/checks/check.ts";
import { checks } from "../../../src/partnership/checks/index.ts";
import { examplePartnership, exampleSettings } from "../../../src/partnership/example/index.ts";
import type { Partnership } from "../../../src/partnership/partnership.ts";
import { aPartnership } from "../../a-partnership.ts";
import { aRightPartnership, TODAY, told } from "./a-right-partnership.ts";

const FOLDER = new URL("../../../src/partnership/checks/", import.meta.url);
const MACHINERY = ["check.ts", "check-workbook.ts", "index.ts"];

const files = readdirSync(FOLDER).filter((name) => name.endsWith(".ts") && !MACHINERY.includes(name));

it.each(files)("%s is listed and gives its check the same code", async (file) => {
  const { default: _none, ...exported } = await import(new URL(file, FOLDER).href);
  const [check, ...more] = Object.values(exported) as Check[];
  expect(more).toEqual([]);
  expect(check?.code).toBe(file.replace(".ts", ""));
  expect(checks).toContain(check);
});

it("every listed check has a file of its own, once", () => {
  expect(checks.map(({ code }) => `${code}.ts`).sort()).toEqual([...files].sort());
});

it.each(checks)("$code says in one sentence what it looks for", ({ about }) => {
  expect(about).toMatch(/^[A-ZÅÄÖ][^.]+\.$/);
});

it.each(checks)("$code finds nothing in a partnership that is right", (check) => {
  expect(told(check, aRightPartnership())).toBe("");
});

it.each(checks)("$code finds nothing in an empty workbook", (check) => {
  expect(told(check, aPartnership({}))).toBe("");
});

describe("reads only the tabs that it says it reads", () => {
  const worlds = [aRightPartnership(), aPartnership(examplePartnership, exampleSettings)];
  it.each(checks)("$code", (check) => {
    const touched = new Set<string>();
    for (const world of worlds)
      for (const day of [TODAY, "2021-12-01"]) check.find(watched(world, touched), day);
    expect([...touched].filter((tab) => tab !== "settings" && !check.reads.some((id) => id === tab))).toEqual(
      [],
    );
  });
});

/** The same snapshot, which notes every tab that is asked for. */
function watched<T extends object>(
  tabs: T & Partial<Pick<Partnership, "incomplete">>,
  touched: Set<string>,
): T {
  return new Proxy(tabs, {
    get(target, tab, receiver): unknown {
      if (tab === "incomplete" && target.incomplete !== undefined) return watched(target.incomplete, touched);
      touched.add(String(tab));
      return Reflect.get(target, tab, receiver);
    },
  });
}
