import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Refusal } from "../../../local/store/refusal.ts";
import { LOCK_FILE, takeWriterLock } from "../../../local/store/writer-lock.ts";
import { aFolder } from "./a-folder.ts";

const SHORT = 60;

function lockOf(holder: object | string): string {
  const folder = aFolder();
  const text =
    typeof holder === "string" ? holder : JSON.stringify({ started: null, host: hostname(), ...holder });
  writeFileSync(join(folder, LOCK_FILE), text);
  return folder;
}

function deadProcess(): number {
  return spawnSync(process.execPath, ["-e", ""]).pid;
}

describe("the writer's lock", () => {
  it("shows who writes, and is gone when it is given back", () => {
    const folder = aFolder();
    const unlock = takeWriterLock(folder);
    expect(JSON.parse(readFileSync(join(folder, LOCK_FILE), "utf8"))).toMatchObject({ pid: process.pid });
    unlock();
    expect(existsSync(join(folder, LOCK_FILE))).toBe(false);
  });

  it("is refused while somebody else writes, with a sentence that says what to do", async () => {
    const other = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
    await once(other, "spawn");
    const folder = lockOf({ pid: other.pid });
    try {
      expect(() => takeWriterLock(folder, SHORT)).toThrow(
        new Refusal(
          `Ett annat program (process ${other.pid}) skriver i mappen ”${folder}” just nu. Inget har ändrats. ` +
            `Vänta tills det är klart och försök igen. Finns inget sådant program, ta bort filen ”${join(folder, LOCK_FILE)}”.`,
        ),
      );
    } finally {
      other.kill();
    }
  });

  it("is refused to a second taker in the same process", () => {
    const folder = aFolder();
    const unlock = takeWriterLock(folder);
    expect(() => takeWriterLock(folder, SHORT)).toThrow(Refusal);
    unlock();
    takeWriterLock(folder, SHORT)();
  });

  it.each([
    ["a process that has died", () => lockOf({ pid: deadProcess() })],
    [
      "a process whose number another process has now",
      () => lockOf({ pid: process.ppid, started: "annan:start" }),
    ],
    ["an earlier process with our own number", () => lockOf({ pid: process.pid })],
    ["a process that died while it wrote the lock", () => old(lockOf('{"pid"'), 5)],
    ["another computer, long ago", () => old(lockOf({ pid: 1, host: "annan-dator" }), 3600)],
  ])("is taken over from %s", (_whose, make) => {
    const folder = make();
    const unlock = takeWriterLock(folder, SHORT);
    expect(JSON.parse(readFileSync(join(folder, LOCK_FILE), "utf8"))).toMatchObject({ pid: process.pid });
    unlock();
  });

  it("is not taken over from another computer that was here just now", () => {
    const folder = lockOf({ pid: 1, host: "annan-dator" });
    expect(() => takeWriterLock(folder, SHORT)).toThrow(Refusal);
  });

  it("lets many processes write one after another, never two at once", async () => {
    const folder = aFolder();
    const count = join(folder, "count");
    writeFileSync(count, "0");
    const lock = new URL("../../../local/store/writer-lock.ts", import.meta.url).href;
    const code = `import { takeWriterLock } from ${JSON.stringify(lock)}; import { readFileSync, writeFileSync } from "node:fs";
      for (let i = 0; i < 10; i++) { const unlock = takeWriterLock(${JSON.stringify(folder)}, 60000);
      const n = Number(readFileSync(${JSON.stringify(count)}, "utf8")); await new Promise((go) => setTimeout(go, 2));
      writeFileSync(${JSON.stringify(count)}, String(n + 1)); unlock(); }`;
    const script = join(folder, "count.mts");
    writeFileSync(script, code);
    const tsx = new URL("../../../node_modules/tsx/dist/loader.mjs", import.meta.url).href;
    const runs = Array.from({ length: 4 }, () =>
      spawn(process.execPath, ["--import", tsx, script], { stdio: "inherit" }),
    );
    const codes = await Promise.all(runs.map(async (run) => (await once(run, "exit"))[0]));
    expect(codes).toEqual([0, 0, 0, 0]);
    expect(readFileSync(count, "utf8")).toBe("40");
  });
});

function old(folder: string, seconds: number): string {
  const then = Date.now() / 1000 - seconds;
  utimesSync(join(folder, LOCK_FILE), then, then);
  return folder;
}
