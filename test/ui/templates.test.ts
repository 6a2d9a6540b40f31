import PizZip from "pizzip";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { anExampleHome, type Home, program } from "../bundle/a-home.ts";
import { aBrowser } from "../local/workbench/a-browser.ts";
import { type Opening, openedPage, tabOrder, tooNarrowFor, violations } from "./opened-page.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await aBrowser();
});

afterAll(() => browser.close());

async function opened(home: Home, opening?: Opening): Promise<Page> {
  const page = await openedPage(browser, home, "menuTemplates", opening);
  await page.getByRole("heading", { name: "Egna mallar i arket" }).waitFor();
  return page;
}

const status = (page: Page) => page.getByRole("status");
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

/** The program's template of a kind, with its first text changed, as a file. */
function aTemplate(kind: string, change: (xml: string) => string = (xml) => xml) {
  const zip = new PizZip(Buffer.from(program[`Template-${kind}.html`] ?? "", "base64"));
  zip.file("word/document.xml", change(zip.file("word/document.xml")?.asText() ?? ""));
  return {
    name: "Vår mall.docx",
    mimeType: "application/octet-stream",
    buffer: zip.generate({ type: "nodebuffer" }),
  };
}

describe("the dialog Mallar", () => {
  it("says of each document that it is made with the program's own template", async () => {
    const page = await opened(anExampleHome());
    expect(await page.getByText("D1 Överenskommelse görs med programmets egen mall.").count()).toBe(1);
    expect(await page.getByText("Alla dokument görs med programmets egna mallar.").count()).toBe(1);
    expect(await page.getByRole("button", { name: /Återställ/ }).count()).toBe(0);
    await page.getByLabel("Dokument").selectOption("D2");
    expect(await page.getByText("D2 Arbetsplan görs med programmets egen mall.").count()).toBe(1);
    expect(await violations(page)).toEqual([]);
    expect(await tooNarrowFor(page)).toEqual([]);
  });

  it("leads by keyboard from the document to what can be done with its template", async () => {
    const page = await opened(anExampleHome());
    expect(await tabOrder(page, 5)).toEqual([
      "Dokument",
      "Hämta mall",
      "Mall",
      "Prova mallen",
      "Lägg in mall",
    ]);
  });

  it("gives out the template as a file to open, with what its markers hold", async () => {
    const page = await opened(anExampleHome());
    await page.getByLabel("Dokument").selectOption("D2");
    await button(page, "Hämta mall").press("Enter");
    await status(page).getByText("Mallen för D2 Arbetsplan är sparad.").waitFor();
    expect(await page.getByRole("link", { name: /Mall D2 Arbetsplan/ }).count()).toBe(1);
    expect(await page.getByRole("table", { name: "Platshållare" }).count()).toBe(1);
    expect(await button(page, "Hämta mall").evaluate((own) => own === document.activeElement)).toBe(true);
    expect(await violations(page)).toEqual([]);
  });

  it("tries a template without keeping it, then puts it in, and takes the program's own back", async () => {
    const home = anExampleHome({ today: "2020-09-01" });
    const page = await opened(home);
    const kept = () =>
      (home.state.sheets.find(({ name }) => name === "Mallar")?.rows ?? []).filter((row) => row[0] === "D2");
    await page.getByLabel("Dokument").selectOption("D2");
    await page.getByLabel("Mall", { exact: true }).setInputFiles(aTemplate("D2"));
    await button(page, "Prova mallen").click();
    await status(page).getByText("Mallen för D2 Arbetsplan går att använda. Inget är ändrat ännu.").waitFor();
    expect(kept()).toEqual([]);
    await button(page, "Lägg in mall").click();
    await status(page).getByText("Mallen för D2 Arbetsplan är inlagd").waitFor();
    expect(kept().length).toBeGreaterThan(0);
    const own = "D2 Arbetsplan görs med den egna mallen ”Vår mall.docx”, inlagd 2020-09-01";
    expect(await page.getByText(own).count()).toBe(1);
    expect(await page.getByRole("listitem").getByText("D2 Arbetsplan: den egna mallen").count()).toBe(1);
    expect(await violations(page)).toEqual([]);
    expect(await tooNarrowFor(page)).toEqual([]);
    await button(page, "Återställ mall: programmets egen").click();
    await status(page).getByText("görs från och med nu med programmets egen mall").waitFor();
    expect(await page.getByText("Tidigare användes den egna mallen ”Vår mall.docx”").count()).toBe(1);
    await button(page, "Återställ mall: den tidigare").click();
    await page.getByText(own).waitFor();
  });

  it("refuses a template with faults, says which, and keeps the one that is used", async () => {
    const page = await opened(anExampleHome());
    await page.getByLabel("Dokument").selectOption("D2");
    const broken = aTemplate("D2", (xml) => xml.replace("{source}", "{kälan}"));
    await page.getByLabel("Mall", { exact: true }).setInputFiles(broken);
    await button(page, "Lägg in mall").click();
    await status(page).getByText("går inte att använda som mall för D2 Arbetsplan").waitFor();
    expect(await status(page).textContent()).toContain("Platshållaren ”{source}” saknas");
    expect(await page.getByText("D2 Arbetsplan görs med programmets egen mall.").count()).toBe(1);
    expect(await violations(page)).toEqual([]);
  });

  it("asks for the file before anything is sent", async () => {
    let calls = 0;
    const page = await opened(anExampleHome(), {
      onCall(name) {
        if (name === "runCommand") calls += 1;
        return undefined;
      },
    });
    await button(page, "Prova mallen").click();
    const file = page.getByLabel("Mall", { exact: true });
    expect(await file.evaluate((input: HTMLInputElement) => input.validationMessage)).toBe("Välj en fil.");
    expect(calls).toBe(0);
  });

  it("says that an own template is damaged, and what to do", async () => {
    const home = anExampleHome();
    const page = await opened(home);
    await page.getByLabel("Dokument").selectOption("D2");
    await page.getByLabel("Mall", { exact: true }).setInputFiles(aTemplate("D2"));
    await button(page, "Lägg in mall").click();
    await status(page).getByText("är inlagd").waitFor();
    const tab = home.state.sheets.find(({ name }) => name === "Mallar");
    if (tab !== undefined) tab.rows = tab.rows.filter((row) => row[2] !== 1);
    const later = await opened(home);
    await later.getByLabel("Dokument").selectOption("D2");
    expect(await later.locator(".now").textContent()).toContain(
      "Den är skadad: lägg in den på nytt, eller återställ.",
    );
    expect(await violations(later)).toEqual([]);
  });
});
