import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { anExampleHome, type Home } from "../bundle/a-home.ts";
import { aList, CONTACTS } from "../bundle/a-list.ts";
import { aBrowser } from "../local/workbench/a-browser.ts";

/** What the page can call in the test. */
interface Bridge {
  answerFromProgram(name: string, given: unknown[]): Promise<{ value: unknown; error?: string }>;
}

let browser: Browser;

beforeAll(async () => {
  browser = await aBrowser();
});

afterAll(() => browser.close());

/** The dialog that a menu item opens, in a real browser, with the program answering as Apps Script would. */
async function opened(home: Home, menuFunction: string): Promise<Page> {
  const { dialogs } = home.runtime.execute(menuFunction);
  const page = await (await browser.newContext({ reducedMotion: "reduce" })).newPage();
  await page.exposeFunction("answerFromProgram", (name: string, given: unknown[]) => {
    const { value, error } = home.runtime.call(name, given);
    return { value, error: error?.message };
  });
  await page.addInitScript(() => {
    const run = (onSuccess: (value: unknown) => void, onFailure: (error: Error) => void) =>
      new Proxy(
        {},
        {
          get: (_, name: string) => {
            if (name === "withSuccessHandler")
              return (handler: (value: unknown) => void) => run(handler, onFailure);
            if (name === "withFailureHandler")
              return (handler: (error: Error) => void) => run(onSuccess, handler);
            return async (...given: unknown[]) => {
              const ask = (window as unknown as Bridge).answerFromProgram;
              const { value, error } = await ask(name, given);
              if (error === undefined) onSuccess(value);
              else onFailure(new Error(error));
            };
          },
        },
      );
    Object.assign(window, {
      google: {
        script: {
          run: run(
            () => {},
            () => {},
          ),
        },
      },
    });
  });
  await page.goto("about:blank");
  await page.setContent(dialogs[0]?.html ?? "no dialog was opened");
  return page;
}

async function violations(page: Page): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"])
    .analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

describe("the dialog of a command", () => {
  it("offers what the workbook holds, works by keyboard, and tells what was made", async () => {
    const home = anExampleHome();
    const page = await opened(home, "menuMakeDocument");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("name"))).toBe("kind");
    await page.getByLabel("Dokument", { exact: true }).selectOption("D2");
    await page.getByLabel("Överenskommelse").selectOption("Överenskommelse om partnerskap 2020–2021");
    expect(await violations(page)).toEqual([]);
    await page.getByRole("button", { name: "Kör" }).press("Enter");
    await page.getByText("Arbetsplan 2020–2021 skapades som utkast.").waitFor();
    expect(await page.getByRole("link", { name: "Arbetsplan 2020–2021" }).count()).toBe(1);
    expect(home.state.files).toHaveLength(1);
    expect(await violations(page)).toEqual([]);
  });

  it("shows a refusal as its sentence", async () => {
    const page = await opened(anExampleHome(), "menuMakeDocument");
    await page.getByLabel("Dokument", { exact: true }).selectOption("D1");
    await page.getByRole("button", { name: "Kör" }).click();
    await page.getByRole("status").getByText("Välj överenskommelse och försök igen.").waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it("shows the preview of reminders at once, as a table that can be read out", async () => {
    const page = await opened(anExampleHome({ today: "2020-09-01" }), "menuPreviewReminders");
    await page.getByRole("table", { name: "Brev" }).waitFor();
    expect(await page.getByRole("row").count()).toBeGreaterThan(20);
    expect(await violations(page)).toEqual([]);
  });

  it("takes a file, shows what it would change, and does it with the same file", async () => {
    const home = anExampleHome();
    const page = await opened(home, "menuImportExcel");
    const buffer = Buffer.from(await aList(CONTACTS));
    const file = page.getByLabel("Excel-fil");
    await page.keyboard.press("Tab");
    expect(await file.evaluate((input) => input === document.activeElement)).toBe(true);
    expect(await file.getAttribute("accept")).toBe(".xlsx");
    await file.setInputFiles({ name: "Våra kontakter.xlsx", mimeType: "application/octet-stream", buffer });
    await page.getByLabel("Flik").selectOption("Personer");
    expect(await violations(page)).toEqual([]);
    await page.getByRole("button", { name: "Förhandsgranska" }).press("Enter");
    const status = page.getByRole("status");
    await status.getByText("Inget är ändrat ännu.").waitFor();
    expect(await status.textContent()).toContain("2\u00a0rader läggs till: Ny Person och Annan Person.");
    expect(await violations(page)).toEqual([]);
    const people = () => home.state.sheets.find(({ name }) => name === "Personer")?.rows ?? [];
    const before = people().length;
    await page.getByRole("button", { name: "Genomför" }).click();
    await status.getByText("Importera från Excel: klart.").waitFor();
    expect(people()).toHaveLength(before + 2);
    expect(people()[before]).toContain("Våra kontakter.xlsx");
  });

  it("asks for the file before anything is sent, and refuses one that is too large without sending it", async () => {
    const home = anExampleHome();
    const page = await opened(home, "menuImportExcel");
    let calls = 0;
    home.runtime.world.onCall = () => {
      calls += 1;
    };
    await page.getByRole("button", { name: "Genomför" }).click();
    expect(
      await page.getByLabel("Excel-fil").evaluate((input: HTMLInputElement) => input.validity.valueMissing),
    ).toBe(true);
    const folder = mkdtempSync(join(tmpdir(), "stor-"));
    const large = join(folder, "stor.xlsx");
    writeFileSync(large, Buffer.alloc(5_000_001));
    await page.getByLabel("Excel-fil").setInputFiles(large);
    await page.getByRole("button", { name: "Förhandsgranska" }).click();
    await page.getByRole("status").getByText("Filen ”stor.xlsx” är större än 5 MB").waitFor();
    expect(await page.getByRole("button", { name: "Förhandsgranska" }).isEnabled()).toBe(true);
    expect(calls).toBe(0);
    rmSync(folder, { recursive: true });
  });

  it("tells that something went wrong when the program itself fails", async () => {
    const home = anExampleHome();
    const page = await opened(home, "menuCheckSheet");
    home.runtime.world.onCall = () => {
      throw new Error("a bug");
    };
    await page.getByRole("button", { name: "Kör" }).click();
    await page.getByRole("status").getByText("Något gick fel i programmet").waitFor();
  });
});
