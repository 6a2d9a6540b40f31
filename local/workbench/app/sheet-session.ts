import { cellAddress } from "../../apps-script/a1-notation.ts";
import type { GridAnswer } from "../grid/grid-answer.ts";
import { typedText } from "./cell-data.ts";
import { type Done, editHistory } from "./edit-history.ts";
import type { Grid } from "./grid.ts";
import type { Block } from "./rectangles.ts";
import type { LinesAct } from "./rows-told.ts";
import { ServerFault, type ServerLink } from "./server-link.ts";
import type { Standing } from "./standing-line.ts";
import type { Toasts } from "./toasts.ts";

/** Everything that goes from the grid to the server and back, one thing at a time. */
export interface SheetSession {
  /** Loads everything anew. */
  load(): Promise<boolean>;
  /** Puts texts into cells: one as if typed, several as if pasted. */
  put(blocks: readonly Block[]): void;
  undo(): void;
  redo(): void;
  /** Inserts, deletes or sorts whole rows. */
  rows(lines: LinesAct): Promise<GridAnswer>;
  /** Asks the program for something that is no edit. */
  ask(path: string, sent: object): Promise<GridAnswer>;
}

interface Surroundings {
  grid: Grid;
  server: ServerLink;
  toasts: Toasts;
  stand(standing: Standing): void;
  /** Told when something in the workbook is different. */
  changed(): void;
}

type Way = "back" | "forth";
type DoneToRows = Extract<Done, { kind: "rows" }>;

const NOTHING: Record<Way, string> = {
  back: "Det finns inget att ångra.",
  forth: "Det finns inget att göra om.",
};
const CHANGED_SINCE =
  "Cellerna har ändrats sedan dess, så det går inte att ta tillbaka utan att skriva över det som står där nu.";

