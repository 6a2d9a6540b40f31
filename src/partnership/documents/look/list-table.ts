import type { Table } from "docx";
import { table } from "./table.ts";

/** A column of a table of a list's items. */
export interface ListColumn {
  readonly heading: string;
  readonly marker: string;
  /** Share of the table's width; all of them add up to 1. */
  readonly share: number;
}

/** A table with a row for each item of a list; the first column is the heading of its row. @param list Marker of the list. */
export function listTable(list: string, width: number, columns: readonly ListColumn[]): Table {
  const last = columns.length - 1;
  return table(
    columns.map(({ share }) => Math.floor(width * share)),
    columns.map(({ heading }) => heading),
    [
      {
        cells: columns.map(({ marker }, place) => ({
          text: `${place === 0 ? `{#${list}}` : ""}{${marker}}${place === last ? `{/${list}}` : ""}`,
          heading: place === 0,
        })),
      },
    ],
  );
}

/** A column. */
export function column(heading: string, marker: string, share: number): ListColumn {
  return { heading, marker, share };
}
