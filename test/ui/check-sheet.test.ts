import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Selection } from "../../local/apps-script/index.ts";
import { aHome, anExampleHome, type Home } from "../bundle/a-home.ts";
import { aBrowser } from "../local/workbench/a-browser.ts";
import { type Opening, openedPage, tabOrder, tooNarrowFor, violations } from "./opened-page.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await aBrowser();
});

afterAll(() => browser.close());

function opened(home: Home, opening?: Opening): Promise<Page> {
  return openedPage(browser, home, "menuCheckSheet", opening);
}

const status = (page: Page) => page.getByRole("status");

describe("the sidebar Kontroll", () => {
  it("checks at once and counts what it finds, in all and by level, the same as the tab", async () => {
    const home = anExampleHome();
    const page = await opened(home);
    await status(page).getByText("Kontrollen fann").waitFor();
    const inTab = home.state.sheets.find(({ name }) => name === "Kontroll")?.rows.slice(1) ?? [];
    const found = inTab.filter(([level]) => level !== null && level !== "");
    expect(found.length).toBeGreaterThan(3);
    expect(await page.getByRole("listitem").count()).toBe(found.length);
    for (const level of ["Fel", "Varning", "Upplysning"]) {
      const count = found.filter(([own]) => own === level).length;
      expect(await page.getByRole("heading", { name: `${level}: ${count}` }).count()).toBe(count > 0 ? 1 : 0);
    }
    expect(await violations(page)).toEqual([]);
    expect(await tooNarrowFor(page)).toEqual([]);
  });

  it("leads by keyboard from checking again through the levels to the findings", async () => {
    const page = await opened(anExampleHome());
    await page.getByRole("listitem").first().waitFor();
    const order = await tabOrder(page, 4);
    expect(order[0]).toBe("Kontrollera igen");
    expect(order[1]).toMatch(/^Varning \(\d+\)$/);
    expect(order[2]).toMatch(/^Upplysning \(\d+\)$/);
    expect(order[3]).toMatch(/^Gå till \S+ [A-Z]+\d+$/);
  });

  it("shows only the levels that are chosen", async () => {
    const page = await opened(anExampleHome());
    const all = page.getByRole("listitem");
    await all.first().waitFor();
    const before = await all.count();
    await page.getByRole("checkbox", { name: /^Varning/ }).press("Space");
    expect(await all.count()).toBeLessThan(before);
    expect(await page.getByRole("heading", { name: /^Varning/ }).count()).toBe(0);
    await page.getByRole("checkbox", { name: /^Varning/ }).press("Space");
    expect(await all.count()).toBe(before);
  });

  it("leads to the cell by keyboard, says where that is, and leaves the finding in place", async () => {
    const selections: Selection[] = [];
    const home = anExampleHome();
    home.hand.type("Möten!B2", "");
    const page = await opened(home, { onResult: (result) => selections.push(...result.selections) });
    const button = page.getByRole("button", { name: "Gå till Möten B2" });
    await button.waitFor();
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Kontrollera igen");
    await button.press("Enter");
    await status(page).getByText("Cellen B2 i fliken ”Möten” är markerad.").waitFor();
    expect(selections).toEqual([{ tab: "Möten", range: "B2" }]);
    const front = home.state.sheets.find(({ sheetId }) => sheetId === home.state.activeSheetId);
    expect(front?.name).toBe("Möten");
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it("says why it cannot lead to a tab that is hidden or gone, or to a row that is gone", async () => {
    const home = anExampleHome();
    const page = await opened(home);
    const button = page.getByRole("button", { name: /^Gå till / }).first();
    await button.waitFor();
    const [, tab, cell] = /^Gå till (.+) ([A-Z]+\d+)$/.exec((await button.textContent()) ?? "") ?? [];
    const sheet = home.state.sheets.find(({ name }) => name === tab);
    if (sheet === undefined) throw new Error("the finding leads nowhere");
    sheet.hidden = true;
    await button.click();
    await status(page).getByText(`Fliken ”${tab}” är dold`).waitFor();
    sheet.hidden = false;
    sheet.maxRows = 1;
    await button.click();
    await status(page).getByText(`Cellen ${cell} finns inte längre i fliken ”${tab}”.`).waitFor();
    sheet.name = "Omdöpt";
    await button.click();
    await status(page).getByText(`Fliken ”${tab}” saknas.`).waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it("tells the new count when it is asked to check again, with the focus where it was", async () => {
    const home = anExampleHome();
    const page = await opened(home);
    await status(page).getByText("Kontrollen fann").waitFor();
    const before = await status(page).textContent();
    home.hand.type("Möten!B2", "");
    const again = page.getByRole("button", { name: "Kontrollera igen" });
    await again.press("Enter");
    await page.getByRole("button", { name: "Gå till Möten B2" }).waitFor();
    expect(await status(page).textContent()).not.toBe(before);
    expect(await again.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it("says that there is nothing to remark on", async () => {
    const home = aHome();
    home.run("setUp", { example: "none" });
    const page = await opened(home);
    await status(page).getByText("Inget att anmärka på.").waitFor();
    expect(await page.getByRole("listitem").count()).toBe(0);
    expect(await page.getByRole("group").count()).toBe(0);
    expect(await violations(page)).toEqual([]);
  });

  it("is readable while it works, and tells a refusal and a fault of the program", async () => {
    const home = anExampleHome();
    let go: (() => void) | undefined;
    const page = await opened(home, {
      onCall: () =>
        new Promise((resolve) => {
          go = () => resolve(undefined);
        }),
    });
    await status(page).getByText("Kontrollerar arket").waitFor();
    expect(await page.getByRole("button", { name: "Kontrollera igen" }).isDisabled()).toBe(true);
    expect(await violations(page)).toEqual([]);
    const settings = home.state.sheets.find(({ name }) => name === "Inställningar")?.rows ?? [];
    const row = settings.findIndex(([name]) => name === "Arkets version") + 1;
    home.hand.type(`Inställningar!B${row}`, "9999");
    go?.();
    await status(page).getByText("Arket är gjort av en nyare version").waitFor();
    expect(await violations(page)).toEqual([]);
    home.runtime.world.onCall = () => {
      throw new Error("a bug");
    };
    await page.getByRole("button", { name: "Kontrollera igen" }).click();
    go?.();
    await expect
      .poll(async () => {
        go?.();
        return status(page).textContent();
      })
      .toContain("Något gick fel i programmet");
  });
});
