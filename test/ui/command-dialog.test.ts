import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { anExampleHome, type Home } from "../bundle/a-home.ts";
import { aList, CONTACTS } from "../bundle/a-list.ts";
import { aBrowser } from "../local/workbench/a-browser.ts";
import { openedPage, violations } from "./opened-page.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await aBrowser();
});

afterAll(() => browser.close());

function opened(home: Home, menuFunction: string): Promise<Page> {
  return openedPage(browser, home, menuFunction);
}

describe("the dialog of a command", () => {
  it("offers what the workbook holds, works by keyboard, and shows a refusal as its sentence", async () => {
    const page = await opened(anExampleHome(), "menuAdoptPlan");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("name"))).toBe("agreement");
    await page.getByLabel("Överenskommelse").selectOption("Överenskommelse om partnerskap 2004");
    await page.getByLabel("Möte").selectOption({ index: 1 });
    expect(await violations(page)).toEqual([]);
    await page.getByRole("button", { name: "Genomför" }).press("Enter");
    await page.getByRole("status").getByText("Det går inte. Inget har ändrats.").waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it("says in Swedish what is left to fill in, whatever language the browser speaks", async () => {
    const page = await opened(anExampleHome(), "menuCreateFees");
    const agreement = page.getByLabel("Överenskommelse");
    const year = page.getByLabel("År", { exact: true });
    const told = (field: typeof year) =>
      field.evaluate((control) => (control as HTMLInputElement).validationMessage);
    await page.getByRole("button", { name: "Genomför" }).click();
    expect([await told(agreement), await told(year)]).toEqual(["Välj något i listan.", "Fyll i fältet."]);
    await agreement.selectOption("Överenskommelse om partnerskap 2020–2021");
    await year.fill("2021");
    expect([await told(agreement), await told(year)]).toEqual(["", ""]);
    await page.getByRole("button", { name: "Förhandsgranska" }).click();
    await page.getByText("Inget behöver ändras.").waitFor();
  });

  it("offers what cannot be taken back only once its preview has been seen, for the choices as they stand", async () => {
    const page = await opened(anExampleHome({ today: "2022-03-01" }), "menuErasePerson");
    const go = page.getByRole("button", { name: "Genomför" });
    const preview = page.getByRole("button", { name: "Förhandsgranska" });
    expect(await go.count()).toBe(0);
    await preview.click();
    await page.getByLabel("Person").selectOption({ index: 1 });
    await page.getByLabel("Gallringsbeslutets diarienummer").fill("KS 2022/14");
    await page.getByLabel("Gallringsbeslutets datum").fill("i våras");
    await preview.click();
    await page.getByRole("status").getByText("”i våras” går inte att läsa").waitFor();
    expect(await go.count()).toBe(0);
    await page.getByLabel("Gallringsbeslutets datum").fill("2022-02-14");
    await preview.click();
    await go.waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByLabel("Person").selectOption({ index: 2 });
    expect(await go.count()).toBe(0);
  });

  it("says where there is nothing to choose yet", async () => {
    const page = await opened(anExampleHome(), "menuApproveDocument");
    expect(await page.getByLabel("Dokument", { exact: true }).textContent()).toBe(
      "Det finns inget att välja ännu",
    );
    expect(await violations(page)).toEqual([]);
  });

  it("shows what the installation can do, and what must be changed, as tables that can be read out", async () => {
    const home = anExampleHome({ mailQuota: 0 });
    const page = await opened(home, "menuCheckInstallation");
    expect(await violations(page)).toEqual([]);
    await page.getByLabel("Skicka ett provbrev till dig själv").selectOption("yes");
    await page.getByRole("button", { name: "Kör" }).click();
    await page.getByRole("table", { name: "Alla prov" }).waitFor();
    expect(await page.getByRole("table", { name: "Fynd" }).getByRole("row").count()).toBe(4);
    expect(await page.getByRole("cell", { name: "Fungerar inte", exact: true }).count()).toBe(3);
    expect(await violations(page)).toEqual([]);
  });

  it("says at once which program it is, with help and a way to the handbook", async () => {
    const home = anExampleHome();
    const settings = home.state.sheets.find(({ name }) => name === "Inställningar")?.rows ?? [];
    const row = settings.findIndex(([name]) => name === "Handbokens adress") + 1;
    home.hand.type(`Inställningar!B${row}`, "https://kommun.example/handbok");
    const page = await opened(home, "menuAbout");
    await page.getByRole("table", { name: "Om programmet" }).waitFor();
    const link = page.getByRole("link", { name: "https://kommun.example/handbok" });
    expect(await link.getAttribute("href")).toBe("https://kommun.example/handbok");
    expect(await page.getByRole("table", { name: "Kort hjälp" }).count()).toBe(1);
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
    const page = await opened(home, "menuRestoreColumns");
    home.runtime.world.onCall = () => {
      throw new Error("a bug");
    };
    await page.getByRole("button", { name: "Förhandsgranska" }).click();
    await page.getByRole("status").getByText("Något gick fel i programmet").waitFor();
  });
});
