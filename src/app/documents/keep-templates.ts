import type { RangeWrite } from "../../core/schema/write.ts";
import { writesForChanges } from "../../core/schema/write.ts";
import { type OwnTemplate, ownTemplates, piecesOf } from "../../partnership/documents/own-templates.ts";
import { type ReadWorkbook, readingOf } from "../../partnership/partnership.ts";
import { templates } from "../../partnership/sheets/templates.ts";

/** A template whose pieces are all there. */
export type WholeTemplate = OwnTemplate & { readonly bytes: Uint8Array };

/** The templates of a kind that can be used; one whose pieces are not all there is left out. */
export function wholeTemplates({ partnership }: ReadWorkbook, kind: string): readonly WholeTemplate[] {
  return ownTemplates(partnership.templates).filter(
    (template): template is WholeTemplate => template.kind === kind && template.bytes !== undefined,
  );
}

const BLANK = Object.fromEntries(Object.keys(templates.columns).map((name) => [name, undefined]));

/**
 * The writes after which *Mallar* keeps just these templates of a kind. Rows of other kinds stay where they are; rows of which
 * nobody can tell what they belong to are emptied, since they could stand in no template.
 */
export function writesToKeep(
  read: ReadWorkbook,
  kind: string,
  kept: readonly WholeTemplate[],
): readonly RangeWrite[] {
  const reading = readingOf(read.readings, "templates");
  const freed = [
    ...reading.rows.filter(({ document }) => document === kind),
    ...reading.incomplete.filter(({ values: { document } }) => document === undefined || document === kind),
  ]
    .map(({ row }) => row)
    .sort((a, b) => a - b);
  const below = Math.max(reading.lastRow, 1) + 1 - freed.length;
  const pieces = kept.flatMap((template) => piecesOf(template));
  return writesForChanges(reading, [
    ...freed.map((row) => ({ row, values: BLANK })),
    ...pieces.map((values, place) => ({ row: freed[place] ?? below + place, values })),
  ]);
}