/** The session of a page. */
export function sheetSession({ grid, server, toasts, stand, changed }: Surroundings): SheetSession {
  const history = editHistory();
  let revision = 0;
  let queue: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  let isStale = false;
  let forgotten: number | undefined;

  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    waiting += 1;
    stand("working");
    const turn = queue.then(work).finally(async () => {
      waiting -= 1;
      if (waiting > 0) return;
      if (isStale) {
        await session.load();
        await grid.ready();
      }
      stand("saved");
    });
    queue = turn.catch(() => stand("failed"));
    return turn;
  };
  const take = (answer: GridAnswer, isCall: boolean) => {
    const { changes, selected, toasts: told, alerts, ok, said } = answer;
    if (forgotten !== undefined && forgotten !== answer.forgotten) history.forget();
    forgotten = answer.forgotten;
    revision = changes.revision;
    isStale ||= changes.rebuilt;
    if (!changes.rebuilt) for (const change of changes.tabs) grid.patch(change);
    if (!changes.rebuilt && changes.tabs.length > 0) changed();
    if (selected !== undefined) grid.goTo(selected.sheetId, selected.address);
    else if (changes.active !== undefined && !changes.rebuilt) grid.goTo(changes.active, undefined);
    for (const { title, message } of told) toasts.tell(message, title);
    for (const text of alerts) toasts.warn(text);
    if (!ok && !isCall) toasts.warn(said);
  };

  const textsNow = ({ sheetId, row, column, texts }: Block): Block => ({
    sheetId,
    row,
    column,
    texts: texts.map((line, r) =>
      line.map((_, c) => typedText(grid.cellAt({ sheetId, row: row + r, column: column + c }))),
    ),
  });
  const placesOf = ({ row, column, texts }: Block) =>
    texts.flatMap((line, r) => line.map((_, c) => ({ row: row + r, column: column + c })));

  /** @returns Whether the server did it. */
  const sendBlock = async (block: Block, asTyped: boolean): Promise<boolean> => {
    const { sheetId, row, column, texts } = block;
    const place = { revision, sheetId, row, column };
    try {
      const answer = asTyped
        ? await server.post("/data/skriv", { ...place, text: texts[0]?.[0] ?? "" })
        : await server.post("/data/klistra", { ...place, block: texts });
      take({ ...answer, ok: true }, false);
      if (!answer.ok) {
        const tab = grid.tab(sheetId)?.name ?? "";
        toasts.warn(answer.said, `${tab} ${cellAddress(row, column)}`);
      }
      return answer.ok;
    } catch (problem) {
      toasts.warn(sentence(problem), "Det blev inte sparat");
      throw problem;
    } finally {
      grid.putBack(sheetId, placesOf(block));
    }
  };
  const post = async (path: string, sent: object): Promise<GridAnswer> => {
    try {
      const answer = await server.post(path, { revision, ...sent });
      take(answer, path === "/data/anrop");
      return answer;
    } catch (problem) {
      toasts.warn(sentence(problem));
      throw problem;
    }
  };
  const exchangeCells = async (from: readonly Block[], to: readonly Block[]) => {
    if (!from.every((block) => same(textsNow(block), block))) {
      toasts.warn(CHANGED_SINCE);
      return;
    }
    for (const block of to) {
      await sendBlock(block, false);
      grid.goTo(block.sheetId, cellAddress(block.row, block.column));
    }
  };
  const exchangeRows = async ({ number, sheetId, row, column }: DoneToRows, way: Way) => {
    const { ok } = await post(way === "back" ? "/data/rader/angra" : "/data/rader/gor-om", { number });
    // What was done before stands in other rows as long as this is not taken back.
    if (!ok) {
      history.forget();
      return;
    }
    grid.filterAnew(sheetId);
    grid.goTo(sheetId, cellAddress(row, column));
    const tab = grid.tab(sheetId)?.name ?? "";
    toasts.tell(
      `Det som gjordes med raderna i fliken ${tab} är ${way === "back" ? "ångrat" : "gjort igen"}.`,
    );
  };
  const go = (way: Way) =>
    void inTurn(async () => {
      // Where rows have moved, the grid has to show it before it can tell whether cells are as they were left.
      if (isStale) await session.load();
      const done = history[way]();
      if (done === undefined) toasts.tell(NOTHING[way]);
      else if (done.kind === "rows") await exchangeRows(done, way);
      else if (way === "back") await exchangeCells(done.after, done.before);
      else await exchangeCells(done.before, done.after);
    }).catch(() => undefined);

  const session: SheetSession = {
    async load() {
      isStale = false;
      const view = await server.workbook();
      if (view === undefined) return false;
      revision = view.revision;
      grid.show(view);
      changed();
      return true;
    },
    put(blocks) {
      void inTurn(async () => {
        const before = blocks.map(textsNow);
        const isTyped = blocks.length === 1 && isSingle(blocks[0]);
        let isDone = false;
        for (const block of blocks) isDone = (await sendBlock(block, isTyped)) || isDone;
        const after = blocks.map(textsNow);
        if (isDone && !before.every((block, index) => same(block, after[index])))
          history.add({ kind: "cells", before, after });
      }).catch(() => undefined);
    },
    undo: () => go("back"),
    redo: () => go("forth"),
    rows: (lines) =>
      inTurn(async () => {
        const { act, sheetId, row, column, count } = lines;
        const answer = await post("/data/rader", { act, sheetId, row, column, count });
        if (answer.rowAct === undefined) return answer;
        grid.filterAnew(sheetId);
        history.add({ kind: "rows", number: answer.rowAct, sheetId, row, column });
        return answer;
      }),
    ask: (path, sent) => inTurn(() => post(path, sent)),
  };
  return session;
}

function isSingle(block: Block | undefined): boolean {
  return block?.texts.length === 1 && block.texts[0]?.length === 1;
}

function same(a: Block | undefined, b: Block | undefined): boolean {
  return JSON.stringify(a?.texts) === JSON.stringify(b?.texts);
}

function sentence(problem: unknown): string {
  if (problem instanceof ServerFault) return problem.message;
  return "Något gick fel på sidan. Ladda om den och se efter vad som är sparat.";
}
