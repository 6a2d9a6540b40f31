import type { Table } from "docx";
import { table } from "./table.ts";

/** How often each party was represented. @param list Marker of the list, whose items are `RateRow`s. */
export function rateTable(list: string, width: number): Table {
  const rate = Math.floor(width * 0.24);
  return table(
    [width - 3 * rate, rate, rate, rate],
    ["Part", "Någon deltog", "Tjänsteperson deltog", "Förtroendevald deltog"],
    [
      {
        cells: [
          { text: `{#${list}}{party}`, heading: true },
          "{anyone}",
          "{official}",
          `{elected}{/${list}}`,
        ],
      },
    ],
  );
}
