import { cellAddress } from "../../apps-script/a1-notation.ts";
import type { GridAnswer } from "../grid/grid-answer.ts";
import { typedText } from "./cell-data.ts";
import { editHistory } from "./edit-history.ts";
import type { Grid } from "./grid.ts";
import type { Block } from "./rectangles.ts";
import { ServerFault, type ServerLink } from "./server-link.ts";
import type { Toasts } from "./toasts.ts";

/** How things stand, for the line that tells it. */
export type Standing = "saved" | "working" | "failed";

/** Everything that goes from the grid to the server and back, one thing at a time. */
export interface SheetSession {
  /** Loads everything anew. */
  load(): Promise<boolean>;
  /** Puts texts into cells: one as if typed, several as if pasted. */
  put(blocks: readonly Block[]): void;
  undo(): void;
  redo(): void;
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

const CHANGED_SINCE =
  "Cellerna har ändrats sedan dess, så det går inte att ta tillbaka utan att skriva över det som står där nu.";

/** The session of a page. */
export function sheetSession({ grid, server, toasts, stand, changed }: Surroundings): SheetSession {
  const history = editHistory();
  let revision = 0;
  let queue: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  let isStale = false;

  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    waiting += 1;
    stand("working");
    const turn = queue.then(work).finally(async () => {
      waiting -= 1;
      if (waiting > 0) return;
      if (isStale) await session.load();
      stand("saved");
    });
    queue = turn.catch(() => stand("failed"));
    return turn;
  };
  const take = ({ changes, selected, toasts: told, alerts, ok, said }: GridAnswer, isCall: boolean) => {
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
  const takeBack = (done: { from: readonly Block[]; to: readonly Block[] } | undefined, nothing: string) => {
    if (done === undefined) {
      toasts.tell(nothing);
      return;
    }
    void inTurn(async () => {
      const isAsLeft = done.from.every((block) => same(textsNow(block), block));
      if (!isAsLeft) {
        toasts.warn(CHANGED_SINCE);
        return;
      }
      for (const block of done.to) {
        await sendBlock(block, false);
        grid.goTo(block.sheetId, cellAddress(block.row, block.column));
      }
    }).catch(() => undefined);
  };

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
          history.add({ before, after });
      }).catch(() => undefined);
    },
    undo() {
      const last = history.back();
      takeBack(last && { from: last.after, to: last.before }, "Det finns inget att ångra.");
    },
    redo() {
      const last = history.forth();
      takeBack(last && { from: last.before, to: last.after }, "Det finns inget att göra om.");
    },
    ask: (path, sent) =>
      inTurn(async () => {
        try {
          const answer = await server.post(path, { revision, ...sent });
          // Whole rows have moved, so what was done before stands elsewhere now.
          if (path === "/data/rader" && answer.ok) history.forget();
          take(answer, path === "/data/anrop");
          return answer;
        } catch (problem) {
          toasts.warn(sentence(problem));
          throw problem;
        }
      }),
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
