import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { releaseLocks, takeLock } from "../../local/apps-script/locks.ts";
import { aHome, anExampleHome, type Home } from "../bundle/a-home.ts";
import { aBrowser } from "../local/workbench/a-browser.ts";
import { type Opening, openedPage, tabOrder, tooNarrowFor, violations } from "./opened-page.ts";

const MEETING = "Partnerskapsträff november 2020";

let browser: Browser;

beforeAll(async () => {
  browser = await aBrowser();
});

afterAll(() => browser.close());

const home = () => anExampleHome({ today: "2020-11-18" });

async function opened(at: Home, opening?: Opening): Promise<Page> {
  const page = await openedPage(browser, at, "menuRegisterAttendance", opening);
  await page.getByRole("table").waitFor();
  return page;
}

const status = (page: Page) => page.getByRole("status");
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
const choice = (page: Page, name: string) => page.getByRole("combobox", { name, exact: true });
const OFFICIAL = "Haninge, Tjänsteperson Tjänsteperson Haninge";

function presences(at: Home): readonly string[] {
  const [headings = [], ...rows] = at.state.sheets.find(({ name }) => name === "Närvaro")?.rows ?? [];
  const column = headings.indexOf("Närvaro");
  return rows.filter(([meeting]) => meeting === MEETING).map((row) => String(row[column] ?? ""));
}

