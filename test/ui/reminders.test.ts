import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { anExampleHome, type Home } from "../bundle/a-home.ts";
import { aBrowser } from "../local/workbench/a-browser.ts";
import { type Opening, openedPage, tabOrder, tooNarrowFor, violations } from "./opened-page.ts";

const SPACE = "\u00a0";
const ANNA = "anna@haninge.example";
const BO = "bo@orebro.example";

let browser: Browser;

beforeAll(async () => {
  browser = await aBrowser();
});

afterAll(() => browser.close());

async function opened(home: Home, opening: Opening = {}): Promise<Page> {
  const page = await openedPage(browser, home, "menuReminders", { user: ANNA, ...opening });
  await page.getByText("Skicka dagens påminnelser").waitFor();
  return page;
}

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const said = (page: Page, text: string) => page.getByRole("status").getByText(text).waitFor();

/** The part of the page that is opened by its name. */
async function part(page: Page, name: string) {
  await page.locator("summary", { hasText: name }).press("Enter");
  return page.getByRole("group").filter({ hasText: name });
}

/** What the page says of each fact. */
async function facts(page: Page): Promise<Record<string, string>> {
  const names = await page.locator("dt").allTextContents();
  const values = await page.locator("dd").allTextContents();
  return Object.fromEntries(names.map((name, place) => [name, values[place] ?? ""]));
}

const offered = (page: Page) => page.getByRole("button", { name: /…$/ }).allTextContents();

function isOn(home: Home): boolean {
  const rows = home.state.sheets.find(({ name }) => name === "Inställningar")?.rows ?? [];
  return rows.find(([name]) => name === "Påminnelser skickas")?.[1] === "Ja";
}

