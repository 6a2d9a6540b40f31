import type { OverviewView, ShownChart } from "../grid/grid-view.ts";
import { element } from "./element.ts";
import type { Grid } from "./grid.ts";
import type { ServerLink } from "./server-link.ts";

/** Keeps *Översikt* worked out while it is in front, and its charts beside the grid. */
export interface Overview {
  /** Something in the workbook is different. */
  renew(): void;
}

/** A row of edits is worked out once. */
const QUIET_MS = 400;

/**
 * @param panel Where the charts stand; hidden while another tab is in front.
 * @param failed Told what went wrong.
 */
export function overview(
  grid: Grid,
  server: ServerLink,
  panel: HTMLElement,
  failed: (problem: unknown) => void,
): Overview {
  let isCurrent = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const isInFront = () => grid.tab(grid.here().sheetId)?.isOverview === true;
  const show = ({ sheetId, cells, charts }: OverviewView) => {
    grid.patch({ sheetId, cells, notes: {} });
    panel.replaceChildren(...charts.map(figure));
  };
  const look = () => {
    panel.hidden = !isInFront();
    if (panel.hidden || isCurrent) return;
    isCurrent = true;
    clearTimeout(waiting);
    waiting = setTimeout(
      () =>
        void server
          .overview()
          .then((view) => view && show(view))
          .catch(failed),
      QUIET_MS,
    );
  };
  grid.onMove(look);
  look();
  return {
    renew() {
      isCurrent = false;
      look();
    },
  };
}

function figure({ title, alt, svg }: ShownChart): HTMLElement {
  const source = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  return element("figure", {}, [
    element("figcaption", { "aria-hidden": "true" }, [title]),
    element("img", { src: source, alt: `${title}. ${alt}` }),
  ]);
}
