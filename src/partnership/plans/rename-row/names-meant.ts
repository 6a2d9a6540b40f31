import { normalised } from "../../../core/schema/cell.ts";
import { listed, quoted } from "../../../messages/lists.ts";

/** How many names are shown to someone who may have misspelt one. */
const MOST_SHOWN = 3;

/** A row's name and its aliases, as they stand in the sheet. */
export interface Names {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** The rows that a typed name means: spelt just so, else whatever its case and dashes, else by an alias. */
export function rowsMeant<Row extends Names>(rows: readonly Row[], typed: string): readonly Row[] {
  const same = (text: string) => normalised(text) === normalised(typed);
  const ways: readonly ((row: Row) => boolean)[] = [
    ({ name }) => name === typed,
    ({ name }) => same(name),
    ({ aliases }) => aliases.some(same),
  ];
  return ways.map((way) => rows.filter(way)).find((found) => found.length > 0) ?? [];
}

/** `Menade du ”Angereds stadsdel”?`, with a space before it; nothing where no name has a word in common with what was typed. */
export function suggestion(rows: readonly Names[], typed: string): string {
  const words = normalised(typed)
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word.length > 2);
  const near = rows
    .map(({ name }) => name)
    .filter((name) => words.some((word) => normalised(name).includes(word)))
    .slice(0, MOST_SHOWN);
  return near.length === 0 ? "" : ` Menade du ${listed(near.map(quoted), "eller")}?`;
}
