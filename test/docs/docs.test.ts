import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { USAGE } from "../../local/command-line/usage.ts";
import { checksPage } from "../../scripts/checks-page.ts";
import { dataModelPage } from "../../scripts/data-model.ts";
import { handbooks } from "../../scripts/document-pages/handbooks.ts";
import { pageName } from "../../scripts/document-pages/page-name.ts";
import { documentPages } from "../../scripts/document-pages.ts";
import { markersPage } from "../../scripts/markers-page.ts";
import { commands } from "../../src/app/commands/index.ts";
import { trials } from "../../src/app/installation/trials/index.ts";
import { menu } from "../../src/app/menu.ts";
import { numberWord } from "../../src/messages/numbers.ts";
import { documentKinds } from "../../src/partnership/documents/index.ts";
import { reminderRuleList } from "../../src/partnership/reminders/rules/index.ts";
import { standardSettings } from "../../src/partnership/settings.ts";
import { sheetList, sheets } from "../../src/partnership/sheets/index.ts";
import { DOCUMENT_PAGES, page, ROOT } from "./pages.ts";

const handbook = page("docs/handbok.md");
const administrator = page("docs/administratör.md");
const readme = page("README.md");
const written = await handbooks();
const pages = await documentPages();

/** Everything that the pattern finds in the text, each once, sorted. */
function found(text: string, pattern: RegExp): readonly string[] {
  return [...new Set(Array.from(text.matchAll(pattern), ([whole, group]) => group ?? whole))].sort();
}

describe("generated pages", () => {
  it("the data model says what the sheets' definitions say", () => {
    expect(page("docs/datamodell.md")).toBe(dataModelPage());
  });

  it("the page of templates says what the documents say", () => {
    expect(page("docs/mallar.md")).toBe(markersPage());
  });

  it.each([...pages])("the page %s says what the document's definition says", (name, text) => {
    expect(page(`docs/dokument/${name}`)).toBe(text);
  });

  it("there is a page for each document, and for no other", () => {
    expect([...DOCUMENT_PAGES].sort()).toEqual(
      [...pages.keys()].map((name) => `docs/dokument/${name}`).sort(),
    );
  });

  it("the page of checks says what the checks say", () => {
    expect(page("docs/kontroller.md")).toBe(checksPage());
  });

  it("the page of checks has every code that a finding can carry", () => {
    const sources = readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts") && !name.startsWith("google"))
      .map((name) => readFileSync(join(ROOT, "src", name), "utf8"));
    const codes = found(sources.join("\n"), /^\s+code: "([a-z-]+)"/gm);
    expect(codes).toContain("time-zones-differ");
    expect(codes.filter((code) => !checksPage().includes(`| \`${code}\` |`))).toEqual([]);
  });
});

describe("the handbook", () => {
  it.each(commands.map(({ label }) => label))("tells of the command %s", (label) => {
    expect(handbook).toContain(`| ${label} |`);
  });

  it.each(sheetList.map(({ title }) => title))("tells of the tab %s and leads to its columns", (title) => {
    expect(handbook).toContain(`| [${title}](datamodell.md#${title.toLowerCase()}) |`);
  });

  it.each(reminderRuleList.map((rule) => [rule.id, rule] as const))(
    "has %s with its title, recipients, standard days and markers",
    (_, { id, title, recipients, days, markers }) => {
      expect(handbook).toContain(
        `| ${id} | ${title} | ${recipients} | ${days === "" ? "–" : `\`${days}\``} |`,
      );
      const rows = Object.entries(markers).map(([marker, meaning]) => `| \`{{${marker}}}\` | ${meaning} |`);
      expect(handbook).toContain(
        rows.map((row, place) => `| ${place === 0 ? `${id} ` : ""}${row}`).join("\n"),
      );
    },
  );

  it("tells of no rule and no document that is not there", () => {
    expect(found(handbook, /\bP\d+\b/g)).toEqual(reminderRuleList.map(({ id }) => id).sort());
    expect(found(handbook, /\bD\d+\b/g)).toEqual(documentKinds.map(({ id }) => id).sort());
  });

  it.each(documentKinds.map((kind) => [kind.id, kind] as const))(
    "says what %s is for and leads to its page",
    (id, kind) => {
      const title = `[${id} ${kind.title}](dokument/${pageName(kind)}.md)`;
      expect(handbook).toContain(`| ${title} | ${written.get(id)?.brief} |`);
    },
  );

  it("explains every status that Utskick can show", () => {
    const { rule } = sheets.ledger.columns.status;
    const statuses = rule.kind === "list" ? rule.values : [];
    expect(statuses.length).toBeGreaterThan(0);
    for (const status of statuses) expect(handbook).toContain(`\n| ${status} | `);
  });

  it("says for how many days a missed reminder is caught up", () => {
    expect(handbook).toContain(`upp till ${numberWord(standardSettings().catchUpDays)} dagar senare`);
  });
});

