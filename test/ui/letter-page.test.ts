import AxeBuilder from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { anExampleHome, type Home } from "../bundle/a-home.ts";
import { aBrowser } from "../local/workbench/a-browser.ts";

const DAY = "2020-09-01";

let browser: Browser;
beforeAll(async () => {
  browser = await aBrowser();
});
afterAll(() => browser.close());

/** Letters of the kinds that there are: with and without access to the sheet, to the coordinator after a failure, and a trial. */
function letters(): Readonly<Record<string, string>> {
  const home = anExampleHome();
  const people = home.state.sheets.find(({ name }) => name === "Personer");
  const at = people?.rows.findIndex((row) => row[0] === "Tjänsteperson Gävle") ?? -1;
  const column = String.fromCharCode(65 + (people?.rows[0] ?? []).indexOf("E-post"));
  home.hand.type(`Personer!${column}${at + 1}`, "");
  home.day(DAY);
  const real = { ...home, sent: [...home.sent] };
  home.run("sendTrialLetter", { person: "Tjänsteperson Gävle", day: DAY });
  return {
    "somebody with access": htmlTo(real, "tjansteperson@haninge.example"),
    "somebody without": htmlTo(real, "fortroendevald@haninge.example"),
    "the coordinator": htmlTo(real, "samordnare@partnerskapet.example"),
    "a trial": home.sent[home.sent.length - 1]?.htmlBody ?? "",
  };
}

function htmlTo({ sent }: Pick<Home, "sent">, address: string): string {
  return sent.find(({ to }) => to.includes(address))?.htmlBody ?? "";
}

/** The letter as a mail program shows it, and what it tried to fetch. */
async function shown(html: string, colorScheme: "light" | "dark", width: number) {
  const context = await browser.newContext({ colorScheme, viewport: { width, height: 800 } });
  const page = await context.newPage();
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(request.url()));
  await page.setContent(html);
  return { page, fetched };
}

/** A letter stands within the page of a mail program, which has the landmarks. */
async function violations(page: Page): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    .disableRules(["landmark-one-main", "region"])
    .analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`);
}

/** Contrast of every text against what is really behind it, the page's own ground included. @see WCAG 2.1, 1.4.3 */
async function lowestContrast(page: Page): Promise<number> {
  const colours = await page.evaluate(() => {
    const ground = document.createElement("div");
    ground.style.background = "Canvas";
    document.body.append(ground);
    const canvas = getComputedStyle(ground).backgroundColor;
    ground.remove();
    const backgroundOf = (from: Element | null): string => {
      for (let at = from; at !== null; at = at.parentElement) {
        const colour = getComputedStyle(at).backgroundColor;
        if (colour !== "rgba(0, 0, 0, 0)") return colour;
      }
      return canvas;
    };
    return [...document.body.querySelectorAll("*")]
      .filter((each) => [...each.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()))
      .map((each) => [getComputedStyle(each).color, backgroundOf(each)] as const);
  });
  return Math.min(...colours.map(([ink, ground]) => contrast(luminance(ink), luminance(ground))));
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
    const share = Number(part) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: number, b: number): number {
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

describe("a letter in a browser", () => {
  const all = letters();

  it.each(Object.keys(all))(
    "to %s has no fault that a machine can find, light and dark, wide and narrow",
    async (kind) => {
      const html = all[kind] ?? "";
      expect(html).toContain("<h1");
      for (const scheme of ["light", "dark"] as const)
        for (const width of [320, 720]) {
          const { page, fetched } = await shown(html, scheme, width);
          const what = `${scheme}, ${width}`;
          expect(await violations(page), what).toEqual([]);
          expect(await lowestContrast(page), what).toBeGreaterThan(7);
          expect(await page.evaluate(() => document.documentElement.scrollWidth), what).toBeLessThanOrEqual(
            width,
          );
          expect(fetched, what).toEqual([]);
          await page.context().close();
        }
    },
  );

  it("is dark for whoever reads in the dark", async () => {
    const { page } = await shown(all["a trial"] ?? "", "dark", 320);
    const ink = await page.locator("h1").evaluate((heading) => getComputedStyle(heading).color);
    expect(luminance(ink)).toBeGreaterThan(0.8);
  });

  it("leads whoever has access to the row, and nobody else anywhere", async () => {
    const { page } = await shown(all["somebody with access"] ?? "", "light", 320);
    const link = page.getByRole("link", { name: "Se raden i fliken Överenskommelser" });
    expect(await link.getAttribute("href")).toMatch(/^https:\/\/docs\.google\.com\/.*#gid=\d+&range=A\d+$/);
    const other = await shown(all["somebody without"] ?? "", "light", 320);
    expect(await other.page.getByRole("link").count()).toBe(0);
  });
});
