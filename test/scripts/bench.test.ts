import { spawnSync } from "node:child_process";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";

const ROOT = resolve(import.meta.dirname, "../..");

it("every budget holds at ten and at a hundred rows", () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, "node_modules/tsx/dist/cli.mjs"), join(ROOT, "scripts/bench.ts"), "10", "100"],
    { cwd: ROOT, encoding: "utf8" },
  );
  expect(stdout.match(/^ok /gm)?.length, stdout + stderr).toBeGreaterThanOrEqual(22);
  expect(stdout).not.toContain("BRÖT");
  expect(status).toBe(0);
}, 400_000);
