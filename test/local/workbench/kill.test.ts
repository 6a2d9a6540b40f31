import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { expect, it, onTestFinished } from "vitest";
import { ensureBuilt } from "../../../local/home/program.ts";
import { dataFolder } from "../../../local/store/data-folder.ts";
import { ensurePageBuilt } from "../../../local/workbench/built-page.ts";
import { anExample } from "../cli/an-example.ts";
import { insider } from "./a-visitor.ts";

const SERVER = resolve(fileURLToPath(import.meta.url), "../a-server-process.ts");
const ROUNDS = 8;
const EDITS_A_ROUND = 125;
/** Meetings, whose names are free text. */
const TAB = 11;
const FIRST_ROW = 20;

async function served(data: string): Promise<{ process: ChildProcess; url: string }> {
  const started = spawn(process.execPath, ["--import", "tsx", SERVER, data], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(() => void started.kill("SIGKILL"));
  const [url] = (await once(createInterface({ input: started.stdout }), "line")) as [string];
  return { process: started, url };
}

it("loses at most the edit in flight when it is killed at any moment of a thousand edits, and never the workbook", async () => {
  await ensureBuilt("missing", () => {});
  await ensurePageBuilt("missing", () => {});
  const data = await anExample();
  let killedAmid = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const { process: server, url } = await served(data);
    const person = await insider(url);
    const text = (edit: number) => `Omgång ${round}, ändring ${edit}`;
    const place = (edit: number) => ({ sheetId: TAB, row: FIRST_ROW + (edit % 40), column: 1 });
    let answered = -1;
    // Somewhere within what the edits take; the last rounds may get to their end.
    setTimeout(() => server.kill("SIGKILL"), 50 + Math.random() * 2_000);
    try {
      for (let edit = 0; edit < EDITS_A_ROUND; edit++) {
        const { status } = await person.sheet("/data/skriv", {
          revision: 0,
          ...place(edit),
          text: text(edit),
        });
        expect(status).toBe(200);
        answered = edit;
      }
    } catch {
      killedAmid += 1;
    }
    server.kill("SIGKILL");
    const sheet = dataFolder(data)
      .read()
      ?.sheets.find(({ sheetId }) => sheetId === TAB);
    const shown = (edit: number) => sheet?.rows[place(edit).row - 1]?.[0];
    // The last one may have been stored without an answer; every one before it was.
    if (shown(answered + 1) !== text(answered + 1) && answered >= 0)
      expect(shown(answered)).toBe(text(answered));
    for (let edit = Math.max(0, answered - 38); edit < answered; edit++)
      if (shown(edit) !== text(edit)) expect(shown(edit)).toBe(text(answered + 1));
  }
  expect(killedAmid).toBeGreaterThan(0);
}, 60_000);
