import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dataFolder } from "../../../local/store/data-folder.ts";
import { aFolder } from "../store/a-folder.ts";
import { aBrowser } from "./a-browser.ts";
import { aWorkbench } from "./a-workbench.ts";
import {
  anOpenSheet,
  chosenInMenu,
  goTo,
  here,
  saved,
  stored,
  toMenuByKeyboard,
  type,
  violations,
} from "./an-open-sheet.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await aBrowser();
});
afterAll(() => browser.close());

const opened = (url: string, width?: number, height?: number) => anOpenSheet(browser, url, width, height);

describe("the spreadsheet in the browser", () => {
  it("stores what is typed as the server reads it, and shows it so", async () => {
    const { url, data } = await aWorkbench();
    const page = await opened(url);
    await goTo(page, "Möten", "F3");
    await type(page, "den 15 maj 2020");
    await goTo(page, "Möten", "F3");
    expect(await here(page)).toBe("Möten F3: 2020-05-15");
    expect(stored(data, "Möten", 3, 6)).toBe(43966);
  });

  it("puts back what is refused and tells why", async () => {
    const { url, data } = await aWorkbench();
    const page = await opened(url);
    await goTo(page, "Möten", "C3");
    await type(page, "Kalas");
    expect(await page.getByRole("alert").textContent()).toContain(
      "Möten C3Välj Partnerskapsträff, Tjänstepersonsmöte",
    );
    await goTo(page, "Möten", "C3");
    expect(await here(page)).toBe("Möten C3: Partnerskapsträff");
    expect(stored(data, "Möten", 3, 3)).toBe("Partnerskapsträff");
  });

  it("keeps codes and telephone numbers as they are typed", async () => {
    const { url, data } = await aWorkbench();
    const page = await opened(url);
    for (const [tab, address, row, column, text] of [
      ["Organisationer", "D2", 2, 4, "0136"],
      ["Personer", "F2", 2, 6, "070-123 45 67"],
    ] as const) {
      await goTo(page, tab, address);
      await type(page, text);
      expect(stored(data, tab, row, column)).toBe(text);
    }
  });

  it("takes back and does again, through the server", async () => {
    const { url, data } = await aWorkbench();
    const page = await opened(url);
    const before = stored(data, "Möten", 2, 1);
    await goTo(page, "Möten", "A2");
    await type(page, "Ett annat namn");
    for (const [name, expected] of [
      ["Ångra", before],
      ["Gör om", "Ett annat namn"],
    ] as const) {
      const answered = page.waitForResponse((response) => response.url().includes("/data/klistra"));
      await page.getByRole("button", { name, exact: true }).click();
      await answered;
      await saved(page);
      expect(stored(data, "Möten", 2, 1)).toBe(expected);
      expect(await here(page)).toBe(`Möten A2: ${expected}`);
    }
  });

  it("pastes two hundred rows with faults in one call, marks them, and finds all again when it is loaded anew", async () => {
    const { url, data } = await aWorkbench();
    const page = await opened(url);
    const rows = Array.from({ length: 200 }, (_, index) =>
      [`Möte ${index + 1}`, "Ingenting", index % 2 === 0 ? "Seminarium" : "Kalas"].join("\t"),
    );
    await page.evaluate((text) => navigator.clipboard.writeText(text), rows.join("\n"));
    const calls: string[] = [];
    page.on("request", (request) => {
      if (request.method() === "POST") calls.push(new URL(request.url()).pathname);
    });
    await goTo(page, "Möten", "A20");
    const answered = page.waitForResponse((response) => response.url().includes("/data/klistra"));
    await page.keyboard.press("Control+v");
    await answered;
    await saved(page);
    expect(calls).toEqual(["/data/klistra"]);
    expect(await page.locator("#nytt").textContent()).toMatch(/300\sceller behöver rättas/);
    await goTo(page, "Möten", "B20");
    expect(await here(page)).toMatch(/^Möten B20: Ingenting Anteckning: ./);
    await page.reload();
    await saved(page);
    await goTo(page, "Möten", "B219");
    expect(await here(page)).toMatch(/^Möten B219: Ingenting Anteckning: ./);
    expect(stored(data, "Möten", 219, 1)).toBe("Möte 200");
    expect(stored(data, "Möten", 220, 1)).toBe(null);
  });

  it("empties what is marked, and copies it as other programs take it", async () => {
    const { url, data } = await aWorkbench();
    const page = await opened(url);
    await goTo(page, "Möten", "F2");
    await page.keyboard.press("Shift+ArrowRight");
    await page.keyboard.press("Shift+ArrowDown");
    await page.keyboard.press("Control+c");
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toBe("2020-01-22\t\n2020-05-14\t2020-05-15");
    const answered = page.waitForResponse((response) => response.url().includes("/data/klistra"));
    await page.keyboard.press("Delete");
    await answered;
    expect([stored(data, "Möten", 2, 6), stored(data, "Möten", 3, 7)]).toEqual([null, null]);
  });

  it("runs a command from the menu by keyboard, and a click on a finding leads to its cell", async () => {
    const { url } = await aWorkbench();
    const page = await opened(url);
    await toMenuByKeyboard(page);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("k");
    await page.keyboard.press("Enter");
    const sidebar = page.getByRole("dialog", { name: "Kontroll" });
    expect(await sidebar.locator("iframe").getAttribute("sandbox")).toBe("allow-scripts allow-forms");
    const way = page
      .frameLocator("dialog iframe")
      .getByRole("button", { name: /^Gå till / })
      .first();
    await way.waitFor();
    const place = ((await way.textContent()) ?? "").replace("Gå till ", "");
    await way.press("Enter");
    await page.locator("#har", { hasText: `${place}:` }).waitFor({ state: "attached" });
    await sidebar.getByRole("button", { name: "Stäng Kontroll" }).press("Enter");
    await sidebar.waitFor({ state: "detached" });

    await goTo(page, "Kontroll", "C2");
    expect(await page.locator("#flik-om").textContent()).toContain("skrivs av programmet");
    const listed = ((await here(page)) ?? "").replace("Kontroll C2: ", "");
    const box = await page.locator("#ark canvas[id^=univer-sheet-main]").boundingBox();
    // To the right of the row numbers and two columns, below the letters and the headings.
    await page.mouse.click((box?.x ?? 0) + 46 + 100 + 180 + 40, (box?.y ?? 0) + 20 + 24 + 10);
    await page.locator("#har", { hasText: listed.replace("!", " ") }).waitFor({ state: "attached" });
  });

  it("works Översikt out for the day when it is looked at, with its charts beside, and anew after an edit", async () => {
    const { url } = await aWorkbench();
    const page = await opened(url);
    const charts = page.getByRole("complementary", { name: "Diagram till Översikt" });
    await goTo(page, "Möten", "A1");
    expect(await charts.isVisible()).toBe(false);
    await goTo(page, "Översikt", "B4");
    await page.locator("#har", { hasText: "Översikt B4: 2020-09-01" }).waitFor({ state: "attached" });
    await charts.getByRole("img", { name: /^Arbetsplanen/ }).waitFor();
    await goTo(page, "Översikt", "B13");
    await page.locator("#har", { hasText: "Översikt B13: 2020-09-16" }).waitFor({ state: "attached" });
    await goTo(page, "Möten", "M4");
    await type(page, "Inställt");
    await goTo(page, "Översikt", "B13");
    await page.locator("#har", { hasText: "Översikt B13: 2020-11-17" }).waitFor({ state: "attached" });
    expect(await violations(page)).toEqual([]);
  });

  it("keeps a dialog's page from everything but what it may ask for", async () => {
    const { url } = await aWorkbench();
    const page = await opened(url);
    await chosenInMenu(page, "Kontrollera arket…");
    await page.frameLocator("dialog iframe").getByRole("button").first().waitFor();
    const frame = page.frames().find((each) => each.url().includes("/dialog/"));
    const tried = await frame?.evaluate(async () => {
      const attempt = async (work: () => unknown) => {
        try {
          return String(await work());
        } catch (problem) {
          return (problem as Error).name;
        }
      };
      const run = (
        window as never as { google: { script: { run: Record<string, (given: unknown) => void> } } }
      ).google.script.run;
      return [
        await attempt(() => parent.document.title),
        await attempt(() => document.cookie),
        await attempt(() => fetch("/data/arbetsbok")),
        await attempt(() => run.runCommand?.({ when: new Date() })),
        await attempt(() => run.runCommand?.(() => 1)),
      ];
    });
    expect(tried).toEqual(["SecurityError", "SecurityError", "TypeError", "TypeError", "TypeError"]);
  });

  it("answers a dialog's calls as Google does: several at once, each with its own handlers and object", async () => {
    const { url } = await aWorkbench();
    const page = await opened(url);
    await chosenInMenu(page, "Kontrollera arket…");
    await page.frameLocator("dialog iframe").getByRole("button").first().waitFor();
    const frame = page.frames().find((each) => each.url().includes("/dialog/"));
    const answers = await frame?.evaluate(() => {
      interface Run {
        withSuccessHandler(handler: (value: unknown, object: unknown) => void): Run;
        withFailureHandler(handler: (error: Error, object: unknown) => void): Run;
        withUserObject(object: unknown): Run;
        listCommands(): void;
        missing(): void;
        hidden_(): void;
      }
      const { run } = (window as never as { google: { script: { run: Run } } }).google.script;
      const ask = (call: (run: Run) => void, object: string) =>
        new Promise((resolve) =>
          call(
            run
              .withSuccessHandler((value, own) => resolve([own, Object.keys(value as object)]))
              .withFailureHandler((error, own) => resolve([own, error.message]))
              .withUserObject(object),
          ),
        );
      return Promise.all([
        ask((each) => each.listCommands(), "ett"),
        ask((each) => each.missing(), "två"),
        ask((each) => each.hidden_(), "tre"),
      ]);
    });
    expect(answers).toEqual([
      ["ett", ["commands"]],
      ["två", "Script function not found: missing"],
      ["tre", "Script function not found: hidden_"],
    ]);
  });

  it("shows everything anew when another program has changed the workbook", async () => {
    const { url, data } = await aWorkbench();
    const page = await opened(url);
    const folder = dataFolder(data);
    const state = folder.read();
    const sheet = state?.sheets.find(({ name }) => name === "Möten");
    if (state === undefined || sheet === undefined) throw new Error("no example");
    sheet.rows = sheet.rows.map((row, index) => (index === 1 ? ["Utifrån", ...row.slice(1)] : row));
    folder.save(state);
    await goTo(page, "Möten", "A3");
    await type(page, "Inifrån");
    await goTo(page, "Möten", "A2");
    expect(await here(page)).toBe("Möten A2: Utifrån");
    expect([stored(data, "Möten", 2, 1), stored(data, "Möten", 3, 1)]).toEqual(["Utifrån", "Inifrån"]);
  });

  it("tells what to do in an empty folder, and shows the sheet once it is laid out", async () => {
    const { url } = await aWorkbench(aFolder());
    const page = await opened(url);
    expect(await page.locator("#tomt").textContent()).toContain("Välj Lägg upp arket i menyn Partnerskapet");
    await chosenInMenu(page, "Lägg upp arket…");
    await page.frameLocator("dialog iframe").getByRole("button").last().click();
    await page.getByRole("tab", { name: "Möten" }).waitFor({ state: "attached" });
    expect(await page.locator("#tomt").isVisible()).toBe(false);
  });

  it("has no fault that a machine can find, with its menu and a dialog open too", async () => {
    const { url } = await aWorkbench();
    const page = await opened(url);
    expect(await violations(page)).toEqual([]);
    await chosenInMenu(page, "Hjälp");
    expect(await violations(page)).toEqual([]);
    await page.getByRole("menuitem", { name: "Om och hjälp…" }).click();
    await page.frameLocator("dialog iframe").getByRole("heading", { name: "Om programmet" }).waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it("gives a small screen the simple pages, and the grid when it is asked for", async () => {
    const { url } = await aWorkbench();
    const page = await opened(url, 390, 844);
    await page.waitForURL("**/kommandon");
    await page.getByRole("link", { name: "Möten", exact: true }).click();
    await page.getByRole("link", { name: "Visa i kalkylarket" }).click();
    await page.getByRole("tab", { name: "Möten" }).waitFor({ state: "attached" });
    expect(await page.getByRole("tab", { name: "Möten" }).getAttribute("aria-selected")).toBe("true");
    await page.getByRole("link", { name: "Visa som enkel tabell" }).click();
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Möten");
  });
});
