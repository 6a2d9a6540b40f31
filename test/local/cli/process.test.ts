import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import { dataFolder } from "../../../local/store/data-folder.ts";
import { filesIn } from "../../../local/store/files-in.ts";
import { aFolder } from "../store/a-folder.ts";
import { anExample } from "./an-example.ts";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));

function started(...argv: string[]): ChildProcess {
  const child = spawn(process.execPath, ["--import", "tsx", "local/cli.ts", ...argv], {
    cwd: ROOT,
    stdio: "pipe",
  });
  onTestFinished(() => {
    child.kill("SIGKILL");
  });
  return child;
}

async function finished(child: ChildProcess): Promise<{ code: number | null; out: string; err: string }> {
  const read = { out: "", err: "" };
  child.stdout?.on("data", (text) => {
    read.out += text;
  });
  child.stderr?.on("data", (text) => {
    read.err += text;
  });
  const [code] = (await once(child, "close")) as [number | null];
  return { code, ...read };
}

async function untilTrue(is: () => boolean): Promise<void> {
  while (!is()) await new Promise((go) => setTimeout(go, 5));
}

describe("the command line as a process", () => {
  it("ends with 0, 1 or 2, and prints only the object to those who read it", async () => {
    const data = await anExample();
    const did = await finished(
      started("run", "checkSheet", "--data", data, "--json", "--today", "2020-09-01"),
    );
    expect(did).toMatchObject({ code: 0, err: "" });
    expect(JSON.parse(did.out)).toMatchObject({ ok: true });
    expect(await finished(started("show", "Kalas", "--data", data))).toMatchObject({ code: 1, out: "" });
    expect(await finished(started("show"))).toMatchObject({ code: 2, out: "" });
  });

  it("opens the workbench on a damaged workbook too, where an earlier one can be put back", async () => {
    const data = await anExample();
    writeFileSync(join(data, "workbook.json"), "{");
    const child = started("start", "--data", data, "--port", "0");
    const line = new Promise<string>((resolve) =>
      child.stdout?.on(
        "data",
        (text) => String(text).includes("Arbetsbänken är öppen") && resolve(String(text)),
      ),
    );
    const complaint = new Promise<string>((resolve) =>
      child.stderr?.on("data", (text) => String(text).includes("är skadad") && resolve(String(text))),
    );
    expect(await complaint).toContain("kan lägga tillbaka den som sparades närmast före");
    expect(await line).toContain("http://127.0.0.1:");
  });

  it("sends nobody two letters and forgets nobody when the computer stops in the middle", async () => {
    const data = await anExample();
    const outbox = join(data, "outbox");
    const child = started("day", "2020-09-01", "--send", "--data", data);
    await untilTrue(() => readdirSync(outbox).length >= 3 || child.exitCode !== null);
    child.kill("SIGKILL");
    await once(child, "close");
    expect(dataFolder(data).read()).toBeDefined();
    const after = await finished(started("day", "2020-09-01", "--send", "--data", data));
    expect(after.code).toBe(0);
    const recipients = readdirSync(outbox).map((name) => name.replace(/^[\d-]+-\d{3}-/, ""));
    expect(new Set(recipients).size).toBe(recipients.length);
    expect(recipients.length).toBeGreaterThan(8);
  });

  it("lets several commands on one folder run after each other, however they are started", async () => {
    const data = await anExample();
    const codes = await Promise.all(
      ["A", "B", "C"].map(
        async (name, place) =>
          (await finished(started("edit", `Parter!B${place + 2}`, name, "--data", data))).code,
      ),
    );
    expect(codes).toEqual([0, 0, 0]);
    const rows =
      dataFolder(data)
        .read()
        ?.sheets.find(({ name }) => name === "Parter")?.rows ?? [];
    expect(rows.slice(1, 4).map((row) => row[1])).toEqual(["A", "B", "C"]);
  });

  it("does the main job of npm start in an empty folder, and nothing twice", async () => {
    const data = join(aFolder(), "ny");
    const first = await finished(started("start", "--once", "--data", data));
    expect(first.code).toBe(0);
    expect(first.out).toContain("Arbetsboken är exemplet, så dagen är den 1 september 2020.");
    expect(first.out).toMatch(/Kontroll: \d+\sfel, \d+\svarningar och \d+\supplysningar/);
    expect(filesIn(join(data, "documents"))).toHaveLength(3);
    const letters = readdirSync(join(data, "outbox"));
    expect(letters.length).toBeGreaterThan(0);
    const again = await finished(started("start", "--once", "--data", data, "--json"));
    expect(JSON.parse(again.out)).toMatchObject({ ok: true, documents: [] });
    expect(filesIn(join(data, "documents"))).toHaveLength(3);
    expect(readdirSync(join(data, "outbox"))).toEqual(letters);
    expect(existsSync(join(data, "writer.lock"))).toBe(false);
  });

  it("goes on with the example of a held year on that example's own day", async () => {
    const data = join(aFolder(), "ny");
    const laidOut = await finished(
      started("run", "setUp", "--param", "example=held-year", "--data", data, "--today", "2021-12-01"),
    );
    expect(laidOut.out).toContain("Exemplet Partnerskapet – ett genomfört år lades in");
    const { code, out } = await finished(started("start", "--once", "--data", data));
    expect(code).toBe(0);
    expect(out).toContain("Arbetsboken är exemplet, så dagen är den 1 december 2021.");
    expect(out).toMatch(/Kontroll: 0\sfel/);
    expect(filesIn(join(data, "documents"))).toHaveLength(3);
    const again = await finished(
      started("run", "setUp", "--param", "example=held-year", "--data", data, "--today", "2021-12-01"),
    );
    expect(again.out).toContain("Arket är redan upplagt. Inget har ändrats.");
  });

  it("opens the workbench and leaves it, with a whole workbook, at Ctrl-C", async () => {
    const data = join(aFolder(), "ny");
    const child = started("start", "--data", data, "--port", "0");
    let out = "";
    child.stdout?.on("data", (text) => {
      out += text;
    });
    await untilTrue(() => out.includes("Avsluta med Ctrl-C."));
    const url = /http:\/\/127\.0\.0\.1:\d+\/\?nyckel=[\w-]+/.exec(out)?.[0] ?? "";
    expect((await fetch(url, { redirect: "manual" })).status).toBe(303);
    child.kill("SIGINT");
    const [code] = (await once(child, "close")) as [number];
    expect(code).toBe(0);
    expect(dataFolder(data).read()?.sheets.length).toBeGreaterThan(5);
  });
});
