import { isDeepStrictEqual } from "node:util";
import { type Snapshot, snapshotOf } from "../../apps-script/hands/snapshot.ts";
import type { HandResult, WorkbookState } from "../../apps-script/index.ts";
import { exchangedTabs } from "./exchanged-tabs.ts";

/** More than anybody takes back of whole rows. */
const KEPT = 20;

const GONE =
  "Det som gjordes med raderna finns inte kvar att ångra eller göra om. Inget är ändrat. Rätta raderna för hand.";
const CHANGED_SINCE =
  "Arket har ändrats sedan dess. Det som gjordes med raderna går därför inte att ångra eller göra om utan att annat går förlorat. Inget är ändrat.";

/** What was done to whole rows; `rowAct` is the number to take it back by, absent where nothing changed. */
export type RowResult = HandResult & { rowAct?: number };

/** What was done to whole rows at the sheet since the workbench started, and how it is taken back. */
export interface RowActs {
  /** Does something to rows, and keeps how the tabs were before and after. */
  act(state: WorkbookState, work: () => HandResult): RowResult;
  takeBack(state: WorkbookState, number: number): HandResult;
  doAgain(state: WorkbookState, number: number): HandResult;
  /** Forgets everything, as when somebody is erased who may stand in it. */
  forget(): void;
  /** How many times everything was forgotten. */
  readonly forgotten: number;
}

interface Kept {
  /** The workbook in memory; another one where another program has written, perhaps to erase somebody. */
  of: WorkbookState;
  before: Snapshot;
  after: Snapshot;
}

/** Nothing done yet. */
export function rowActs(): RowActs {
  const kept = new Map<number, Kept>();
  let last = 0;
  let forgotten = 0;
  const exchange = (state: WorkbookState, number: number, from: "before" | "after"): HandResult => {
    for (const [each, { of }] of kept) if (of !== state) kept.delete(each);
    const act = kept.get(number);
    if (act === undefined) return { ok: false, reason: GONE };
    const tabs = exchangedTabs(snapshotOf(state), act[from], act[from === "before" ? "after" : "before"]);
    if (tabs === undefined) return { ok: false, reason: CHANGED_SINCE };
    Object.assign(state, tabs);
    return { ok: true, execution: null };
  };
  return {
    act(state, work) {
      const before = snapshotOf(state);
      const result = work();
      const after = snapshotOf(state);
      if (!result.ok || isDeepStrictEqual(before, after)) return result;
      last += 1;
      kept.set(last, { of: state, before, after });
      kept.delete(last - KEPT);
      return { ...result, rowAct: last };
    },
    takeBack: (state, number) => exchange(state, number, "after"),
    doAgain: (state, number) => exchange(state, number, "before"),
    forget() {
      kept.clear();
      forgotten += 1;
    },
    get forgotten() {
      return forgotten;
    },
  };
}
