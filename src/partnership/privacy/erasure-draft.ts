import { checksum } from "../../core/checksum.ts";
import { type Cell, normalised } from "../../core/schema/cell.ts";
import { people } from "../sheets/people.ts";
import { erasedText } from "./erased-text.ts";
import type {
  Doubt,
  DoubtKind,
  ErasedCell,
  ErasedCount,
  ErasedNote,
  ErasureAsked,
  ErasurePlan,
} from "./erasure.ts";
import { headingOf, type Place, type PlacePart } from "./places.ts";

/** A cell of a tab. */
type At = Pick<Place, "tab" | "row" | "index">;
type What = Pick<ErasedCell, "value" | "own" | "names">;

/** The plan of an erasing while it is made: what is decided of a cell first holds. */
export class ErasureDraft {
  readonly #cells = new Map<string, ErasedCell>();
  readonly #notes = new Map<string, ErasedNote>();
  readonly #doubts = new Map<string, Doubt>();
  readonly #counts = new Map<string, ErasedCount>();
  /** Cells in which nothing is left to doubt. */
  readonly #settled = new Set<string>();
  readonly #places: ReadonlyMap<string, Place>;
  readonly #names = new Map<string, ReadonlySet<string>>();
  readonly #fingerprint: string;

  constructor(
    private readonly asked: ErasureAsked,
    places: readonly Place[],
  ) {
    this.#fingerprint = `?${checksum(asked.pseudonym)}`;
    this.#places = new Map(places.map((place) => [keyOf(place, place.part), place]));
  }

  /** Gives a cell its content whatever stands there. */
  settle(at: At, what: What): void {
    this.#settled.add(keyOf(at));
    this.#cell(at, what);
  }

  note(at: At, text: string): void {
    const before = at.tab.notes[at.row - 1]?.[at.index] ?? "";
    if (before === text || this.#notes.has(keyOf(at))) return;
    this.#notes.set(keyOf(at), { title: at.tab.title, row: at.row, index: at.index, text });
    this.#count(at);
  }

  doubt(at: At, kind: DoubtKind): void {
    if (this.#settled.has(keyOf(at)) || this.#doubts.has(keyOf(at))) return;
    const { tab, row, index } = at;
    this.#doubts.set(keyOf(at), { title: tab.title, row, index, heading: this.#heading(at), kind });
  }

  /** Takes the person out of a place where that is certain, and doubts the rest. */
  place(place: Place): void {
    const { part, hits } = place;
    if (hits.some(({ certain }) => certain)) {
      if (part === "note") this.note(place, this.#text(place));
      else this.#certain(place);
    }
    if (hits.some(({ certain }) => !certain)) this.doubt(place, "similar");
  }

  plan(): ErasurePlan {
    return {
      cells: [...this.#cells.values()],
      notes: [...this.#notes.values()],
      counts: [...this.#counts.values()],
      doubts: [...this.#doubts.values()],
    };
  }

  #certain(place: Place): void {
    const { tab, row, index, column, part } = place;
    const what = { own: column === undefined, names: column?.kind === "name" };
    const formula = tab.formulas[row - 1]?.[index] ?? "";
    const behind = this.#places.get(keyOf(place, "formula"));
    if (part === "cell" && formula !== "" && !isCertain(behind)) {
      // A formula that only shows the person follows the cell that it looks at.
      this.#cell(place, { ...what, value: { formula } });
      return;
    }
    const before = tab.cells[row - 1]?.[index] ?? "";
    const shown = this.#places.get(keyOf(place, "cell"));
    const value = shown === undefined ? before : typeof before === "number" ? "" : this.#value(shown);
    if (value === "") this.settle(place, { ...what, value });
    else this.#cell(place, { ...what, value });
  }

  /** What the cell can hold instead: a column that refuses other texts gets the person's new name, or nothing. */
  #value(place: Place): Cell {
    const { column, reading } = place;
    const text = this.#text(place);
    if (column === undefined || reading?.sheet.keeper === "program") return text;
    if (column.kind === "email" || column.kind === "link") return "";
    if (column.rule.kind === "none") return text;
    if (column.rule.kind !== "names-of") return "";
    if (column.rule.several) return text;
    if (column.rule.sheet === people.id) return isCertain(place) ? this.asked.pseudonym : text;
    return this.#namesAfter(column.rule.sheet).has(normalised(text)) ? text : "";
  }

  /** The names that rows of a tab get, where the person was in them. */
  #namesAfter(sheet: string): ReadonlySet<string> {
    const known = this.#names.get(sheet);
    if (known !== undefined) return known;
    const renamed = [...this.#places.values()].filter(
      ({ reading, column, part }) =>
        reading?.sheet.id === sheet && column?.kind === "name" && part === "cell",
    );
    const names = new Set(renamed.map((place) => normalised(this.#text(place))));
    this.#names.set(sheet, names);
    return names;
  }

  #cell(at: At, what: What): void {
    if (this.#cells.has(keyOf(at))) return;
    this.#cells.set(keyOf(at), { title: at.tab.title, row: at.row, index: at.index, ...what });
    this.#count(at);
  }

  #text({ text, hits }: Place): string {
    return erasedText(text, hits, this.asked.pseudonym, this.#fingerprint);
  }

  #heading(at: At): string {
    const heading = this.#places.get(keyOf({ ...at, row: 1 }, "cell"));
    return heading === undefined ? headingOf(at) : this.#text(heading);
  }

  #count(at: At): void {
    const heading = this.#heading(at);
    const key = `${at.tab.title}!${heading}`;
    const number = (this.#counts.get(key)?.number ?? 0) + 1;
    this.#counts.set(key, { title: at.tab.title, heading, number });
  }
}

function isCertain(place: Place | undefined): boolean {
  return place?.hits.some(({ certain }) => certain) ?? false;
}

function keyOf({ tab, row, index }: At, part: PlacePart = "cell"): string {
  return `${tab.title}!${row}:${index}:${part}`;
}