describe("the sidebar Registrera närvaro", () => {
  it("opens with the meeting that is likely meant, as a table of parties and roles", async () => {
    const page = await opened(home());
    expect(await page.getByLabel("Möte", { exact: true }).inputValue()).toBe(MEETING);
    expect(await page.getByRole("columnheader").allTextContents()).toEqual([
      "Tjänsteperson",
      "Förtroendevald",
    ]);
    expect(await page.getByRole("rowheader", { name: "Haninge" }).count()).toBe(1);
    expect(await choice(page, OFFICIAL).count()).toBe(1);
    expect(await violations(page)).toEqual([]);
    expect(await tooNarrowFor(page)).toEqual([]);
  });

  it("shows the whole name of the meeting and its day, where the list of meetings cuts them off", async () => {
    const at = home();
    const long =
      "Partnerskapsträff med barn och unga om barnets rättigheter i skola, fritid och socialtjänst";
    const meetings = at.state.sheets.find(({ name }) => name === "Möten");
    const [headings = [], first = []] = meetings?.rows ?? [];
    const kept = ["Samarbete", "Typ", "Status"];
    const given: Readonly<Record<string, string>> = { Benämning: long, Start: "2020-12-01" };
    const row = first.map((cell, place) => {
      const heading = String(headings[place]);
      return given[heading] ?? (kept.includes(heading) ? String(cell ?? "") : "");
    });
    at.hand.paste(`Möten!A${(meetings?.rows.length ?? 0) + 1}`, [row]);
    const page = await opened(at);
    const heading = (name: string) => page.getByRole("heading", { level: 2, name });
    await heading(MEETING).waitFor();
    await page.getByText("Mötet börjar tisdagen den 17 november 2020.").waitFor();
    await page.getByLabel("Möte", { exact: true }).selectOption(long);
    await heading(long).waitFor();
    await page.getByText("Mötet börjar tisdagen den 1 december 2020.").waitFor();
    expect(await heading(long).evaluate((own) => own.scrollWidth <= own.clientWidth)).toBe(true);
    expect(await tooNarrowFor(page)).toEqual([]);
    expect(await violations(page)).toEqual([]);
  });

  it("leads by keyboard from the meeting to the first place", async () => {
    const page = await opened(home());
    expect(await tabOrder(page, 3)).toEqual(["Möte", "Läs in på nytt", await firstName(page)]);
  });

  it("registers a whole meeting by keyboard alone, in few calls", async () => {
    const at = home();
    let saves = 0;
    const page = await opened(at, {
      onCall(name) {
        if (name === "registerPresence") saves += 1;
        return undefined;
      },
    });
    const places = await page.locator("td select").count();
    expect(places).toBeGreaterThan(18);
    for (let tabs = 0; tabs < 4 && (await focused(page)) !== (await firstName(page)); tabs++)
      await page.keyboard.press("Tab");
    expect(await focused(page)).toBe(await firstName(page));
    const letters = ["n", "f", "a", "d"];
    let typed = 0;
    for (let row = 0; row < Math.ceil(places / 2); row++) {
      for (const across of ["ArrowRight", "ArrowLeft"]) {
        await page.keyboard.press(letters[typed % 4] ?? "n");
        typed += 1;
        await page.keyboard.press(across);
      }
      await page.keyboard.press("ArrowDown");
    }
    await expect.poll(() => page.getByText("✓ Sparat").count()).toBe(places);
    expect(presences(at)).toHaveLength(places);
    expect(presences(at).every((presence) => presence !== "")).toBe(true);
    expect(new Set(presences(at))).toEqual(
      new Set(["Närvarande", "Frånvarande", "Anmält förhinder", "Digitalt"]),
    );
    expect(saves).toBeLessThan(places / 2);
    expect(await page.getByText(`${places} av ${places} ifyllda.`).count()).toBe(1);
    expect(await violations(page)).toEqual([]);
  });

  it("says aloud what was saved, and empties with Delete", async () => {
    const at = home();
    const page = await opened(at);
    await choice(page, OFFICIAL).press("d");
    await status(page).getByText(`${OFFICIAL}: Digitalt. Sparat.`).waitFor();
    await choice(page, OFFICIAL).press("Delete");
    await status(page).getByText(`${OFFICIAL}: tomt. Sparat.`).waitFor();
    expect(presences(at).filter((presence) => presence !== "")).toEqual([]);
  });

  it("keeps the focus within the table at its edges, and leaves Tab alone", async () => {
    const page = await opened(home());
    const first = page.locator("td select").first();
    await first.focus();
    const name = await focused(page);
    for (const key of ["ArrowUp", "ArrowLeft"]) {
      await page.keyboard.press(key);
      expect(await focused(page)).toBe(name);
    }
    await page.keyboard.press("Tab");
    expect(await focused(page)).not.toBe(name);
    expect(await first.inputValue()).toBe("");
  });

  it("shows another one's choice instead of writing over it", async () => {
    const at = home();
    const [mine, yours] = await Promise.all([opened(at), opened(at, { user: "eva@haninge.example" })]);
    await choice(mine, OFFICIAL).press("n");
    await status(mine).getByText("Sparat.").waitFor();
    await choice(yours, OFFICIAL).press("f");
    await status(yours).getByText("Någon annan har valt ”Närvarande”.").waitFor();
    expect(await choice(yours, OFFICIAL).inputValue()).toBe("present");
    expect(await yours.getByText("! Inte sparat").count()).toBe(1);
    expect(await violations(yours)).toEqual([]);
    await choice(yours, OFFICIAL).press("f");
    await status(yours).getByText(`${OFFICIAL}: Frånvarande. Sparat.`).waitFor();
    expect(presences(at).filter((presence) => presence !== "")).toEqual(["Frånvarande"]);
  });

  it("tries again by itself where the answer is lost, and saves once", async () => {
    const at = home();
    let lost = 0;
    const page = await opened(at, {
      onCall(name) {
        if (name !== "registerPresence" || lost > 0) return undefined;
        lost += 1;
        return Promise.resolve("lost");
      },
    });
    await choice(page, OFFICIAL).press("n");
    await page.getByText("Inte sparat än").waitFor();
    expect(await violations(page)).toEqual([]);
    await status(page).getByText(`${OFFICIAL}: Närvarande. Sparat.`).waitFor();
    expect(presences(at).filter((presence) => presence !== "")).toEqual(["Närvarande"]);
  });

  it("waits while another command is running, and saves when it has ended", async () => {
    const at = home();
    const page = await opened(at);
    const other = {};
    expect(takeLock(at.state, "document", other)).toBe(true);
    await choice(page, OFFICIAL).press("n");
    await page.getByText("Inte sparat än").waitFor();
    expect(presences(at)).toEqual([]);
    releaseLocks(at.state, other);
    await status(page).getByText(`${OFFICIAL}: Närvarande. Sparat.`).waitFor();
    expect(presences(at).filter((presence) => presence !== "")).toEqual(["Närvarande"]);
  });

  it("keeps what cannot be saved, says so, and saves it when it is asked to again", async () => {
    const at = home();
    const tab = at.state.sheets.find(({ name }) => name === "Ändringar");
    const page = await opened(at);
    if (tab !== undefined) tab.name = "Undan";
    await choice(page, OFFICIAL).press("n");
    await status(page).getByText("Ett val är inte sparat. Fliken ”Ändringar” saknas.").waitFor();
    expect(await page.getByText("! Inte sparat").count()).toBe(1);
    expect(await violations(page)).toEqual([]);
    await page.getByLabel("Möte", { exact: true }).selectOption({ index: 0 });
    await status(page).getByText("Allt är inte sparat än.").waitFor();
    expect(await page.getByLabel("Möte", { exact: true }).inputValue()).toBe(MEETING);
    if (tab !== undefined) tab.name = "Ändringar";
    await page.getByRole("button", { name: "Spara igen" }).click();
    await status(page).getByText("Sparat.").waitFor();
    expect(presences(at).filter((presence) => presence !== "")).toEqual(["Närvarande"]);
  });

  it("takes in guests and substitutes", async () => {
    const at = home();
    const page = await opened(at);
    await page.getByText("Någon annan kom").click();
    await page.getByLabel("Namn och organisation").fill("Anna Gäst, Barnrättsbyrån");
    expect(await violations(page)).toEqual([]);
    await page.getByRole("button", { name: "Lägg till gäst" }).press("Enter");
    await status(page).getByText("Gäst Anna Gäst, Barnrättsbyrån: Närvarande. Sparat.").waitFor();
    await page.getByLabel("Person", { exact: true }).selectOption("Förtroendevald Gävle");
    await page.getByLabel("Ersätter för part").selectOption("Haninge");
    await page.getByRole("button", { name: "Lägg till ersättare" }).click();
    await status(page).getByText("Haninge, Ersättare Förtroendevald Gävle: Närvarande. Sparat.").waitFor();
    const rows = at.state.sheets.find(({ name }) => name === "Närvaro")?.rows ?? [];
    expect(
      rows.filter((row) => row.includes("Gäst") && row.includes("Anna Gäst, Barnrättsbyrån")),
    ).toHaveLength(1);
    expect(rows.filter((row) => row.includes("Ersättare") && row.includes("Haninge"))).toHaveLength(1);
    expect(await violations(page)).toEqual([]);
  });

  it("says where there is no meeting, and what keeps one from being registered", async () => {
    const empty = aHome();
    empty.run("setUp", { example: "none" });
    const page = await openedPage(browser, empty, "menuRegisterAttendance");
    await status(page).getByText("Det finns inget möte att registrera närvaro för.").waitFor();
    expect(await violations(page)).toEqual([]);
    const at = home();
    const other = await opened(at);
    const meetings = at.state.sheets.find(({ name }) => name === "Möten");
    const row = (meetings?.rows.findIndex(([name]) => name === MEETING) ?? 0) + 1;
    const column = (meetings?.rows[0]?.indexOf("Start") ?? 0) + 1;
    at.hand.type(`Möten!${String.fromCharCode(64 + column)}${row}`, "");
    await other.getByRole("button", { name: "Läs in på nytt" }).click();
    await status(other).getByText("saknar dag. Fyll i Start i Möten").waitFor();
    expect(await violations(other)).toEqual([]);
  });
});

function firstName(page: Page): Promise<string | null> {
  return page.locator("td select").first().getAttribute("aria-label");
}
