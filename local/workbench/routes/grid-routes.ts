import { cellAddress } from "../../apps-script/a1-notation.ts";
import { addressIn, tabWithId } from "../../home/find-tab.ts";
import { Refusal } from "../../store/refusal.ts";
import { answerTo } from "../grid/answer-to.ts";
import { asked, askedPlace } from "../grid/asked-of-grid.ts";
import { dialogPage } from "../grid/dialog-page.ts";
import { actOnLines, LINE_ACTS } from "../grid/line-acts.ts";
import { overviewView } from "../grid/overview-view.ts";
import { sheetPage } from "../pages/sheet-page.ts";
import { dialogReply, gridReply, jsonReply } from "../reply.ts";
import { NotThere, type Route } from "../route.ts";

/** What the page with the grid asks for and passes on. */
export const gridRoutes: readonly Route[] = [
  {
    method: "GET",
    path: /^\/$/,
    answer: ({ bench }) => gridReply(sheetPage(bench.surroundings())),
  },
  {
    method: "GET",
    path: /^\/data\/arbetsbok$/,
    answer({ bench }) {
      const view = bench.shown.view();
      if (view === undefined) throw new NotThere("I mappen finns ingen arbetsbok ännu.");
      return jsonReply(view);
    },
  },
  {
    method: "GET",
    path: /^\/data\/oversikt$/,
    answer({ bench }) {
      const { state, today } = bench.surroundings();
      const view = state === undefined ? undefined : overviewView(state, today);
      if (view === undefined) throw new NotThere("I arbetsboken finns ingen översikt. Kör Lägg upp arket.");
      return jsonReply(view);
    },
  },
  {
    method: "GET",
    path: /^\/data\/meny$/,
    answer: ({ bench }) => jsonReply({ menus: bench.sheet().menus() }),
  },
  {
    method: "POST",
    path: /^\/data\/skriv$/,
    answer: ({ bench, sent }) =>
      answerTo(bench, sent, async () => {
        const { sheetId, row, column } = askedPlace(sent);
        const text = asked(sent, "text", "string");
        return bench.sheet().act((hand, state) => {
          const tab = tabWithId(state, sheetId);
          if (row > tab.maxRows) hand.insert(tab.name, "rows", tab.maxRows + 1, row - tab.maxRows);
          return hand.type(addressIn(tab.name, cellAddress(row, column)), text);
        });
      }),
  },
  {
    method: "POST",
    path: /^\/data\/klistra$/,
    answer: ({ bench, sent }) =>
      answerTo(bench, sent, async () => {
        const { sheetId, row, column } = askedPlace(sent);
        const block = asked(sent, "block", "object") as unknown;
        if (!isBlock(block)) throw new NotThere("Det som klistrades in gick inte att läsa.");
        return bench
          .sheet()
          .act((hand, state) =>
            hand.paste(addressIn(tabWithId(state, sheetId).name, cellAddress(row, column)), block),
          );
      }),
  },
  {
    method: "POST",
    path: /^\/data\/rader$/,
    answer: ({ bench, sent }) =>
      answerTo(bench, sent, async () => {
        const { sheetId, row, column } = askedPlace(sent);
        const act = LINE_ACTS.find((each) => each === asked(sent, "act", "string"));
        const count = asked(sent, "count", "number");
        if (act === undefined || !Number.isInteger(count) || count < 1 || count > 100_000)
          throw new Refusal("Det går inte att göra med raderna.");
        return bench
          .sheet()
          .act((hand, state) =>
            bench.rowActs.act(state, () =>
              actOnLines(hand, tabWithId(state, sheetId), act, { row, column, count }),
            ),
          );
      }),
  },
  {
    method: "POST",
    path: /^\/data\/rader\/(angra|gor-om)$/,
    answer: ({ bench, sent, parts }) =>
      answerTo(bench, sent, async () => {
        const number = asked(sent, "number", "number");
        const exchange = parts[0] === "angra" ? bench.rowActs.takeBack : bench.rowActs.doAgain;
        return bench.sheet().act((_hand, state) => exchange(state, number));
      }),
  },
  {
    method: "POST",
    path: /^\/data\/meny$/,
    answer: ({ bench, sent }) =>
      answerTo(bench, sent, () => bench.sheet().choose(asked(sent, "handler", "string"))),
  },
  {
    method: "POST",
    path: /^\/data\/anrop$/,
    answer: ({ bench, sent }) =>
      answerTo(bench, sent, () => {
        const args = asked(sent, "args", "object") as unknown;
        return bench.sheet().call(asked(sent, "name", "string"), Array.isArray(args) ? args : []);
      }),
  },
  {
    method: "GET",
    path: /^\/dialog\/(\d+)$/,
    answer({ bench, parts }) {
      const html = bench.dialogs.get(Number(parts[0]));
      if (html === undefined) throw new NotThere("Dialogen är stängd.");
      return dialogReply(dialogPage(html));
    },
  },
];

function isBlock(value: unknown): value is string[][] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((row) => Array.isArray(row) && row.every((cell) => typeof cell === "string"))
  );
}
