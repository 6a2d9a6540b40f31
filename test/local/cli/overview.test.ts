import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { run } from "./a-terminal.ts";
import { anExample } from "./an-example.ts";

const rowOf = (out: string, label: string) =>
  out
    .split("\n")
    .find((line) => line.startsWith(`${label}\t`))
    ?.split("\t")
    .slice(1, 4);

test("show Översikt gives its figures on the day that is asked for", async () => {
  const data = await anExample();
  const on = (today: string) => run("show", "Översikt", "--data", data, "--today", today);
  expect(rowOf((await on("2020-03-01")).out, "Nästa möte")).toEqual([
    "2020-05-14",
    "Partnerskapsträff maj 2020",
    "Karlskoga/Degerfors",
  ]);
  expect(rowOf((await on("2020-09-01")).out, "Nästa partnerskapsträff")?.[0]).toBe("2020-11-17");
});

test("the Excel file carries Översikt out, and reading it in leaves the formulas", async () => {
  const data = await anExample();
  const folder = mkdtempSync(join(tmpdir(), "partnerskap-excel-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, "ark.xlsx");
  const show = () => run("show", "Översikt", "--data", data, "--today", "2020-03-01");
  const before = await show();
  expect((await run("export", file, "--data", data)).code).toBe(0);
  const { code, out } = await run("import", file, "--data", data);
  expect(code, out).toBe(0);
  expect((await show()).out).toBe(before.out);
  expect((await run("run", "setUp", "--data", data)).out).toContain("Inget har ändrats.");
});
