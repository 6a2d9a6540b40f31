import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { run } from "./a-terminal.ts";

let made: Promise<string> | undefined;

/** A data folder of its own with the example workbook in it. */
export async function anExample(): Promise<string> {
  made ??= makeExample();
  const path = mkdtempSync(join(tmpdir(), "partnerskap-exempel-"));
  cpSync(await made, path, { recursive: true });
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

async function makeExample(): Promise<string> {
  const path = mkdtempSync(join(tmpdir(), "partnerskap-mall-"));
  process.once("exit", () => rmSync(path, { recursive: true, force: true }));
  const { code, err } = await run(
    "run",
    "setUp",
    "--param",
    "example=2020-2021",
    "--data",
    path,
    "--today",
    "2020-01-10",
  );
  if (code !== 0) throw new Error(err);
  return path;
}