describe.each(["docs/ett-år.md", "docs/handbok.md"])("the menu in %s", (path) => {
  it("has only the ways that the program's menu has", () => {
    const { title, items, submenus } = menu();
    const ways = [
      ...items.map(({ label }) => [title, label]),
      ...submenus.flatMap((submenu) => [
        [title, submenu.title],
        ...submenu.items.map(({ label }) => [title, submenu.title, label]),
      ]),
    ].map((way) => way.join(" → ").replace(/…$/, ""));
    const told = found(page(path).replace(/\s+/g, " "), /\*(Partnerskapet → [^*]+)\*/g);
    expect(told.length).toBeGreaterThan(5);
    expect(told.filter((way) => !ways.includes(way))).toEqual([]);
  });
});

describe("the administrator's page", () => {
  const names = trials.map(({ name }) => name.replace(/^Behörighet: .*/, "Behörighet: …"));

  it.each([...new Set(names)])("says what to do where %s does not work", (name) => {
    expect(administrator).toContain(`\n| ${name} | `);
  });

  it("promises no trial that is not made", () => {
    const [, table = ""] = administrator.split("| Prov | Fungerar det inte |\n| --- | --- |\n");
    const rows = table.slice(0, table.indexOf("\n\n")).split("\n");
    expect(rows.map((row) => row.split(" | ")[0]?.slice(2))).toEqual([...new Set(names)]);
  });
});

describe("permissions", () => {
  const manifest = JSON.parse(page("appsscript.json")) as { oauthScopes: string[] };
  const scopes = manifest.oauthScopes.map((scope) => scope.replace("https://www.googleapis.com/auth/", ""));

  it.each([
    ["the administrator's page", administrator],
    ["the README", readme],
  ])("%s explains each scope that the program asks for, and no other", (_, text) => {
    expect(found(text, /^\| `((?:spreadsheets|script|drive|userinfo)\.[a-z_.]+)` \|/gm)).toEqual(
      [...scopes].sort(),
    );
  });
});

describe("the command line in the README", () => {
  it("has every option, and no other", () => {
    const options = /(?<![\w-])--[a-z][a-z-]*/g;
    const documented = found(readme, options).filter((option) => option !== "--silent");
    expect(documented).toEqual(found(USAGE, options).filter((option) => option !== "--silent"));
  });

  it("has every verb", () => {
    const verbs = found(USAGE, /^ {6}([a-z]+)\b.* {2,}/gm);
    expect(verbs).toContain("paste");
    for (const verb of verbs) expect(readme).toMatch(new RegExp(`\`${verb}[ \`]`));
  });

  it.each(commands.map(({ id, label }) => [id, label]))("has the command %s as %s", (id, label) => {
    expect(readme).toContain(`| \`${id}\` | ${label} |`);
  });
});

describe("the page on data protection", () => {
  const privacy = page("docs/dataskydd.md");

  it.each(Object.values(sheets.people.columns).map(({ header }) => header))(
    "tells of the column %s in Personer",
    (header) => {
      if (header === "Källa") expect(privacy).toContain("| alla flikar | Källa,");
      else expect(privacy).toMatch(new RegExp(`^\\| Personer \\| [^|]*\\b${header}`, "mu"));
    },
  );

  it.each(
    sheetList
      .flatMap((sheet) => Object.values(sheet.columns).map((column) => [sheet.title, column] as const))
      .filter(([, { rule }]) => rule.kind === "names-of" && rule.sheet === "people")
      .map(([title, { header }]) => [title, header]),
  )("tells of the people named in %s under %s", (title, header) => {
    expect(privacy).toMatch(new RegExp(`^\\| [^|]*${title}[^|]*\\| [^|]*${header}`, "m"));
  });
});
