import type { SheetState } from "../../../local/apps-script/index.ts";
import { anExampleHome, type Home } from "../a-home.ts";
import { brokenLaws, type Moment, momentOf, peoplesChanges } from "./laws.ts";

/** A workbook that people and the program take turns in, with what has happened so far in words. */
export interface Story {
  readonly home: Home;
  /** What has happened, one line for each thing that did. */
  readonly told: string[];
  /** Texts that a hand has typed since the program last changed anything; each is typed only once. */
  readonly typedSince: Set<string>;
  /** Every id that has stood in the workbook. */
  readonly ids: Set<string>;
  /** How the workbook was before the last plan that was carried out, while nobody has touched it since. */
  untouched: Moment | undefined;
  /** Whether the last thing that happened was done by hand, so that Ctrl+Z takes that back. */
  byHand: boolean;
  /** Cells that the program changed last, where people's hands are most in its way. */
  changed: readonly { readonly tab: string; readonly row: number; readonly index: number }[];
  /** How many texts have been typed. */
  texts: number;
}

/** A story that begins with the example workbook. */
export function aStory(): Story {
  return {
    home: anExampleHome({ today: "2021-10-01" }),
    told: [],
    typedSince: new Set(),
    ids: new Set(),
    untouched: undefined,
    byHand: false,
    changed: [],
    texts: 0,
  };
}

/** A new text that stands nowhere else, so that it can be followed wherever it goes. */
export function newText(story: Story): string {
  story.texts += 1;
  return `Handskrivet ${story.texts}`;
}

/** A tab by any number; every other number means one that the program has just changed, if any. */
export function tabAt(story: Story, number: number): SheetState {
  const { sheets } = story.home.state;
  const near = story.changed[number % Math.max(1, story.changed.length)];
  const just = number % 2 === 0 ? sheets.find(({ name }) => name === near?.tab) : undefined;
  if (just !== undefined) return just;
  return sheets[number % sheets.length] as SheetState;
}

/** Lets the program do something. @throws {Error} with the whole story where it broke a law. */
export function programDoes(
  story: Story,
  what: string,
  id: string,
  run: () => ReturnType<Home["run"]>,
): void {
  const before = momentOf(story.home.state);
  const { answer, error } = run();
  const after = momentOf(story.home.state);
  story.told.push(`${what} → ${error?.message ?? answer?.said.split("\n").slice(0, 2).join(" ")}`);
  const broken =
    error === undefined
      ? brokenLaws({ story, id, answer, before, after })
      : [`Programmet gick sönder: ${error.stack ?? error.message}`];
  if (broken.length > 0) throw new Error(toldStory(story, broken));
  story.byHand = false;
  if (answer.ok) story.changed = peoplesChanges(before, after);
  for (const moment of [before, after]) for (const each of moment.ids) story.ids.add(each);
}

/** Lets a hand do something. @throws {Error} with the whole story where the program fails at the edit. */
export function handDoes(story: Story, what: string, act: () => ReturnType<Home["hand"]["type"]>): void {
  const result = act();
  if (!result.ok) return;
  story.told.push(what);
  story.byHand = true;
  story.untouched = undefined;
  const error = result.execution?.error;
  if (error !== undefined) throw new Error(toldStory(story, [`onEdit gick sönder: ${error.stack}`]));
  const { write = 0, read = 0 } = result.execution?.calls ?? {};
  if (write > 1 || read > 12)
    throw new Error(toldStory(story, [`onEdit läste ${read} och skrev ${write} gånger`]));
  for (const each of momentOf(story.home.state).ids) story.ids.add(each);
}

function toldStory({ told }: Story, broken: readonly string[]): string {
  const lines = told.map((line, at) => `${at + 1}. ${line}`);
  return [`Det här hände:`, ...lines, "Och det fick inte hända:", ...broken.slice(0, 8)].join("\n");
}
