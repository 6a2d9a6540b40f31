import AxeBuilder from "@axe-core/playwright";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fillHtml } from "../../../../src/libraries/fill-text.ts";
import { aBrowser } from "../../../local/workbench/a-browser.ts";
import { AGREEMENT, aSmallPartnership } from "../a-small-partnership.ts";
import { dataOf, kindOf, MADE, missingIn } from "../filled.ts";

const REQUEST = { agreement: AGREEMENT, organisation: "Gävle" };

/** The page of a party. */
function pageOf(...given: Parameters<typeof dataOf> extends [string, ...infer Rest] ? Rest : never): string {
  return fillHtml(kindOf("D16").page ?? "", dataOf("D16", ...given));
}

let browser: Browser;
beforeAll(async () => {
  browser = await aBrowser();
});
afterAll(() => browser.close());

describe("the page of a party", () => {
  it.each(MADE.filter(({ kind }) => kind === "D16"))(
    "can be read by everybody, and holds no hole: $request",
    async ({ partnership, request, golden }) => {
      const html = pageOf(partnership, request);
      expect(html).not.toMatch(/undefined|null|NaN|\[object|\{\{/);
      if (golden !== undefined) await expect(html).toMatchFileSnapshot(`../golden/${golden}.html`);
      const page = await (await browser.newContext()).newPage();
      await page.setContent(html);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      await page.close();
    },
  );

  it("shows only what is published, and people's texts as text", () => {
    const partnership = aSmallPartnership(
      {},
      {
        experiences: [
          {
            party: "Gävle",
            title: "Elevråd <b>",
            text: "Rad 1\n\nRad 2",
            published: true,
            date: "2020-02-01",
          },
          { party: "Gävle", title: "Hemligt", published: false },
          { party: "Gävle", title: "Ovisst" },
          { party: "Karlskoga/Degerfors", title: "Annans", published: true },
        ],
      },
    );
    const html = pageOf(partnership, REQUEST);
    expect(html).toContain("<h3>Elevråd &lt;b&gt;</h3>");
    expect(html).toContain("<p>Rad 1</p>\n<p>Rad 2</p>");
    expect(html).not.toMatch(/Hemligt|Ovisst|Annans/);
  });

  it("says where there is nothing to tell yet", () => {
    const html = pageOf(aSmallPartnership(), REQUEST);
    expect(html).toContain("Inga erfarenheter är publicerade ännu.");
    expect(html).toContain("Gävle: adress saknas");
    expect(html).toContain("Det finns ingen uppgift om när partens sida senast uppdaterades.");
  });

  it("is one page for a party, however many organisations it has", () => {
    const partnership = aSmallPartnership();
    expect(kindOf("D16").organisations?.(partnership, { today: "2020-03-01", ...REQUEST })).toEqual([
      "Gävle",
      "Karlskoga",
    ]);
    expect(pageOf(partnership, { ...REQUEST, organisation: "Degerfors" })).toContain(
      "Parten består av Karlskoga och Degerfors.",
    );
  });

  it("refuses an organisation that belongs to no party", () => {
    expect(missingIn("D16", aSmallPartnership(), { ...REQUEST, organisation: "Kalmar" })).toEqual([
      "”Kalmar” hör inte till någon part under ”Avtalet” (fliken ”Medlemskap”, kolumnen ”Part”).",
    ]);
  });
});
