import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { openOutbox } from "../../../local/store/outbox.ts";
import { aFolder } from "../store/a-folder.ts";
import { aMail } from "../store/a-mail.ts";
import { aBrowser } from "./a-browser.ts";
import { insider } from "./a-visitor.ts";
import { aWorkbench } from "./a-workbench.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await aBrowser();
});
afterAll(() => browser.close());

/** A data folder without a workbook, with letters in its outbox. */
function aFolderWith(...letters: Parameters<typeof aMail>[0][]): string {
  const data = aFolder();
  mkdirSync(join(data, "outbox"));
  const outbox = openOutbox(join(data, "outbox"), "Europe/Stockholm");
  for (const letter of letters) outbox.put(aMail(letter));
  outbox.close();
  return data;
}

const AN_INVITATION = {
  name: "möte.ics",
  contentType: "text/calendar",
  bytes: Uint8Array.from([66, 69, 71, 73, 78]),
};

async function opened(data: string, width = 1280) {
  const { url, origin } = await aWorkbench(data);
  const context = await browser.newContext({ locale: "sv-SE", viewport: { width, height: 844 } });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await page.goto(url);
  await page.goto(`${origin}/brev`);
  return page;
}

describe("Utkorg", () => {
  it("lists letters by day, the newest first, with subject, recipient and attachments, each leading to the letter", async () => {
    const data = aFolderWith(
      { subject: "Första", to: ["a@gavle.example"], sentAt: "2020-08-31T22:30:00Z" },
      {
        subject: "Kallelse till träffen",
        to: ["b@gavle.example"],
        sentAt: "2020-09-01T06:00:00Z",
        attachments: [AN_INVITATION, AN_INVITATION],
      },
      {
        subject: "Påminnelse",
        to: ["c@gavle.example"],
        sentAt: "2020-09-02T05:00:00Z",
        attachments: [AN_INVITATION],
      },
    );
    const page = await opened(data);
    expect(await page.getByRole("main").getByRole("heading", { level: 2 }).allTextContents()).toEqual([
      "Den 2 september 2020: 1\u00a0brev",
      "Den 1 september 2020: 2\u00a0brev",
    ]);
    expect(await page.getByRole("main").getByRole("listitem").allTextContents()).toEqual([
      "Påminnelse till c@gavle.example, kl.\u00a007.00, 1\u00a0bilaga",
      "Kallelse till träffen till b@gavle.example, kl.\u00a008.00, 2\u00a0bilagor",
      "Första till a@gavle.example, kl.\u00a000.30",
    ]);
    await page.getByRole("link", { name: "Kallelse till träffen" }).click();
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Kallelse till träffen");
    await page.getByRole("link", { name: "möte.ics" }).first().waitFor();
  });

  it("says which letters cannot be read, lists the others, and says so of the letter itself too", async () => {
    const data = aFolderWith({ subject: "Hel", to: ["a@gavle.example"], sentAt: "2020-09-01T05:00:00Z" });
    writeFileSync(
      join(data, "outbox", "2020-09-02-0700-001-skadad.eml"),
      Buffer.from([0, 255, 13, 10, 13, 10, 7]),
    );
    writeFileSync(join(data, "outbox", "2020-09-02-0700-002-tom.eml"), "");
    writeFileSync(join(data, "outbox", "utan-datum.eml"), "Subject: Halv\r\n\r\nHej!");
    const page = await opened(data);
    const told = page.locator(".refused");
    expect(await told.textContent()).toContain("2 brev går inte att läsa");
    expect(await told.getByRole("listitem").first().textContent()).toBe(
      "Filen ”2020-09-02-0700-001-skadad.eml” är skadad eller är inget brev: det framgår varken vem det är från, vem det gick till eller vad det gäller. Hämta filen",
    );
    expect(await page.locator("ul.letters li").allTextContents()).toEqual([
      "Hel till a@gavle.example, kl.\u00a007.00",
      "Halv ",
    ]);
    await page.getByRole("heading", { name: "Utan datum: 1\u00a0brev" }).waitFor();
    await page.goto(new URL("/brev/2020-09-02-0700-002-tom.eml", page.url()).href);
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Brevet går inte att läsa");
    expect(await page.locator(".refused").textContent()).toContain("”2020-09-02-0700-002-tom.eml” är skadad");
  });

  it.each([1280, 390])(
    "has no fault that a machine can find at %i pixels, and nothing beside the screen",
    async (width) => {
      const data = aFolderWith(
        {
          subject: "Ett långt ärende ".repeat(12),
          to: [`${"lang".repeat(15)}@gavle.example`],
          sentAt: "2020-09-01T05:00:00Z",
        },
        { subject: "Kort", to: ["a@gavle.example"], sentAt: "2020-09-01T05:01:00Z" },
      );
      writeFileSync(join(data, "outbox", "2020-09-02-0700-001-skadad.eml"), "");
      const page = await opened(data, width);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    },
  );

  it("lists letters whatever the size of what they carry, each once", async () => {
    const bytes = Uint8Array.from({ length: 100_000 }, (_, place) => place % 251);
    const letter = { subject: "Kallelse", attachments: [{ ...AN_INVITATION, bytes }] };
    const { url } = await aWorkbench(aFolderWith(...Array.from({ length: 40 }, () => letter)));
    const { body } = await (await insider(url)).get("/brev");
    expect(body.match(/1\u00a0bilaga</g)?.length).toBe(40);
  });
});
