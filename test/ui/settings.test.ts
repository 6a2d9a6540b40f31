import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { anExampleHome, type Home } from "../bundle/a-home.ts";
import { aBrowser } from "../local/workbench/a-browser.ts";
import { openedPage, tabOrder, tooNarrowFor, violations } from "./opened-page.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await aBrowser();
});

afterAll(() => browser.close());

async function opened(home: Home): Promise<Page> {
  const page = await openedPage(browser, home, "menuSettings");
  await page.getByRole("button", { name: "Spara" }).waitFor();
  return page;
}

const status = (page: Page) => page.getByRole("status");
const save = (page: Page) => page.getByRole("button", { name: "Spara" });

function settingIn(home: Home, name: string): unknown {
  return home.state.sheets
    .find((sheet) => sheet.name === "Inställningar")
    ?.rows.find(([key]) => key === name)?.[1];
}

function rowOf(home: Home, name: string): number {
  const rows = home.state.sheets.find((sheet) => sheet.name === "Inställningar")?.rows ?? [];
  return rows.findIndex(([key]) => key === name) + 1;
}

describe("the dialog Inställningar", () => {
  it("shows each setting with what it means, and those that the program fills in apart", async () => {
    const page = await opened(anExampleHome());
    const days = page.getByLabel("Dagar att ta igen");
    expect(await days.inputValue()).toBe("5");
    expect(await days.getAttribute("aria-describedby")).toContain("catchUpDays-help");
    expect(await page.getByText("0–30. Standard: 5.").count()).toBe(1);
    for (const name of ["Arkets version", "Exempelark", "Påminnelser skickas", "Påminnelsernas ägare"]) {
      expect(await page.getByLabel(name, { exact: true }).count(), name).toBe(0);
      expect(await page.getByRole("term").getByText(name, { exact: true }).count(), name).toBe(1);
    }
    expect(await violations(page)).toEqual([]);
    expect(await tooNarrowFor(page)).toEqual([]);
  });

  it("leads by keyboard through the settings in their order, to the buttons", async () => {
    const page = await opened(anExampleHome());
    const order = await tabOrder(page, 12);
    expect(order.slice(0, 3)).toEqual([
      "Partnerskapets namn",
      "Handbokens adress",
      "Betalningar avstämda till och med",
    ]);
    expect(order.slice(-2)).toEqual(["Spara", "Läs in på nytt"]);
    expect(order.filter((name) => name.includes("syns inte"))).toEqual([]);
  });

  it("keeps the button and what is said of a save in sight, however far down the settings one is", async () => {
    const page = await opened(anExampleHome());
    const inSight = (of: ReturnType<Page["locator"]>) =>
      of.evaluate((own) => {
        const { top, bottom } = own.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      });
    expect(await inSight(save(page))).toBe(true);
    await page.getByLabel("Dagar att ta igen").fill("många");
    await save(page).click();
    await status(page).getByText("Inget är sparat.").waitFor();
    expect(await inSight(status(page))).toBe(true);
    expect(await inSight(page.getByLabel("Dagar att ta igen"))).toBe(true);
  });

  it("saves by keyboard what is changed, and nothing else", async () => {
    const home = anExampleHome();
    const before = structuredClone(
      home.state.sheets.find(({ name }) => name === "Inställningar")?.rows ?? [],
    );
    const page = await opened(home);
    await page.getByLabel("Dagar att ta igen").fill("7");
    await page.getByLabel("Digitalt möte förbrukar värdens tur").selectOption("Ja");
    await page.getByLabel("Dagar att ta igen").press("Enter");
    await status(page).getByText("Sparat: 2\u00a0inställningar.").waitFor();
    expect(settingIn(home, "Dagar att ta igen")).toBe("7");
    expect(settingIn(home, "Digitalt möte förbrukar värdens tur")).toBe("Ja");
    const after = home.state.sheets.find(({ name }) => name === "Inställningar")?.rows ?? [];
    const changed = after.filter((row, at) => JSON.stringify(row) !== JSON.stringify(before[at]));
    expect(changed).toHaveLength(2);
    await save(page).click();
    await status(page).getByText("Inget är ändrat.").waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it("saves nothing where something cannot be read, says what at the field, and leads there", async () => {
    const home = anExampleHome();
    const page = await opened(home);
    await page.getByLabel("Partnerskapets namn").fill("Vårt partnerskap");
    await page.getByLabel("Våren slutar (månad)").fill("juni");
    await save(page).click();
    await status(page).getByText("Inget är sparat. 1\u00a0inställning måste rättas först.").waitFor();
    const spring = page.getByLabel("Våren slutar (månad)");
    expect(await spring.evaluate((input) => input === document.activeElement)).toBe(true);
    expect(await spring.getAttribute("aria-invalid")).toBe("true");
    expect(await page.locator("#springTo-problem").textContent()).toBe(
      "”juni” är inte ett tal. Skriv bara siffror.",
    );
    await spring.fill("13");
    await save(page).click();
    await expect.poll(() => page.locator("#springTo-problem").textContent()).toContain("1–12");
    expect(settingIn(home, "Partnerskapets namn")).not.toBe("Vårt partnerskap");
    expect(await violations(page)).toEqual([]);
    await spring.fill("5");
    await spring.press("Enter");
    await status(page).getByText("Sparat: 2\u00a0inställningar.").waitFor();
    expect(settingIn(home, "Våren slutar (månad)")).toBe("5");
    expect(
      await page.getByRole("textbox", { name: "Våren slutar (månad)" }).getAttribute("aria-invalid"),
    ).toBeNull();
  });

  it("does not write over what another one has changed meanwhile", async () => {
    const home = anExampleHome();
    const page = await opened(home);
    home.hand.type(`Inställningar!B${rowOf(home, "Dagar att ta igen")}`, "9");
    await page.getByLabel("Dagar att ta igen").fill("7");
    await save(page).click();
    await page.getByText("Någon annan har ändrat värdet till ”9”.").waitFor();
    expect(settingIn(home, "Dagar att ta igen")).toBe("9");
    await page.getByRole("button", { name: "Läs in på nytt" }).click();
    await expect.poll(() => page.getByLabel("Dagar att ta igen").inputValue()).toBe("9");
  });

  it("shows what is wrong with a value that stands there already, and takes the standard for an empty one", async () => {
    const home = anExampleHome();
    home.hand.type(`Inställningar!B${rowOf(home, "Dagar att ta igen")}`, "många");
    const page = await opened(home);
    expect(await page.locator("#catchUpDays-problem").textContent()).toContain("många");
    await page.getByLabel("Dagar att ta igen").fill("");
    await save(page).click();
    await status(page).getByText("Sparat: 1\u00a0inställning.").waitFor();
    expect(settingIn(home, "Dagar att ta igen") ?? "").toBe("");
    expect(await page.locator("#catchUpDays-problem").textContent()).toBe("");
  });

  it("cannot be made to change what the program fills in", () => {
    const home = anExampleHome();
    const was = String(settingIn(home, "Exempelark"));
    const { value } = home.runtime.call("saveSettings", [[{ id: "isExample", value: "Nej", was }]]);
    expect(value).toMatchObject({
      ok: true,
      value: { changed: 0, problems: [{ id: "isExample" }] },
    });
    expect(settingIn(home, "Exempelark")).toBe(was);
  });

  it("says which row is gone, and what to do", async () => {
    const home = anExampleHome();
    const page = await opened(home);
    const tab = home.state.sheets.find(({ name }) => name === "Inställningar");
    if (tab !== undefined) tab.rows = tab.rows.filter(([key]) => key !== "Dagar att ta igen");
    await page.getByLabel("Dagar att ta igen").fill("7");
    await save(page).click();
    await status(page).getByText("raden ”Dagar att ta igen” i fliken Inställningar").waitFor();
    expect(await violations(page)).toEqual([]);
  });
});
