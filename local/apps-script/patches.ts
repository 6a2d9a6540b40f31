import type { Area, Patch } from "./workbook-state.ts";

/** The part that two rectangles share, or null when they share nothing. */
export function overlap(a: Area, b: Area): Area | null {
  const top = Math.max(a.top, b.top);
  const left = Math.max(a.left, b.left);
  const bottom = Math.min(a.bottom, b.bottom);
  const right = Math.min(a.right, b.right);
  return top <= bottom && left <= right ? { top, left, bottom, right } : null;
}

/** The value that the cell at this row and column has, or undefined. */
export function patchedValue<T>(patches: readonly Patch<T>[], row: number, column: number): T | undefined {
  for (const patch of patches) {
    if (row >= patch.top && row <= patch.bottom && column >= patch.left && column <= patch.right)
      return patch.value;
  }
  return undefined;
}

/** Every cell's value in a rectangle, as rows of columns; `missing` where no patch lies. */
export function patchedGrid<T, M>(patches: readonly Patch<T>[], area: Area, missing: M): (T | M)[][] {
  const width = area.right - area.left + 1;
  const grid = Array.from({ length: area.bottom - area.top + 1 }, () =>
    new Array<T | M>(width).fill(missing),
  );
  for (const patch of patches) {
    const part = overlap(patch, area);
    if (part === null) continue;
    for (let row = part.top; row <= part.bottom; row++) {
      grid[row - area.top]?.fill(patch.value, part.left - area.left, part.right - area.left + 1);
    }
  }
  return grid;
}

/** The patches after giving a whole rectangle one value, or none (`undefined`). */
export function painted<T>(
  patches: readonly Patch<T>[],
  area: Area,
  value: T | undefined,
): readonly Patch<T>[] {
  if (value !== undefined && patches.some((patch) => contains(patch, area) && sameValue(patch.value, value)))
    return patches;
  if (value === undefined && !patches.some((patch) => overlap(patch, area))) return patches;
  const rest = patches.flatMap((patch) => without(patch, area));
  if (value === undefined) return rest;
  return joined(rest, { top: area.top, left: area.left, bottom: area.bottom, right: area.right, value });
}

/** The patches after giving each cell of a rectangle its own value, or none; `grid` starts at `top`, `left`. */
export function paintedGrid<T>(
  patches: readonly Patch<T>[],
  top: number,
  left: number,
  grid: readonly (readonly (T | undefined)[])[],
): readonly Patch<T>[] {
  let result = patches;
  const width = grid[0]?.length ?? 0;
  for (let column = 0; column < width; column++) {
    let start = 0;
    for (let row = 1; row <= grid.length; row++) {
      const value = grid[start]?.[column];
      if (row < grid.length && sameValue(grid[row]?.[column], value)) continue;
      const area = { top: top + start, left: left + column, bottom: top + row - 1, right: left + column };
      result = painted(result, area, value);
      start = row;
    }
  }
  return result;
}

function contains(outer: Area, inner: Area): boolean {
  return (
    outer.top <= inner.top &&
    outer.left <= inner.left &&
    outer.bottom >= inner.bottom &&
    outer.right >= inner.right
  );
}

function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  return JSON.stringify(a) === JSON.stringify(b);
}

function without<T>(patch: Patch<T>, area: Area): Patch<T>[] {
  const hole = overlap(patch, area);
  if (hole === null) return [patch];
  const parts: Patch<T>[] = [];
  if (patch.top < hole.top) parts.push({ ...patch, bottom: hole.top - 1 });
  if (patch.bottom > hole.bottom) parts.push({ ...patch, top: hole.bottom + 1 });
  if (patch.left < hole.left)
    parts.push({ ...patch, top: hole.top, bottom: hole.bottom, right: hole.left - 1 });
  if (patch.right > hole.right)
    parts.push({ ...patch, top: hole.top, bottom: hole.bottom, left: hole.right + 1 });
  return parts;
}

/** Adds a patch, growing a neighbour with the same value where the two make a rectangle. */
function joined<T>(patches: readonly Patch<T>[], added: Patch<T>): Patch<T>[] {
  const rest = [...patches];
  let grown = added;
  for (let index = rest.findIndex((patch) => adjoins(patch, grown)); index >= 0; ) {
    const [neighbour] = rest.splice(index, 1) as [Patch<T>];
    grown = {
      top: Math.min(grown.top, neighbour.top),
      left: Math.min(grown.left, neighbour.left),
      bottom: Math.max(grown.bottom, neighbour.bottom),
      right: Math.max(grown.right, neighbour.right),
      value: grown.value,
    };
    index = rest.findIndex((patch) => adjoins(patch, grown));
  }
  rest.push(grown);
  return rest;
}

function adjoins<T>(a: Patch<T>, b: Patch<T>): boolean {
  const stacked =
    a.left === b.left && a.right === b.right && (a.bottom + 1 === b.top || b.bottom + 1 === a.top);
  const abreast =
    a.top === b.top && a.bottom === b.bottom && (a.right + 1 === b.left || b.right + 1 === a.left);
  return (stacked || abreast) && sameValue(a.value, b.value);
}
