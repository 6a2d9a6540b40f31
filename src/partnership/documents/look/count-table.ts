import type { Table } from "docx";
import { table } from "./table.ts";

const CONVENTION = 1_450;
const NUMBER = 1_900;

/** A row for each way of counting members, A, B and C. @param list Marker of the list, whose items are `CountRow`s. */
export function countTable(list: string, width: number): Table {
  const rest = width - CONVENTION - NUMBER;
  const meaning = Math.floor(rest * 0.4);
  return table(
    [CONVENTION, meaning, NUMBER, rest - meaning],
    ["Räknesätt", "Innebörd", "Antal", "Vilka"],
    [{ cells: [`{#${list}}{convention}`, "{meaning}", "{number}", `{names}{/${list}}`] }],
  );
}
