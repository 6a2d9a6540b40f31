import { listed, quoted } from "../../messages/lists.ts";
import type { MadeDocument } from "../command.ts";
import { type Charts, isEmpty } from "./draw-charts.ts";

/**
 * What to tell of charts that the document had to do without: the figures stand in a table anyway. Nothing of an empty one.
 *
 * @param leftOut Markers of the charts that should have been seen and are not there.
 */
export function undrawnNote(charts: Charts = {}, leftOut: readonly string[]): Pick<MadeDocument, "note"> {
  const missed = Object.entries(charts).filter(
    ([marker, chart]) => leftOut.includes(marker) && !isEmpty(chart),
  );
  const titles = listed(missed.map(([, { title }]) => quoted(title)));
  if (missed.length === 0) return {};
  return missed.length === 1
    ? { note: `Diagrammet ${titles} kunde inte ritas och är inte med. Siffrorna står i tabellen.` }
    : { note: `Diagrammen ${titles} kunde inte ritas och är inte med. Siffrorna står i tabellerna.` };
}
