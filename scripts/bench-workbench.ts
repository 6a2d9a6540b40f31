import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { openHome } from "../local/home/home.ts";
import { ensureBuilt, readProgram } from "../local/home/program.ts";
import { dataFolder } from "../local/store/data-folder.ts";
import { ensurePageBuilt } from "../local/workbench/built-page.ts";
import { openWorkbench } from "../local/workbench/run-workbench.ts";
import { aBrowser } from "../test/local/workbench/a-browser.ts";
import { fillOutbox } from "./bench/fill-outbox.ts";
import { fillWorkbook } from "./bench/fill-workbook.ts";
import { largePartnership } from "./bench/large-partnership.ts";

/** Rows in the tab that is measured, beside the example in the others; `npm run bench:workbench -- 1000` measures another number. */
const ROWS = Number(process.argv[2] ?? 10_000);
const EDITS = 20;
const LETTERS = 400;
/** Milliseconds that people take for at once, or for soon, on two cores. */
const MOST = { paint: 3_000, answer: 100, outbox: 2_000 };
/** The tab, and its column for telephone numbers, which is free text. */
const [TAB, COLUMN] = ["Personer", "F"];

/** Measures how soon the grid shows a large workbook, how soon the server has answered an edit, and how soon *Utkorg* lists many letters. Exits 1 where it is slower than it should be. */
async function measure(): Promise<void> {
  await ensureBuilt("outdated", () => console.error("Bygger programmet …"));
  await ensurePageBuilt("outdated", () => console.error("Bygger kalkylarkets sida …"));
  const work = mkdtempSync(join(tmpdir(), "partnerskap-prov-"));
  const folder = dataFolder(work);
  const options = { folder, program: readProgram(), today: "2020-09-01" };
  await openHome(options).run("setUp", { example: "2020-2021" });
  const state = folder.take();
  if (state === undefined) throw new Error("no workbook was made");
  fillWorkbook(state, { people: (largePartnership(ROWS).people ?? []).slice(0, ROWS) });
  folder.save(state);
  fillOutbox(folder.outbox, LETTERS);
  const bench = await openWorkbench(options, 0);
  const browser = await aBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const started = performance.now();
    await page.goto(bench.url);
    await page.locator("#laget", { hasText: "Sparat" }).waitFor();
    const paint = performance.now() - started;
    const answers = await editTimes(page);
    const answer = answers[Math.floor(answers.length / 2)] ?? 0;
    const asked = performance.now();
    await page.goto(new URL("/brev", bench.url).href);
    const outbox = performance.now() - asked;
    console.log(
      JSON.stringify({
        rows: ROWS,
        paint: Math.round(paint),
        answer: Math.round(answer),
        slowest: Math.round(answers.at(-1) ?? 0),
        outbox: Math.round(outbox),
      }),
    );
    if (paint > MOST.paint || answer > MOST.answer || outbox > MOST.outbox) process.exitCode = 1;
  } finally {
    await browser.close();
    await bench.close();
    rmSync(work, { recursive: true, force: true });
  }
}

/** Milliseconds from Enter until the server has answered, the quickest first. */
async function editTimes(page: Page): Promise<number[]> {
  await page.getByRole("tab", { name: TAB, exact: true }).click();
  const name = page.getByLabel("Cell som är markerad");
  await name.fill(`${COLUMN}2`);
  await name.press("Enter");
  const times: number[] = [];
  for (let edit = 0; edit < EDITS; edit++) {
    await page.keyboard.type("070");
    const answered = page.waitForResponse((response) => response.url().includes("/data/skriv"));
    const pressed = performance.now();
    await page.keyboard.press("Enter");
    await answered;
    times.push(performance.now() - pressed);
  }
  return times.sort((a, b) => a - b);
}

await measure();
