import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { DOCUMENT_PAGES, page, READ, ROOT, withoutCode } from "./pages.ts";

const PICTURES = ["docs/bilder", "docs/dokument/bilder"];

/** Heading → the anchor that GitHub gives it. */
function anchor(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, "")
    .replace(/ /g, "-");
}

function anchorsOf(path: string): readonly string[] {
  return Array.from(withoutCode(path).matchAll(/^#+ (.+)$/gm), ([, heading]) => anchor(heading ?? ""));
}

function linksOf(path: string): readonly string[] {
  return Array.from(page(path).matchAll(/\]\(([^)]+)\)/g), ([, link]) => link ?? "");
}

function picturesOf(path: string): readonly { alt: string; file: string }[] {
  const found = page(path).matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g);
  return Array.from(found, ([, alt = "", link = ""]) => ({ alt, file: join(dirname(path), link) }));
}

describe.each(READ)("%s", (path) => {
  it("leads only to files and headings that are there", () => {
    const broken = linksOf(path).filter((link) => {
      if (/^https?:/.test(link)) return false;
      const [file = "", heading] = link.split("#");
      const target = file === "" ? path : join(dirname(path), file);
      if (!existsSync(join(ROOT, target))) return true;
      return heading !== undefined && !anchorsOf(target).includes(heading);
    });
    expect(broken).toEqual([]);
  });

  it("says in words what each picture shows", () => {
    expect(picturesOf(path).filter(({ alt }) => alt.length < 10)).toEqual([]);
  });
});

describe("pictures", () => {
  const files = PICTURES.flatMap((folder) =>
    readdirSync(join(ROOT, folder)).map((name) => join(folder, name)),
  );

  it.each(files)("%s is used, and loads without a wait", (path) => {
    const used = READ.flatMap((other) => picturesOf(other).map(({ file }) => file));
    expect(used).toContain(path);
    const bytes = readFileSync(join(ROOT, path));
    expect(bytes.length).toBeLessThan(150_000);
    // A PNG's width stands in its first chunk.
    expect(bytes.readUInt32BE(16)).toBeLessThanOrEqual(1200);
  });
});

describe.each([
  "docs/ett-år.md",
  "docs/handbok.md",
  "docs/administratör.md",
  "docs/dataskydd.md",
  "docs/kontroller.md",
  ...DOCUMENT_PAGES,
])("the Swedish of %s", (path) => {
  const lines = withoutCode(path)
    .split("\n")
    .map((line) => line.replace(/^\s*- /, ""));

  it.each([
    ["straight quotation marks", /"/],
    ["English quotation marks", /[“‘]/],
    ["a hyphen as a dash", /[\p{L}\d)] - \p{L}/u],
    ["an amount that can break over two lines", /\d \d{3}\b|\d kr\b/],
  ])("has no %s", (_, pattern) => {
    const wrong = lines.filter((line) => pattern.test(line));
    expect(wrong).toEqual([]);
  });
});
