import { beforeAll, describe, expect, it } from "vitest";
import { documentKinds } from "../../../src/partnership/documents/index.ts";
import { headingsIn, textsIn } from "./document-parts.ts";
import { EXAMPLE_RUNS, everyDocument, type StoredDocument } from "./every-document.ts";
import { type Printed, pdfsOf } from "./pdfs-of.ts";

const documents = EXAMPLE_RUNS.flatMap(everyDocument);
let printed: ReadonlyMap<string, Printed>;

beforeAll(async () => {
  printed = await pdfsOf(documents);
});

function pdf({ id }: StoredDocument): Printed {
  const found = printed.get(id);
  if (found === undefined) throw new Error(`${id} was not printed`);
  return found;
}

it.each(EXAMPLE_RUNS)("every kind of document is made of the example $id", ({ id: example }) => {
  const kinds = documents.filter(({ id }) => id.endsWith(example)).map(({ kind }) => kind);
  expect(kinds.sort(inOrder)).toEqual(documentKinds.map(({ id }) => id).sort(inOrder));
});

describe.each(documents)("$id as a PDF", (document) => {
  it("has pages, none of them empty", () => {
    const { pages } = pdf(document);
    expect(pages.length).toBeGreaterThan(0);
    expect(pages.filter(({ text, pictures }) => text.trim() === "" && pictures === 0)).toEqual([]);
  });

  it("has a title, is in Swedish, and can be read out", () => {
    const { title, language, isTagged } = pdf(document);
    expect(title).not.toBe("");
    expect(language).toBe(document.form === "html" ? "sv" : "sv-SE");
    expect(isTagged).toBe(true);
  });

  it("has no hole and no marker", () => {
    expect(pdf(document).text).not.toMatch(/undefined|null|NaN|\[object|[{}]/);
  });

  it("holds every text of the document, none cut off", () => {
    const text = withoutSpace(
      pdf(document)
        .pages.map((page) => page.text)
        .join(""),
    );
    const lost = textsIn(document).filter((one) => !text.includes(withoutSpace(one)));
    expect(lost).toEqual([]);
  });

  it("ends no page with a heading, nor with the heading row of a table", () => {
    const headings = new Set(headingsIn(document).map(withoutSpace));
    const ends = pdf(document).pages.flatMap(({ text }) => lastLines(text));
    expect(ends.filter((end) => headings.has(end))).toEqual([]);
  });
});

function inOrder(one: string, other: string): number {
  return Number(one.slice(1)) - Number(other.slice(1));
}

/** The last line of a page, the last two, and so on: a heading may take several. */
function lastLines(page: string): readonly string[] {
  const lines = page.trim().split("\n");
  return lines.map((_, place) => withoutSpace(lines.slice(place).join("")));
}

/** Lines break elsewhere on paper. */
function withoutSpace(text: string): string {
  return text.replace(/\s/g, "");
}