describe("the dialog Påminnelser", () => {
  it("says that reminders are off and that nobody owns the daily run, and offers to switch them on", async () => {
    const page = await opened(anExampleHome({ today: "2020-09-01" }));
    expect(await facts(page)).toEqual({
      Påminnelser: "Avstängda",
      "Den dagliga körningen hör till": "Ingen",
      "Senaste dagliga körning": "Ingen ännu",
      "Du kör som": ANNA,
    });
    expect(await offered(page)).toEqual(["Slå på påminnelser …"]);
    expect(await violations(page)).toEqual([]);
    expect(await tooNarrowFor(page)).toEqual([]);
    expect(await tabOrder(page, 4)).toEqual([
      "Slå på påminnelser …",
      "Förhandsgranska påminnelser",
      "Skicka provbrev till mig",
      "Skicka dagens påminnelser",
    ]);
  });

  it("shows by keyboard how many would get a letter before it switches on, and then who owns the run", async () => {
    const home = anExampleHome({ today: "2020-09-01" });
    const page = await opened(home);
    await button(page, "Slå på påminnelser …").press("Enter");
    await page.getByText(`I dag har 20${SPACE}personer något att påminnas om.`).waitFor();
    const heading = page.getByRole("heading", { name: "Slå på påminnelser" });
    expect(await heading.evaluate((own) => own === document.activeElement)).toBe(true);
    await page.keyboard.press("Enter");
    expect(isOn(home)).toBe(false);
    expect(home.state.triggers).toEqual([]);
    expect(await violations(page)).toEqual([]);
    expect(await tooNarrowFor(page)).toEqual([]);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await said(page, `Påminnelserna är påslagna och går ut varje morgon från ${ANNA}.`);
    expect(isOn(home)).toBe(true);
    expect(home.state.triggers).toHaveLength(1);
    expect(await facts(page)).toMatchObject({
      Påminnelser: "Påslagna",
      "Den dagliga körningen hör till": `${ANNA}, sedan den 1 september 2020`,
    });
    expect(await offered(page)).toEqual(["Stäng av påminnelser …"]);
    expect(await violations(page)).toEqual([]);
  });

  it("changes nothing where the preview is left, and goes back to the button", async () => {
    const home = anExampleHome({ today: "2020-09-01" });
    const page = await opened(home);
    await button(page, "Slå på påminnelser …").click();
    await button(page, "Avbryt").click();
    await said(page, "Inget har ändrats.");
    const start = button(page, "Slå på påminnelser …");
    expect(await start.evaluate((own) => own === document.activeElement)).toBe(true);
    expect(isOn(home)).toBe(false);
  });

  it("does not keep its sentence in sight over what is opened below", async () => {
    const page = await opened(anExampleHome({ today: "2020-09-01" }));
    await button(page, "Slå på påminnelser …").click();
    await button(page, "Avbryt").click();
    await said(page, "Inget har ändrats.");
    const trial = await part(page, "Skicka provbrev till mig");
    await trial.getByRole("textbox", { name: "Dag" }).press("Enter");
    await said(page, "Inget är skickat.");
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    const below = await page
      .getByText("Inget har ändrats.")
      .evaluate((own) => own.getBoundingClientRect().bottom);
    expect(below).toBeLessThan(0);
  });

  it("says what switching off means before it does", async () => {
    const home = anExampleHome({ today: "2020-09-01" });
    home.run("startReminders", {}, { user: ANNA });
    const page = await opened(home);
    await button(page, "Stäng av påminnelser …").click();
    await page.getByText("Inga påminnelser skickas till någon förrän någon slår på dem igen.").waitFor();
    expect(isOn(home)).toBe(true);
    expect(await violations(page)).toEqual([]);
    await button(page, "Stäng av nu").click();
    await said(page, "Påminnelserna är avstängda.");
    expect(isOn(home)).toBe(false);
    expect(await facts(page)).toMatchObject({ Påminnelser: "Avstängda" });
  });

  it("lets somebody else take over the daily run or switch off, after saying whose it is", async () => {
    const home = anExampleHome({ today: "2020-09-01" });
    home.run("startReminders", {}, { user: ANNA });
    const page = await opened(home, { user: BO });
    expect(await offered(page)).toEqual(["Ta över påminnelser …", "Stäng av påminnelser …"]);
    await button(page, "Ta över påminnelser …").click();
    await page.getByText(`Den dagliga körningen hör i dag till ${ANNA}.`).waitFor();
    expect(await violations(page)).toEqual([]);
    await button(page, "Ta över nu").click();
    await said(page, `Den dagliga körningen hör nu till ${BO}. Tidigare ägare var ${ANNA}.`);
    expect(isOn(home)).toBe(true);
    expect(await facts(page)).toMatchObject({
      "Den dagliga körningen hör till": `${BO}, sedan den 1 september 2020`,
    });
    expect(await offered(page)).toEqual(["Stäng av påminnelser …"]);
  });

  it("tells when the daily run last came, and offers to make it anew where it is gone", async () => {
    const home = anExampleHome({ today: "2020-09-01" });
    home.run("startReminders", {}, { user: ANNA });
    home.day("2020-09-02", { user: ANNA });
    home.state.triggers.splice(0);
    const page = await opened(home);
    expect(await facts(page)).toMatchObject({
      "Senaste dagliga körning": "den 2 september 2020 kl. 07.00",
    });
    expect(await page.getByText(`hör till ${ANNA}, men det kontot har ingen.`).count()).toBe(1);
    expect(await violations(page)).toEqual([]);
    await button(page, "Ta över påminnelser …").click();
    await button(page, "Ta över nu").click();
    await said(page, `Den dagliga körningen hör nu till ${ANNA}.`);
    expect(home.state.triggers).toHaveLength(1);
    expect(await page.getByText("men det kontot har ingen").count()).toBe(0);
  });

  it("shows the coming reminders day by day, and just those that are chosen", async () => {
    const home = anExampleHome({ today: "2020-08-20" });
    const people = home.state.sheets.find(({ name }) => name === "Personer");
    const at = people?.rows.findIndex((row) => row[0] === "Tjänsteperson Gävle") ?? -1;
    const column = String.fromCharCode(65 + (people?.rows[0] ?? []).indexOf("E-post"));
    home.hand.type(`Personer!${column}${at + 1}`, "");
    const page = await opened(home);
    await part(page, "Förhandsgranska påminnelser");
    await page.getByRole("heading", { name: "Tisdagen den 1 september 2020: 19" }).waitFor();
    await page.getByRole("table", { name: "Tisdagen den 1 september 2020" }).waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await tooNarrowFor(page)).toEqual([]);
    const rows = () => page.locator("tbody tr").count();
    const all = await rows();
    expect(await page.getByText(`Visar ${all} av ${all} påminnelser.`).count()).toBe(1);
    await page.getByLabel("Visa", { exact: true }).selectOption("Det som inte går ut");
    expect(await rows()).toBeLessThan(all);
    expect(new Set(await page.locator("tbody tr td:nth-child(5)").allTextContents())).toEqual(
      new Set(["Mottagaren har ingen e-postadress."]),
    );
    await page.getByLabel("Visa", { exact: true }).selectOption("Allt");
    await page.getByLabel("Mottagare").selectOption("fortroendevald@gavle.example");
    expect(new Set(await page.locator("tbody tr td:first-child").allTextContents())).toEqual(
      new Set(["fortroendevald@gavle.example"]),
    );
    expect(await violations(page)).toEqual([]);
  });

  it("shows a trial letter by Enter, and sends it only when asked to, to nobody else", async () => {
    const home = anExampleHome({ today: "2020-09-01" });
    const page = await opened(home);
    const trial = await part(page, "Skicka provbrev till mig");
    await trial.getByLabel("Person").selectOption("Tjänsteperson Gävle");
    await trial.getByRole("textbox", { name: "Dag" }).fill("2020-09-01");
    await trial.getByRole("textbox", { name: "Dag" }).press("Enter");
    await said(page, "Inget är skickat. Så här ser provbrevet ut.");
    expect(home.sent).toEqual([]);
    expect(await violations(page)).toEqual([]);
    expect(await tooNarrowFor(page)).toEqual([]);
    await trial.getByRole("button", { name: "Skicka provbrev till mig" }).click();
    await said(page, `Provbrevet är skickat till ${ANNA}.`);
    expect(home.sent.map(({ to }) => to)).toEqual([[ANNA]]);
    await trial.getByRole("textbox", { name: "Dag" }).fill("i maj");
    await trial.getByRole("textbox", { name: "Dag" }).press("Enter");
    await said(page, "”i maj” går inte att läsa som dag.");
    expect(await violations(page)).toEqual([]);
  });

  it("sends the letters of today only after it has shown to whom, and asks again after another choice", async () => {
    const home = anExampleHome({ today: "2020-09-01" });
    home.run("startReminders", {}, { user: ANNA });
    const page = await opened(home);
    const today = await part(page, "Skicka dagens påminnelser");
    const preview = today.getByRole("button", { name: "Förhandsgranska" });
    const go = today.getByRole("button", { name: "Skicka nu" });
    await preview.waitFor();
    expect(await go.count()).toBe(0);
    await preview.press("Enter");
    await said(page, `20${SPACE}brev skulle skickas i dag till 20${SPACE}personer. Inget är skickat ännu.`);
    expect(await preview.evaluate((own) => own === document.activeElement)).toBe(true);
    expect(await today.getByRole("cell", { name: "fortroendevald@gavle.example" }).count()).toBe(1);
    expect(await violations(page)).toEqual([]);
    await today.getByLabel("Godkänn ändringar i Utskick").selectOption("no");
    expect(await go.count()).toBe(0);
    await preview.click();
    await go.waitFor();
    expect(home.sent).toEqual([]);
    expect(home.state.sheets.find(({ name }) => name === "Utskick")?.rows).toHaveLength(1);
    await go.click();
    await said(page, `20${SPACE}brev skickades till 20${SPACE}personer.`);
    expect(home.sent).toHaveLength(20);
    expect(await go.count()).toBe(0);
  });

  it("only shows the letters of today where reminders are off", async () => {
    const home = anExampleHome({ today: "2020-09-01" });
    const page = await opened(home);
    const today = await part(page, "Skicka dagens påminnelser");
    await today.getByRole("button", { name: "Förhandsgranska" }).click();
    await said(page, `Torrkörning: 20${SPACE}brev skulle ha skickats i dag`);
    expect(await today.getByRole("button", { name: "Skicka nu" }).count()).toBe(0);
    expect(home.sent).toEqual([]);
    expect(await violations(page)).toEqual([]);
  });

  it("can be read on a telephone: a letter's facts stand below each other, with what they are", async () => {
    const page = await opened(anExampleHome({ today: "2020-08-20" }), { width: 320 });
    await part(page, "Förhandsgranska påminnelser");
    await page.getByRole("heading", { name: `Tisdagen den 1 september 2020: 20${SPACE}brev` }).waitFor();
    const first = page.getByRole("table").first().getByRole("row").nth(1);
    const places = await Promise.all((await first.getByRole("cell").all()).map((cell) => cell.boundingBox()));
    expect(new Set(places.map((place) => place?.x)).size).toBe(1);
    expect(Math.min(...places.map((place) => place?.width ?? 0))).toBeGreaterThan(250);
    const before = await first
      .getByRole("cell")
      .first()
      .evaluate((cell) => getComputedStyle(cell, "::before").content);
    expect(before).toContain("Till");
    expect(await violations(page)).toEqual([]);
    expect(await tooNarrowFor(page)).toEqual([]);
  });

  it("gives an address room, and breaks a long one between its parts", async () => {
    const long = "samordnare.hos@barnets.partnerskap.example";
    const page = await opened(anExampleHome({ today: "2020-09-01" }), { user: long, width: 320 });
    const address = page.locator("dd", { hasText: long });
    expect(await address.locator("wbr").count()).toBe(4);
    const lines = (of: typeof address) =>
      of.evaluate(
        (own) => own.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(own).lineHeight),
      );
    expect(Math.round(await lines(address))).toBe(2);
    const short = await opened(anExampleHome(), { user: "samordnare@partnerskapet.example" });
    expect(Math.round(await lines(short.locator("dd", { hasText: "samordnare@" })))).toBe(1);
  });

  it("keeps two lists of letters apart", async () => {
    const page = await opened(anExampleHome({ today: "2020-08-20" }));
    await button(page, "Slå på påminnelser …").click();
    await button(page, "Slå på nu").waitFor();
    await part(page, "Förhandsgranska påminnelser");
    await expect.poll(() => page.getByLabel("Mottagare").count()).toBe(2);
    expect(await violations(page)).toEqual([]);
  });

  it("says why it cannot be switched on, and what is missing", async () => {
    const home = anExampleHome({ today: "2020-09-01" });
    const page = await opened(home);
    home.state.sheets = home.state.sheets.filter(({ name }) => name !== "Möten");
    await button(page, "Slå på påminnelser …").click();
    await said(page, "”Möten”");
    expect(await button(page, "Slå på nu").count()).toBe(0);
    expect(await violations(page)).toEqual([]);
    home.state.sheets = home.state.sheets.filter(({ name }) => name !== "Inställningar");
    const later = await openedPage(browser, home, "menuReminders");
    await said(later, "”Inställningar”");
    expect(await violations(later)).toEqual([]);
  });

  it("shows nothing as it was where it was done but the answer was lost, and how it stands cannot be read", async () => {
    const home = anExampleHome({ today: "2020-09-01" });
    home.run("startReminders", {}, { user: ANNA });
    let asked = 0;
    const page = await opened(home, {
      onCall: async (name) => {
        if (name === "remindersStanding") asked += 1;
        return name === "runCommand" || asked > 1 ? "lost" : undefined;
      },
    });
    await button(page, "Stäng av påminnelser …").click();
    await button(page, "Stäng av nu").click();
    await expect.poll(() => page.locator("dt").count()).toBe(0);
    await said(page, "Något gick fel i programmet");
    expect(isOn(home)).toBe(false);
    expect(await violations(page)).toEqual([]);
  });

  it("says so where the program fails or cannot be reached", async () => {
    const home = anExampleHome({ today: "2020-09-01" });
    const page = await opened(home, {
      onCall: async (name) => (name === "runCommand" ? "lost" : undefined),
    });
    await button(page, "Slå på påminnelser …").click();
    await said(page, "Något gick fel i programmet");
    expect(await button(page, "Slå på påminnelser …").isEnabled()).toBe(true);
  });
});
