import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dataFolder } from "../../../local/store/data-folder.ts";
import { aBrowser } from "./a-browser.ts";
import { insider } from "./a-visitor.ts";
import { aWorkbench } from "./a-workbench.ts";
import { anOpenSheet, goTo, here, saved, stored, type } from "./an-open-sheet.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await aBrowser();
});
afterAll(() => browser.close());

/** Waits for the server's answer to what is done. */
async function answered(page: Page, path: string, act: () => Promise<unknown>): Promise<void> {
  const answer = page.waitForResponse((response) => response.url().includes(path));
  await act();
  await answer;
  await saved(page);
}

const choose = (page: Page, item: string) =>
  answered(page, "/data/rader", async () => {
    await page.getByRole("button", { name: "Rader", exact: true }).click();
    await page.getByRole("menuitem", { name: item }).click();
  });

/** The names of the first meetings, as they are stored. */
const names = (data: string) => [2, 3, 4, 5].map((row) => stored(data, "Möten", row, 1));
const meetings = (data: string) =>
  dataFolder(data)
    .read()
    ?.sheets.find(({ name }) => name === "Möten");
const news = (page: Page) => page.locator("#nytt").textContent();

describe("whole rows in the browser", () => {
  it("are deleted, inserted and sorted without a question, told of, and the headings are left alone", async () => {
    const { url, data } = await aWorkbench();
    const page = await anOpenSheet(browser, url);
    page.on("dialog", (dialog) => expect.unreachable(dialog.message()));
    const [first, second] = names(data);
    await goTo(page, "Möten", "A2");
    await choose(page, "Ta bort markerade rader");
    expect(await news(page)).toContain("Rad 2 i fliken Möten togs bort. Ångra med Ctrl+Z.");
    expect(names(data)[0]).toBe(second);
    expect(names(data)).not.toContain(first);
    await choose(page, "Infoga rader ovanför");
    expect(names(data).slice(0, 2)).toEqual([null, second]);
    await choose(page, "Sortera efter kolumnen, Ö–A");
    expect(names(data)[0]).toBe("Tjänstepersonsmöte september 2021");
    expect(await here(page)).toBe("Möten A2: Tjänstepersonsmöte september 2021");
    expect(await news(page)).toContain("sorterades efter kolumnen Benämning, Ö–A");
    await goTo(page, "Möten", "A1");
    await choose(page, "Ta bort markerade rader");
    expect(await page.getByRole("alert").textContent()).toContain("Rubrikraden kan inte tas bort");
    expect(stored(data, "Möten", 1, 1)).toBe("Benämning");
  });

  it("come back with Ctrl+Z in their place among what was typed, and go again with Ctrl+Y", async () => {
    const { url, data } = await aWorkbench();
    const page = await anOpenSheet(browser, url);
    const before = meetings(data);
    const stands: unknown[] = [names(data)];
    await goTo(page, "Möten", "A3");
    await type(page, "Före");
    stands.push(names(data));
    await goTo(page, "Möten", "A2");
    await page.keyboard.press("Shift+ArrowDown");
    await choose(page, "Ta bort markerade rader");
    expect(await news(page)).toContain("Rad 2–3 i fliken Möten togs bort.");
    stands.push(names(data));
    await goTo(page, "Möten", "A4");
    await type(page, "Efter");
    stands.push(names(data));
    await goTo(page, "Möten", "A2");
    await choose(page, "Sortera efter kolumnen, A–Ö");
    stands.push(names(data));
    const paths = ["/data/rader/angra", "/data/klistra", "/data/rader/angra", "/data/klistra"];
    for (const [index, path] of paths.entries()) {
      await answered(page, path, () => page.keyboard.press("Control+z"));
      expect(names(data)).toEqual(stands[3 - index]);
      expect(await here(page)).toContain(
        `: ${names(data)[Number(/A(\d+)/.exec((await here(page)) ?? "")?.[1]) - 2]}`,
      );
    }
    expect(await news(page)).toContain("Det som gjordes med raderna i fliken Möten är ångrat.");
    expect(meetings(data)).toEqual(before);
    for (const [index, path] of paths.reverse().entries()) {
      await answered(page, path.replace("angra", "gor-om"), () => page.keyboard.press("Control+y"));
      expect(names(data)).toEqual(stands[index + 1]);
    }
    expect(await page.getByRole("alert").textContent()).toBe("");
  });

  it("come back in order when everything is taken back faster than the sheet can follow", async () => {
    const { url, data } = await aWorkbench();
    const page = await anOpenSheet(browser, url);
    const before = names(data);
    await goTo(page, "Möten", "A3");
    await type(page, "Före");
    await goTo(page, "Möten", "A2");
    await choose(page, "Ta bort markerade rader");
    await page.keyboard.press("Control+z");
    await answered(page, "/data/klistra", () => page.keyboard.press("Control+z"));
    expect(names(data)).toEqual(before);
    expect(await page.getByRole("alert").textContent()).toBe("");
  });

  it("stay as they are, with a sentence, where somebody else has changed the tab since", async () => {
    const { url, data } = await aWorkbench();
    const page = await anOpenSheet(browser, url);
    await goTo(page, "Möten", "A2");
    await choose(page, "Ta bort markerade rader");
    const other = await insider(url);
    await other.sheet("/data/skriv", {
      revision: 0,
      sheetId: meetings(data)?.sheetId,
      row: 4,
      column: 1,
      text: "Utifrån",
    });
    const now = readFileSync(join(data, "workbook.json"), "utf8");
    await answered(page, "/data/rader/angra", () =>
      page.getByRole("button", { name: "Ångra", exact: true }).click(),
    );
    expect(await page.getByRole("alert").textContent()).toContain("Arket har ändrats sedan dess.");
    expect(readFileSync(join(data, "workbook.json"), "utf8")).toBe(now);
    await page.getByRole("button", { name: "Ångra", exact: true }).click();
    await page.locator("#nytt", { hasText: "Det finns inget att ångra." }).waitFor();
  });

  it("cannot bring back whoever has been erased since, and neither can what was typed", async () => {
    const { url, data } = await aWorkbench();
    const page = await anOpenSheet(browser, url);
    await goTo(page, "Möten", "N3");
    await type(page, "Förtroendevald Gävle");
    await goTo(page, "Möten", "A3");
    await choose(page, "Ta bort markerade rader");
    const decision = { person: "Förtroendevald Gävle", dnr: "KS 2022/12", date: "2022-02-01" };
    const other = await insider(url);
    await other.post("/dag", { dag: "2022-03-01", vem: "arkivarie@gavle.example" });
    const { body } = await other.sheet("/data/anrop", {
      revision: 0,
      name: "runCommand",
      args: ["erasePerson", decision, {}],
    });
    expect(JSON.parse(body)).toMatchObject({ called: { value: { ok: true } } });
    await answered(page, "/data/rader/angra", () => page.keyboard.press("Control+z"));
    expect(await page.getByRole("alert").textContent()).toContain("finns inte kvar att ångra");
    await page.keyboard.press("Control+z");
    await page.locator("#nytt", { hasText: "Det finns inget att ångra." }).waitFor();
    expect(readFileSync(join(data, "workbook.json"), "utf8")).not.toContain("Förtroendevald Gävle");
  });
});
