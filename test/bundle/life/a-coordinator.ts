import { expect } from "vitest";
import { partnershipOf } from "../../../local/home/partnership-of.ts";
import { seatsOn } from "../../../src/partnership/questions/seats.ts";
import { blocksOf } from "../../partnership/documents/document-text.ts";
import { aHome, anExampleHome, type Home } from "../a-home.ts";
import { cellsPeopleSee } from "../people-see.ts";

/** A row as a person sees it: headings lead to cells. */
export type Row = Readonly<Record<string, string>>;

/** How many members there are by each convention, as the member list (D10) prints them. */
export interface Count {
  readonly A: string;
  readonly B: string;
  readonly C: string;
}

/** Someone who keeps one workbook from outside: by menu, by typing and by pasting, day after day. */
export interface Coordinator {
  readonly home: Home;
  /** It is this day from now on. */
  on(day: string): void;
  /** Pastes rows below all others; the program must have nothing to say about them. */
  pastes(tab: string, rows: readonly Row[]): void;
  /** Types into the cell under a heading of the one row that holds the values. */
  types(tab: string, row: Row, heading: string, text: string): void;
  /** Runs a command, takes it back, finds everything as it was, and runs it again. @returns What it said. */
  does(id: string, parameters: Row): string;
  /** What a command says where nothing need be done; nothing may change. */
  changesNothing(id: string, parameters: Row): string;
  /** The codes of what *Kontrollera arket* finds, each once. */
  checks(): readonly string[];
  /** Seats that somebody holds, and those that nobody does, in a collaboration on a day. */
  seats(collaboration: string, day: string): { readonly held: number; readonly vacant: number };
  /** The rows of a tab that hold the values. */
  rows(tab: string, having?: Row): readonly Row[];
  /** The members on a day by the member list. */
  counts(agreement: string, day: string): Count;
}

/** A coordinator with a workbook that nobody has written in yet, or with the example. */
export function aCoordinator(day: string, example: "none" | "2020-2021" = "none"): Coordinator {
  let home = example === "none" ? aHome({ today: day }) : anExampleHome({ today: day });
  const done = (id: string, parameters: Row = {}) => {
    const { answer, error } = home.run(id, parameters);
    expect(error, `${id} failed`).toBeUndefined();
    expect(answer.ok, answer.said).toBe(true);
    return answer;
  };
  if (example === "none") done("setUp", { example });

  const coordinator: Coordinator = {
    get home() {
      return home;
    },
    on(today) {
      home = aHome({ state: home.state, today, fileStore: home.runtime.world.fileStore });
    },
    pastes(tab, rows) {
      const headings = headingsOf(home, tab);
      const block = rows.map((row) => {
        expect(headings).toEqual(expect.arrayContaining(Object.keys(row)));
        return headings.map((heading) => row[heading] ?? "");
      });
      const pasted = home.hand.paste(`${tab}!A${lastRowOf(home, tab) + 1}`, block);
      expect(pasted).toMatchObject({ ok: true, execution: { toasts: [] } });
    },
    types(tab, having, heading, text) {
      const [row, ...more] = placesOf(home, tab, having);
      expect([row, more], `${tab}: ${JSON.stringify(having)}`).toEqual([expect.any(Number), []]);
      const column = headingsOf(home, tab).indexOf(heading);
      const typed = home.hand.type(`${tab}!${letters(column)}${row}`, text);
      expect(typed).toMatchObject({ ok: true, execution: { toasts: [] } });
    },
    does(id, parameters) {
      // Every row has its id by then: an id that is given is never taken back.
      done("checkSheet");
      const before = cellsPeopleSee(home);
      const first = done(id, parameters).said;
      const after = cellsPeopleSee(home);
      expect(after, `${id} changed nothing`).not.toEqual(before);
      done("undoLastRun");
      expect(cellsPeopleSee(home)).toEqual(before);
      expect(done(id, parameters).said).toBe(first);
      expect(withoutIds(cellsPeopleSee(home))).toEqual(withoutIds(after));
      return plain(first);
    },
    changesNothing(id, parameters) {
      const before = cellsPeopleSee(home);
      const answer = done(id, parameters);
      expect(cellsPeopleSee(home)).toEqual(before);
      return plain(answer.said);
    },
    checks: () => [...new Set(done("checkSheet").issues.map(({ code }) => code))].sort(),
    seats(collaboration, day) {
      const seats = seatsOn(partnershipOf(home.state), collaboration, day);
      return {
        held: seats.reduce((sum, { holders }) => sum + holders.length, 0),
        vacant: seats.reduce((sum, { vacant }) => sum + vacant, 0),
      };
    },
    rows: (tab, having = {}) => placesOf(home, tab, having).map((row) => rowAt(home, tab, row)),
    counts(agreement, day) {
      done("makeDocument", { kind: "D10", agreement, day });
      const [file] = home.state.files.slice(-1);
      const bytes = home.runtime.world.fileStore.get(file?.content ?? "") ?? new Uint8Array();
      const [table] = blocksOf(bytes).filter((block) => block.kind === "table");
      const [A = "", B = "", C = ""] = (table?.rows ?? []).slice(1).map((row) => plain(row[2] ?? ""));
      return { A, B, C };
    },
  };
  return coordinator;
}

