import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Selection, ShownDialog } from "../../local/apps-script/index.ts";
import { anExampleHome, type Home } from "../bundle/a-home.ts";
import { aBrowser } from "../local/workbench/a-browser.ts";
import { type Opening, openedDialog, openedPage, tabOrder, tooNarrowFor, violations } from "./opened-page.ts";

const AGREEMENT = "Överenskommelse om partnerskap 2020–2021";

let browser: Browser;

beforeAll(async () => {
  browser = await aBrowser();
});

afterAll(() => browser.close());

async function opened(home: Home, opening?: Opening): Promise<Page> {
  const page = await openedPage(browser, home, "menuMakeDocument", opening);
  await kind(page).waitFor();
  return page;
}

const kind = (page: Page) => page.getByLabel("Dokument", { exact: true });
const status = (page: Page) => page.getByRole("status");
const make = (page: Page) => page.getByRole("button", { name: "Skapa utkast" });

describe("the dialog Skapa dokument", () => {
  it("says before anything is made that nothing is lacking, makes it by keyboard, and says what to do next", async () => {
    const home = anExampleHome();
    const shown: ShownDialog[] = [];
    const page = await opened(home, { onResult: ({ dialogs }) => shown.push(...dialogs) });
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("name"))).toBe("kind");
    await kind(page).selectOption("D2");
    await page.getByLabel("Överenskommelse").selectOption(AGREEMENT);
    await status(page).getByText("Arbetsplan 2020–2021 kan skapas. Inget saknas.").waitFor();
    expect(home.state.files).toEqual([]);
    expect(await violations(page)).toEqual([]);
    expect(await tooNarrowFor(page)).toEqual([]);
    await make(page).press("Enter");
    await status(page).getByText("Arbetsplan 2020–2021 skapades som utkast.").waitFor();
    expect(await page.getByRole("link", { name: "Arbetsplan 2020–2021" }).count()).toBe(1);
    expect(home.state.files.map(({ name }) => name)).toEqual([
      "Partnerskapsarket",
      AGREEMENT,
      "2020",
      "Arbetsplan 2020–2021",
    ]);
    expect(await violations(page)).toEqual([]);
    expect(await tooNarrowFor(page)).toEqual([]);
    await page.getByRole("button", { name: "Godkänn dokument" }).click();
    await expect.poll(() => shown.map(({ title }) => title)).toEqual(["Godkänn dokument"]);
  });

  it("opens the approval with the draft chosen, and from there the sending of what is approved", async () => {
    const home = anExampleHome();
    home.run("makeDocument", { kind: "D2", agreement: AGREEMENT });
    expect(home.run("makeDocument", { kind: "D12", agreement: AGREEMENT }).answer.ok).toBe(true);
    const shown: ShownDialog[] = [];
    const onResult: Opening["onResult"] = ({ dialogs }) => shown.push(...dialogs);
    const next = async (page: Page, name: string) => {
      await page.getByRole("button", { name }).click();
      await expect.poll(() => shown.map(({ title }) => title)).toEqual([name.replace(" …", "")]);
      const [dialog] = shown.splice(0);
      return openedDialog(browser, home, dialog as ShownDialog, { onResult });
    };
    const chosen = (page: Page) =>
      kind(page).evaluate((list: HTMLSelectElement) => list.selectedOptions[0]?.textContent ?? "");

    const page = await opened(home, { onResult });
    await kind(page).selectOption("D2");
    await page.getByLabel("Överenskommelse").selectOption(AGREEMENT);
    await make(page).click();
    await status(page).getByText("skapades som utkast, version 2.").waitFor();
    const approval = await next(page, "Godkänn dokument …");
    expect(await chosen(approval)).toContain(`Arbetsplan: ${AGREEMENT}, version 2`);
    await approval.getByRole("button", { name: "Kör" }).click();
    await status(approval).getByText("Dokumentet är godkänt").waitFor();
    expect(await violations(approval)).toEqual([]);
    const sending = await next(approval, "Skicka dokument …");
    expect(await chosen(sending)).toContain(`Arbetsplan: ${AGREEMENT}, version 2`);
    await sending.getByRole("button", { name: "Förhandsgranska" }).click();
    await status(sending).getByText("Inget är skickat ännu.").waitFor();
    expect(home.sent).toEqual([]);
  });

  it("leaves to the person which of many drafts to approve", async () => {
    const home = anExampleHome();
    const shown: ShownDialog[] = [];
    const page = await opened(home, { onResult: ({ dialogs }) => shown.push(...dialogs) });
    await kind(page).selectOption("D1");
    await page.getByLabel("Överenskommelse").selectOption(AGREEMENT);
    await page.getByLabel("Organisation").selectOption("alla");
    await make(page).click();
    await page.getByRole("button", { name: "Godkänn dokument …" }).click();
    await expect.poll(() => shown.length).toBe(1);
    const approval = await openedDialog(browser, home, shown[0] as ShownDialog);
    expect(await kind(approval).inputValue()).toBe("");
    expect(await kind(approval).getByRole("option").count()).toBe(12);
  });

  it("leads by keyboard from what is made to the button", async () => {
    const page = await opened(anExampleHome());
    await kind(page).selectOption("D2");
    expect(await tabOrder(page, 4)).toEqual(["Dokument", "Överenskommelse", "Kopior", "Skapa utkast"]);
  });

  it("says which version it would become", async () => {
    const home = anExampleHome();
    home.run("makeDocument", { kind: "D2", agreement: AGREEMENT });
    const page = await opened(home);
    await kind(page).selectOption("D2");
    await page.getByLabel("Överenskommelse").selectOption(AGREEMENT);
    await status(page).getByText("Det blir version 2.").waitFor();
  });

  it("says plainly that a meeting has been held, and lets it be called to all the same", async () => {
    const page = await opened(anExampleHome({ today: "2020-11-19" }));
    await kind(page).selectOption("D5");
    await page.getByLabel("Möte").selectOption("Partnerskapsträff november 2020");
    await status(page)
      .getByText("Mötet har redan hållits: det var den 17–18 november 2020. Kallelse")
      .waitFor();
    await make(page).click();
    await status(page).getByText("skapades som utkast. Mötet har redan hållits").waitFor();
  });

  it("asks only for what the chosen document is made for", async () => {
    const page = await opened(anExampleHome());
    const asked = () => page.locator("label:visible").allTextContents();
    expect(await asked()).toEqual(["Dokument", "Kopior"]);
    await kind(page).selectOption("D1");
    expect(await asked()).toEqual(["Dokument", "Överenskommelse", "Organisation", "Kopior"]);
    expect(await page.getByLabel("Överenskommelse").getAttribute("required")).not.toBeNull();
    await kind(page).selectOption("D10");
    expect(await asked()).toEqual(["Dokument", "Överenskommelse", "Dag", "Kopior"]);
  });

  it("lists what is lacking, leads to each cell, and sees when it is filled in", async () => {
    const home = anExampleHome();
    const agreements = home.state.sheets.find(({ name }) => name === "Överenskommelser");
    const row = (agreements?.rows.findIndex(([title]) => title === AGREEMENT) ?? 0) + 1;
    const column = String.fromCharCode(65 + (agreements?.rows[0]?.indexOf("Slutdatum") ?? 0));
    home.hand.type(`Överenskommelser!${column}${row}`, "");
    const selections: Selection[] = [];
    const page = await opened(home, { onResult: (result) => selections.push(...result.selections) });
    await kind(page).selectOption("D2");
    await page.getByLabel("Överenskommelse").selectOption(AGREEMENT);
    await status(page).getByText("Dokumentet kan inte skapas ännu. Detta saknas:").waitFor();
    expect(await page.getByRole("listitem").first().textContent()).toContain("”Slutdatum” är inte ifylld");
    expect(await violations(page)).toEqual([]);
    await page.getByRole("button", { name: `Gå till Överenskommelser ${column}${row}` }).click();
    await status(page).getByText("är markerad").waitFor();
    expect(selections).toEqual([{ tab: "Överenskommelser", range: `${column}${row}` }]);
    await make(page).click();
    await status(page).getByText("Arbetsplan kan inte skapas ännu.").waitFor();
    await page.getByRole("button", { name: /^Gå till/ }).waitFor();
    home.hand.type(`Överenskommelser!${column}${row}`, "2021-12-31");
    await page.getByRole("button", { name: "Se efter igen" }).click();
    await status(page).getByText("Inget saknas.").waitFor();
    expect(await page.getByRole("listitem").count()).toBe(0);
    expect(home.state.files).toEqual([]);
  });

  it("makes a document for every organisation in several goes, shows how far it has come, and lists them all", async () => {
    const home = anExampleHome();
    let goes = 0;
    let go: (() => void) | undefined;
    const page = await opened(home, {
      onCall(name) {
        if (name !== "runCommand") return undefined;
        goes += 1;
        if (goes !== 2) return undefined;
        return new Promise((resolve) => {
          go = () => resolve(undefined);
        });
      },
    });
    await kind(page).selectOption("D1");
    await page.getByLabel("Överenskommelse").selectOption(AGREEMENT);
    await page.getByLabel("Organisation").selectOption("alla");
    await status(page).getByText("11\u00a0dokument kan skapas. Inget saknas.").waitFor();
    // A slow day at Drive: one execution has time for a few of them.
    home.runtime.world.onCall = (_, kindOfCall) => {
      if (kindOfCall === "drive") home.runtime.world.clock.advance(50_000);
    };
    await make(page).click();
    await status(page)
      .getByText(/^\d+ av 11 är klara/)
      .waitFor();
    expect(await page.getByRole("progressbar", { name: "Arbetar" }).getAttribute("max")).toBe("11");
    expect(await violations(page)).toEqual([]);
    go?.();
    await status(page).getByText("11\u00a0utkast till Överenskommelse är gjorda.").waitFor();
    expect(goes).toBeGreaterThan(2);
    expect(await page.getByRole("listitem").count()).toBe(11);
    expect(await violations(page)).toEqual([]);
  });

  it("stores copies beside the document, leads to each, and says what to do where no PDF can be made", async () => {
    const page = await opened(anExampleHome());
    await kind(page).selectOption("D2");
    await page.getByLabel("Överenskommelse").selectOption(AGREEMENT);
    await page.getByLabel("Kopior").selectOption("both");
    await make(page).click();
    await status(page).getByText("skapades som utkast.").waitFor();
    expect(await page.getByRole("listitem").getByRole("link").allTextContents()).toEqual([
      "Arbetsplan 2020–2021",
      "som Word",
    ]);
    expect(await status(page).textContent()).toContain("Någon PDF gick inte att skapa. Öppna dokumentet");
  });

  it("is readable while it works, and tells what a permission that is missing needs", async () => {
    const home = anExampleHome({
      grantedScopes: [
        "https://www.googleapis.com/auth/spreadsheets.currentonly",
        "https://www.googleapis.com/auth/script.container.ui",
      ],
    });
    let go: (() => void) | undefined;
    const page = await opened(home, {
      onCall: (name) =>
        name === "runCommand"
          ? new Promise((resolve) => {
              go = () => resolve(undefined);
            })
          : undefined,
    });
    await kind(page).selectOption("D2");
    await page.getByLabel("Överenskommelse").selectOption(AGREEMENT);
    await status(page).getByText("Inget saknas.").waitFor();
    await make(page).click();
    await status(page).getByText("Skapar …").waitFor();
    expect(await make(page).isDisabled()).toBe(true);
    expect(await violations(page)).toEqual([]);
    go?.();
    await status(page).getByText("Programmet saknar behörigheten").waitFor();
    expect(await make(page).isEnabled()).toBe(true);
  });
});
