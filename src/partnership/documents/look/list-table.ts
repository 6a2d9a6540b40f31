import type { Table } from "docx";
import { table } from "./table.ts";

/** A column of a table of a list's items. */
export interface ListColumn {
  readonly heading: string;
  readonly marker: string;
  /** Share of the table's width; all of them add up to 1. */
  readonly share: number;
}

/**
 * A table with a row for each item of a list.
 *
 * @param list Marker of the list.
 * @param first What the first column is: the name of its row, or a sentence like the others.
 */
export function listTable(
  list: string,
  width: number,
  columns: readonly ListColumn[],
  first: "name" | "sentence" = "name",
): Table {
  const last = columns.length - 1;
  return table(
    columns.map(({ share }) => Math.floor(width * share)),
    columns.map(({ heading }) => heading),
    [
      {
        cells: columns.map(({ marker }, place) => ({
          text: `${place === 0 ? `{#${list}}` : ""}{${marker}}${place === last ? `{/${list}}` : ""}`,
          heading: place === 0 && first === "name",
        })),
      },
    ],
  );
}

/** A column. */
export function column(heading: string, marker: string, share: number): ListColumn {
  return { heading, marker, share };
}
