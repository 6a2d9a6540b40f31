/** A change of whole rows or whole columns; "line" is either. Numbers count from 1. */
export type LineChange =
  /** New lines after a line (0: before the first), which take formats from the line before or after them. */
  | { kind: "insert"; after: number; count: number; inherit: "before" | "after" }
  | { kind: "delete"; first: number; count: number }
  /** Moves lines so that they stand before the line that has number `before` now. */
  | { kind: "move"; first: number; count: number; before: number };

/** First and last line, both included. */
export type Span = readonly [first: number, last: number];

/** Where a line is after a change, or null when it is gone. */
export function lineAfter(change: LineChange, line: number): number | null {
  if (change.kind === "insert") return line > change.after ? line + change.count : line;
  const last = change.first + change.count - 1;
  if (change.kind === "delete") {
    if (line < change.first) return line;
    return line > last ? line - change.count : null;
  }
  const { first, count, before } = change;
  if (line >= first && line <= last)
    return before > last ? line + (before - last - 1) : line - (first - before);
  if (before > last) return line > last && line < before ? line - count : line;
  return line >= before && line < first ? line + count : line;
}

/** Where the lines of a format are after a change: several pieces when a move tears them apart, none when deleted. */
export function formatAfter(change: LineChange, [first, last]: Span): Span[] {
  switch (change.kind) {
    case "insert": {
      const source = change.inherit === "before" ? change.after : change.after + 1;
      const grows = first <= source && last >= source;
      const start = first > change.after && !(grows && first === source) ? first + change.count : first;
      const end = last > change.after || (grows && last === source) ? last + change.count : last;
      return [[start, end]];
    }
    case "delete": {
      const kept = referenceAfter(change, [first, last]);
      return kept === null ? [] : [kept];
    }
    case "move":
      return movedPieces(change, first, last);
  }
}

/** Where the lines that a reference or a protection names are after a change, or null when all are gone. */
export function referenceAfter(change: LineChange, [first, last]: Span): Span | null {
  if (change.kind === "delete") {
    const end = change.first + change.count - 1;
    const newFirst = first < change.first ? first : Math.max(first - change.count, change.first);
    const newLast = last > end ? last - change.count : Math.min(last, change.first - 1);
    return newLast < newFirst ? null : [newFirst, newLast];
  }
  const a = lineAfter(change, first) ?? first;
  const b = lineAfter(change, last) ?? last;
  return a <= b ? [a, b] : [b, a];
}

function movedPieces(change: LineChange & { kind: "move" }, first: number, last: number): Span[] {
  const end = change.first + change.count;
  const cuts = [change.first, end, change.before].filter((cut) => cut > first && cut <= last);
  const starts = [first, ...cuts.sort((a, b) => a - b)];
  return starts.map((start, index) => {
    const stop = (starts[index + 1] ?? last + 1) - 1;
    return [lineAfter(change, start) ?? start, lineAfter(change, stop) ?? stop] as const;
  });
}
