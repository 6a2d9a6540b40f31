import fc from "fast-check";
import { expect, test } from "vitest";
import { ownTemplates, piecesOf } from "../../../src/partnership/documents/own-templates.ts";

const TEMPLATE = {
  kind: "D2",
  status: "used",
  file: "Mall.docx",
  added: "2020-03-01 07:00",
  addedBy: "samordnare@partnerskapet.example",
} as const;

const rowsOf = (size: number) =>
  piecesOf({ ...TEMPLATE, bytes: Uint8Array.from({ length: size }, (_, at) => at & 255) }).map(
    (piece, place) => ({
      ...piece,
      id: "",
      row: place + 2,
    }),
  );

test("a template of any size comes back whole, in whatever order its rows stand", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200_000 }), fc.integer(), (size, seed) => {
      const rows = rowsOf(size).sort((a, b) => ((a.row * seed) % 7) - ((b.row * seed) % 7));
      const [template] = ownTemplates(rows);
      expect(template?.bytes).toEqual(Uint8Array.from({ length: size }, (_, at) => at & 255));
      expect(Math.max(...rows.map(({ content }) => content.length))).toBeLessThanOrEqual(30_000);
    }),
    { numRuns: 30 },
  );
});

test.each([
  ["a piece that is gone", (rows: ReturnType<typeof rowsOf>) => rows.slice(1)],
  ["the last piece gone", (rows: ReturnType<typeof rowsOf>) => rows.slice(0, -1)],
  ["a piece that is there twice", (rows: ReturnType<typeof rowsOf>) => [...rows, ...rows.slice(0, 1)]],
  [
    "a piece with other letters",
    (rows: ReturnType<typeof rowsOf>) => rows.map((row) => ({ ...row, content: "å" })),
  ],
])("%s makes it unusable, and it is still told of", (_, harm) => {
  const [template, ...others] = ownTemplates(harm(rowsOf(60_000)));
  expect(others).toEqual([]);
  expect(template).toMatchObject({ kind: "D2", status: "used", bytes: undefined });
});

test("templates of several kinds, used and former, are kept apart", () => {
  const rows = rowsOf(10).flatMap((row) => [
    row,
    { ...row, status: "former" as const },
    { ...row, document: "D5" },
  ]);
  expect(ownTemplates(rows).map(({ kind, status }) => `${kind} ${status}`)).toEqual([
    "D2 used",
    "D2 former",
    "D5 used",
  ]);
});
