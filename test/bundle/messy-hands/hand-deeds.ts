import type { SheetState } from "../../../local/apps-script/index.ts";
import type { Act } from "./act.ts";
import { justChanged, lineOf, peoplesTab, placeOf } from "./places.ts";
import { handDoes, newText, type Story, tabAt } from "./story.ts";
import { TEXTS } from "./texts.ts";

/** What people do in the sheet itself. */
export const handDeeds = {
  /** Writes over a cell that the program has just written, past what a dropdown would say. */
  corrects(story: Story, act: Act) {
    const place = justChanged(story, act);
    if (place === undefined) return;
    const text = newText(story);
    handDoes(story, `klistrar in ”${text}” i ${place.at}, som programmet nyss skrev i`, () =>
      story.home.hand.paste(place.at, [[text]]),
    );
    remember(story, place.sheet, text);
  },
  types(story: Story, act: Act) {
    const { sheet, at } = placeOf(story, act);
    const text = textOf(story, act);
    handDoes(story, `skriver ”${text}” i ${at}`, () => story.home.hand.type(at, text));
    remember(story, sheet, text);
  },
  pastes(story: Story, act: Act) {
    const { sheet, at } = placeOf(story, act);
    const block = Array.from({ length: 1 + (act.other % 3) }, (_, row) =>
      Array.from({ length: 1 + (act.other % 4) }, (__, column) =>
        (row + column + act.other) % 2 === 0
          ? newText(story)
          : (TEXTS[(act.other + row * 7 + column) % TEXTS.length] ?? ""),
      ),
    );
    handDoes(story, `klistrar in ${JSON.stringify(block)} i ${at}`, () => story.home.hand.paste(at, block));
    for (const text of block.flat()) remember(story, sheet, text);
  },
  copiesRow(story: Story, act: Act) {
    const sheet = peoplesTab(story, act.tab);
    const from = 2 + (act.row % Math.max(1, sheet.rows.length - 1));
    const to = sheet.rows.length + 1 + (act.other % 3);
    const cells = (sheet.rows[from - 1] ?? []).map((cell) => (typeof cell === "object" ? "" : String(cell)));
    handDoes(story, `kopierar rad ${from} till rad ${to} i ${sheet.name}`, () =>
      story.home.hand.paste(`'${sheet.name}'!A${to}`, [cells]),
    );
  },
  clears(story: Story, act: Act) {
    const { at } = placeOf(story, act);
    handDoes(story, `tömmer ${at}`, () => story.home.hand.type(at, ""));
  },
  insertsLine(story: Story, act: Act) {
    const { sheet, axis, line } = lineOf(story, act);
    handDoes(story, `infogar före ${axis} ${line} i ${sheet.name}`, () =>
      story.home.hand.insert(sheet.name, axis, line, 1 + (act.other % 2)),
    );
  },
  deletesLine(story: Story, act: Act) {
    const { sheet, axis, line } = lineOf(story, act);
    if (sheet.maxRows < 4 || sheet.maxColumns < 4) return;
    handDoes(story, `tar bort ${axis} ${line} i ${sheet.name}`, () =>
      story.home.hand.delete(sheet.name, axis, line),
    );
  },
  movesLine(story: Story, act: Act) {
    const { sheet, axis, line } = lineOf(story, act);
    const before = 1 + (act.other % Math.min(30, axis === "rows" ? sheet.maxRows : sheet.maxColumns));
    if (before === line || before === line + 1) return;
    handDoes(story, `flyttar ${axis} ${line} till före ${before} i ${sheet.name}`, () =>
      story.home.hand.move(sheet.name, axis, line, before),
    );
  },
  sorts(story: Story, act: Act) {
    const sheet = tabAt(story, act.tab);
    const column = 1 + (act.column % sheet.maxColumns);
    handDoes(story, `sorterar ${sheet.name} efter kolumn ${column}${act.other % 2 ? " fallande" : ""}`, () =>
      story.home.hand.sort(sheet.name, column, act.other % 2 === 1),
    );
  },
  renamesHeading(story: Story, act: Act) {
    const sheet = tabAt(story, act.tab);
    const headings = (sheet.rows[0] ?? []).filter((cell) => typeof cell === "string" && cell !== "");
    const from = headings[act.column % Math.max(1, headings.length)];
    if (typeof from !== "string") return;
    const to = act.other % 3 === 0 ? (TEXTS[act.other % TEXTS.length] ?? "") : newText(story);
    handDoes(story, `byter rubriken ”${from}” mot ”${to}” i ${sheet.name}`, () =>
      story.home.hand.renameHeading(sheet.name, from, to),
    );
  },
  renamesTab(story: Story, act: Act) {
    if (act.other % 4 !== 0) return;
    const sheet = tabAt(story, act.tab);
    const from = sheet.name;
    const to = `Flik ${story.told.length}`;
    handDoes(story, `döper om fliken ${from} till ${to}`, () => story.home.hand.renameTab(from, to));
  },
  deletesTab(story: Story, act: Act) {
    if (act.other % 4 !== 0) return;
    const { name } = tabAt(story, act.tab);
    handDoes(story, `tar bort fliken ${name}`, () => story.home.hand.deleteTab(name));
  },
  addsTab(story: Story, act: Act) {
    const name = act.other % 2 === 0 ? `Egen ${story.told.length}` : "Parter";
    handDoes(story, `lägger till fliken ${name}`, () => story.home.hand.addTab(name));
  },
  takesBack(story: Story) {
    if (!story.byHand) return;
    handDoes(story, "trycker Ctrl+Z", () => story.home.hand.undo());
  },
};

function textOf(story: Story, { text }: Act): string {
  return text === "ny" ? newText(story) : text;
}

/** People's texts are followed in their own tabs; what the program keeps for itself it may write over. */
function remember(story: Story, sheet: SheetState, text: string): void {
  if (text.startsWith("Handskrivet") && story.byHand && sheet.rows.some((row) => row.includes(text)))
    story.typedSince.add(text);
}