function tabOf(home: Home, tab: string) {
  const found = home.state.sheets.find(({ name }) => name === tab);
  if (found === undefined) throw new Error(`no tab ${tab}`);
  return found;
}

/** The headings that people see: without the hidden id, which stands last. */
function headingsOf(home: Home, tab: string): readonly string[] {
  return (tabOf(home, tab).rows[0] ?? []).map(String).filter((heading) => heading !== "Id");
}

function lastRowOf(home: Home, tab: string): number {
  return tabOf(home, tab).rows.reduce(
    (last, row, at) => (row.some((cell) => cell !== null && cell !== "") ? at + 1 : last),
    0,
  );
}

function rowAt(home: Home, tab: string, row: number): Row {
  const cells = tabOf(home, tab).rows[row - 1] ?? [];
  return Object.fromEntries(headingsOf(home, tab).map((heading, at) => [heading, shown(cells[at], heading)]));
}

function placesOf(home: Home, tab: string, having: Row): readonly number[] {
  const rows = Array.from({ length: lastRowOf(home, tab) - 1 }, (_, at) => at + 2);
  return rows.filter((row) => {
    const values = rowAt(home, tab, row);
    return (
      Object.values(values).some((text) => text !== "") &&
      Object.entries(having).every(([heading, text]) => values[heading] === text)
    );
  });
}

const DATES =
  /^(Datum|Start|Slut|Startdatum|Slutdatum|Med från|Med till|Från|Till|Giltig|Utträde|Arbetsplanen antagen|Förfallodag)/;

/** A cell's text; a date as `YYYY-MM-DD`. */
function shown(cell: unknown, heading: string): string {
  if (typeof cell === "number" && DATES.test(heading))
    return new Date(Date.UTC(1899, 11, 30) + cell * 86_400_000).toISOString().slice(0, 10);
  return cell === null || cell === undefined ? "" : String(cell);
}

/** The text with plain spaces for those that do not break. */
function plain(text: string): string {
  return text.replace(/\u00a0/g, " ");
}

function letters(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : `A${String.fromCharCode(65 + index - 26)}`;
}

/** The cells without the hidden ids, which are new each time a row is added. */
function withoutIds(tabs: ReturnType<typeof cellsPeopleSee>): ReturnType<typeof cellsPeopleSee> {
  return Object.fromEntries(
    Object.entries(tabs).map(([tab, rows]) => {
      const id = (rows[0] ?? []).indexOf("Id");
      return [tab, rows.map((row) => row.filter((_, at) => at !== id))];
    }),
  );
}
