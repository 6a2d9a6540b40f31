import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { aList, CONTACTS } from "../../bundle/a-list.ts";
import { aFolder } from "../store/a-folder.ts";
import { aBrowser } from "./a-browser.ts";
import { aWorkbench } from "./a-workbench.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await aBrowser();
});
afterAll(() => browser.close());

async function opened(url: string): Promise<Page> {
  const context = await browser.newContext({ locale: "sv-SE", acceptDownloads: true });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  page.on("pageerror", (problem) => expect.unreachable(String(problem)));
  await page.goto(url);
  // The simple pages; the grid has tests of its own.
  await page.goto(new URL("/kommandon", url).href);
  return page;
}

/** What a machine can find wrong with the page for people with disabilities. */
async function violations(page: Page): Promise<string[]> {
  // A letter's frame runs no scripts, so the check would wait for an answer from it for ever.
  await page.evaluate('for (const frame of document.querySelectorAll("iframe")) frame.remove()');
  const found = await new AxeBuilder({ page }).analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
}

const heading = (page: Page) => page.getByRole("heading", { level: 1 }).textContent();

describe("the workbench in a browser", () => {
  it("checks the workbook and leads to the cell of a finding", async () => {
    const page = await opened((await aWorkbench()).url);
    await page.getByRole("link", { name: "Kontrollera arket" }).click();
    await page.getByRole("button", { name: "Kontrollera arket" }).click();
    expect(await page.getByRole("status").textContent()).toContain("Kontrollen fann");
    const finding = page.locator("td a").first();
    const [tab = "", cell = ""] = ((await finding.textContent()) ?? "").split(" ");
    await finding.click();
    expect(await heading(page)).toBe(tab);
    await page.locator(`td#${cell}:target`).waitFor();
  });

  it("makes a document that can be saved, and tells what is missing when it cannot", async () => {
    const page = await opened((await aWorkbench()).url);
    await page.getByRole("link", { name: "Skapa dokument" }).click();
    await page.getByLabel(/^Dokument/).selectOption("D2");
    await page.getByRole("button", { name: "Skapa dokument" }).click();
    expect(await page.getByRole("alert").textContent()).toContain("Det gick inte. Välj överenskommelse");
    await page.goBack();
    await page.getByLabel("Överenskommelse").selectOption("Överenskommelse om partnerskap 2020–2021");
    await page.getByRole("button", { name: "Skapa dokument" }).click();
    const download = page.waitForEvent("download");
    await page.getByRole("link", { name: "Arbetsplan 2020–2021" }).click();
    expect((await download).suggestedFilename()).toBe("Arbetsplan 2020–2021.docx");
    await page
      .getByRole("navigation", { name: "Arbetsbänken" })
      .getByRole("link", { name: "Dokument", exact: true })
      .click();
    const pdf = page.waitForEvent("download", { timeout: 90_000 });
    await page.getByRole("link", { name: "som PDF" }).click();
    expect(
      readFileSync(await (await pdf).path())
        .subarray(0, 5)
        .toString(),
    ).toBe("%PDF-");
    await page
      .getByRole("navigation", { name: "Flikar" })
      .getByRole("link", { name: "Dokument", exact: true })
      .click();
    expect(await page.getByRole("cell", { name: "Arbetsplan 2020–2021.docx" }).count()).toBe(1);
  });

  it("sends the day's letters to the outbox and shows them as text and as they look", async () => {
    const { url, data } = await aWorkbench();
    const page = await opened(url);
    await page.getByRole("link", { name: "Utkorg", exact: true }).click();
    expect(await page.getByRole("main").textContent()).toContain("Ännu finns inga brev.");
    await page.getByRole("link", { name: "Kommandon" }).click();
    await page.getByRole("link", { name: "Skicka dagens påminnelser" }).click();
    await page.getByLabel("Skicka även om påminnelserna är avstängda").check();
    await page.getByRole("button", { name: "Skicka dagens påminnelser" }).click();
    expect(readdirSync(join(data, "outbox")).length).toBeGreaterThan(0);
    await page.getByRole("link", { name: "Utkorg", exact: true }).click();
    await page.getByRole("main").getByRole("listitem").getByRole("link").first().click();
    expect(await page.locator("pre").textContent()).toContain("Hej");
    const frame = page.locator("iframe");
    expect(await frame.getAttribute("title")).toBe("Brevet som det visas i ett e-postprogram");
    const looks = await page.request.get(new URL((await frame.getAttribute("src")) ?? "", url).href);
    expect(await looks.text()).toMatch(/<p[\s>][\s\S]*Hej/);
    expect(await violations(page)).toEqual([]);
  });

  it("edits a row: refuses what a dropdown lacks, saves the rest, and adds rows", async () => {
    const page = await opened((await aWorkbench()).url);
    await page.getByRole("link", { name: "Möten", exact: true }).click();
    await page.getByRole("link", { name: "Ändra rad 3" }).click();
    await page.getByLabel("Typ").selectOption("Seminarium");
    await page.getByLabel("Start").fill("i vår");
    await page.getByRole("button", { name: "Spara" }).click();
    expect(await page.getByRole("alert").textContent()).toContain("Allt sparades inte.");
    expect(await page.getByLabel("Start").getAttribute("aria-invalid")).toBe("true");
    expect(await page.getByLabel("Start").inputValue()).toBe("i vår");
    expect(await page.getByLabel("Typ").inputValue()).toBe("Seminarium");
    expect(await violations(page)).toEqual([]);
    await page.getByLabel("Start").fill("den 15 maj 2020");
    await page.getByRole("button", { name: "Spara" }).click();
    expect(await page.locator(".said").textContent()).toContain("är nu ”2020-05-15”");
    await page.getByRole("link", { name: "Tillbaka till Möten" }).click();
    const rows = await page.locator("tbody tr").count();
    await page.getByRole("link", { name: "Ny rad" }).click();
    await page.getByLabel("Benämning").fill("Studiebesök i Gävle");
    await page.getByRole("button", { name: "Spara" }).click();
    await page.getByRole("link", { name: "Tillbaka till Möten" }).click();
    expect(await page.locator("tbody tr").count()).toBe(rows + 1);
    expect(await page.locator("tbody").textContent()).toContain("Studiebesök i Gävle");
  });

  it("hands out the workbook for Excel and reads it in again", async () => {
    const page = await opened((await aWorkbench()).url);
    await page.getByRole("link", { name: "Excel", exact: true }).click();
    const download = page.waitForEvent("download");
    await page.getByRole("link", { name: "Hämta arbetsboken" }).click();
    await page.getByLabel("Excel-fil").setInputFiles(await (await download).path());
    await page.getByRole("button", { name: "Läs in filen" }).click();
    expect(await page.getByRole("status").textContent()).toContain("Ingenting i arbetsboken behövde ändras.");
  });

  it("previews an old list that is handed to it, and carries it out without asking for it again", async () => {
    const page = await opened((await aWorkbench()).url);
    await page.getByRole("link", { name: "Importera från Excel" }).click();
    await page.getByRole("button", { name: "Förhandsgranska" }).click();
    expect(await heading(page)).toBe("Importera från Excel");
    const buffer = Buffer.from(await aList(CONTACTS));
    await page
      .getByLabel("Excel-fil")
      .setInputFiles({ name: "Våra kontakter.xlsx", mimeType: "application/octet-stream", buffer });
    expect(await violations(page)).toEqual([]);
    await page.getByRole("button", { name: "Förhandsgranska" }).click();
    expect(await page.locator(".said").textContent()).toContain("Inget är ändrat ännu.");
    expect(await violations(page)).toEqual([]);
    await page.getByRole("button", { name: "Genomför" }).click();
    expect(await page.locator(".said").textContent()).toContain("Importera från Excel: klart.");
    expect(await page.getByRole("button", { name: "Genomför" }).count()).toBe(0);
    await page.getByRole("link", { name: "Personer", exact: true }).click();
    expect(await page.locator("tbody").textContent()).toContain("Annan Person");
    expect(await page.locator("tbody").textContent()).toContain("Våra kontakter.xlsx");
  });

  it("tells what is wrong with a file that is none", async () => {
    const page = await opened((await aWorkbench()).url);
    await page.getByRole("link", { name: "Importera från Excel" }).click();
    await page
      .getByLabel("Excel-fil")
      .setInputFiles({ name: "lista.csv", mimeType: "text/csv", buffer: Buffer.from("Namn;Kommun") });
    await page.getByRole("button", { name: "Importera från Excel" }).click();
    expect(await page.getByRole("alert").textContent()).toContain("Filen ”lista.csv” går inte att läsa in");
  });

  it("shows another day when one is chosen", async () => {
    const page = await opened((await aWorkbench()).url);
    await page.getByRole("link", { name: "Dagens datum", exact: true }).click();
    await page.getByLabel("Dag").fill("2021-01-15");
    await page.getByRole("button", { name: "Spara" }).click();
    expect(await page.getByText("Vald dag: den 15 januari 2021").isVisible()).toBe(true);
    await page.getByRole("button", { name: "Nästa dag: den 16 januari 2021" }).click();
    expect(await page.getByText("Vald dag: den 16 januari 2021").isVisible()).toBe(true);
  });

  it("shows what a day's run would send without sending it, and then does the run", async () => {
    const { url, data } = await aWorkbench();
    const page = await opened(url);
    await page.getByRole("link", { name: "Dagens datum", exact: true }).click();
    await page.getByRole("button", { name: "Visa vad som skulle skickas" }).click();
    expect(await heading(page)).toBe("Vad som skulle skickas");
    expect(await page.getByRole("main").textContent()).toContain("@haninge.example");
    expect(readdirSync(join(data, "outbox"))).toEqual([]);
    await page.getByRole("link", { name: "Dagens datum", exact: true }).click();
    await page.getByLabel("Skicka även om påminnelserna är avstängda").check();
    await page.getByRole("button", { name: "Gör dagens körning" }).click();
    expect(readdirSync(join(data, "outbox")).length).toBeGreaterThan(0);
  });

  it("begins in an empty folder, with words where there is nothing yet", async () => {
    const page = await opened((await aWorkbench(aFolder())).url);
    expect(await page.getByText("Inga flikar ännu.").isVisible()).toBe(true);
    await page.getByRole("link", { name: "Dokument", exact: true }).click();
    expect(await page.getByText("Inga dokument har skapats ännu.").isVisible()).toBe(true);
    await page.getByRole("main").getByRole("link", { name: "Kommandon" }).click();
    await page.getByRole("link", { name: "Lägg upp arket" }).click();
    await page.getByRole("button", { name: "Lägg upp arket" }).click();
    expect(await page.getByRole("navigation", { name: "Flikar" }).getByRole("link").count()).toBeGreaterThan(
      10,
    );
  });

  it("can be used with the keyboard alone, and shows where one is", async () => {
    const page = await opened((await aWorkbench()).url);
    await page.keyboard.press("Tab");
    expect(await page.locator(":focus").textContent()).toBe("Hoppa till innehållet");
    await page.keyboard.press("Enter");
    expect(await page.locator(":focus").getAttribute("id")).toBe("innehall");
    await page.keyboard.press("Tab");
    const outline = await page.evaluate("getComputedStyle(document.activeElement).outlineStyle");
    expect(outline).toBe("solid");
    await page.keyboard.press("Enter");
    expect(await heading(page)).toBe("Lägg upp arket");
  });

  it("shows Översikt in figures and charts, and another agreement when it is chosen", async () => {
    const page = await opened((await aWorkbench()).url);
    const tabs = page.getByRole("navigation", { name: "Flikar" });
    await tabs.getByRole("link", { name: "Översikt" }).click();
    const next = page.getByRole("row", { name: /^Nästa partnerskapsträff/ });
    expect(await next.textContent()).toContain("2020-11-17");
    expect(await page.getByRole("img", { name: /verksamhetsårets avgifter i kronor/ }).count()).toBe(1);
    expect(await violations(page)).toEqual([]);
    const other = await page.getByLabel("Välj överenskommelse").locator("option").nth(2).textContent();
    await page.getByLabel("Välj överenskommelse").selectOption({ index: 2 });
    await page.getByRole("button", { name: "Visa" }).click();
    expect(await heading(page)).toBe("Översikt");
    expect(await page.getByRole("row", { name: /^Överenskommelse / }).textContent()).toContain(other);
  });

  it("has no fault that a machine can find, on any kind of page and on a narrow screen", async () => {
    const { url, origin } = await aWorkbench();
    const page = await opened(url);
    const faults: Record<string, string[]> = {};
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 800 });
      for (const path of [
        "/kommandon",
        "/flik/1",
        "/flik/1/rad/2",
        "/kommando/makeDocument",
        "/kommando/importExcel",
        "/dokument",
        "/brev",
        "/excel",
        "/dag",
        "/finns-inte",
      ]) {
        await page.goto(origin + path);
        const found = await violations(page);
        if (found.length > 0) faults[`${path} ${width}`] = found;
      }
    }
    expect(faults).toEqual({});
  });
});
