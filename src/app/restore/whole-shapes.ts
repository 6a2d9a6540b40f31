import type { Readings } from "../../core/schema/link.ts";
import type { TabShape } from "../ports/tab-shape.ts";
import { presentParts } from "../set-up/missing-parts.ts";
import { keptFormats } from "./kept-formats.ts";

/** All that the tabs' columns should have, the hidden id column among them; tabs without a single known heading are left out. */
export function wholeShapes(readings: Readings, ids: readonly string[]): readonly TabShape[] {
  return presentParts(readings)
    .filter(({ sheet }) => ids.includes(sheet.id))
    .flatMap((shape): TabShape[] => {
      const reading = readings.get(shape.sheet.id);
      const idIndex = reading?.layout.idIndex;
      const columns = [
        ...shape.columns.map((placed) => ({
          ...placed,
          keptFormats: keptFormats(placed.column, placed.index, reading?.grid ?? []),
        })),
        ...(idIndex === undefined ? [] : [{ index: idIndex, column: undefined }]),
      ];
      return columns.length === 0 ? [] : [{ ...shape, columns }];
    });
}
