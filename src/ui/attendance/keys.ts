import type { Choice } from "../../app/command.ts";

/** `N` for *Närvarande*, and so on: the letter that each choice begins with. */
export function letterOf({ label }: Pick<Choice, "label">): string {
  return label.slice(0, 1).toUpperCase();
}

/**
 * Lets the arrows move between the lists of a table and letters choose in them; Delete empties.
 *
 * @param table The table, as it is when a key is pressed.
 * @param choose Told what was chosen in which list.
 */
export function followKeys(
  table: () => HTMLElement | null,
  presences: readonly Choice[],
  choose: (select: HTMLSelectElement, value: string) => void,
): (event: KeyboardEvent) => void {
  return (event) => {
    const select = event.target;
    if (!(select instanceof HTMLSelectElement) || event.altKey || event.ctrlKey || event.metaKey) return;
    const value =
      event.key === "Delete" || event.key === "Backspace"
        ? ""
        : presences.find((choice) => letterOf(choice) === event.key.toUpperCase())?.value;
    const next = isOpen(select) ? undefined : neighbour(table(), select, event.key);
    if (value === undefined && next === undefined) return;
    event.preventDefault();
    if (value !== undefined) choose(select, value);
    else (next ?? select).focus();
  };
}

/** The list in the direction of the arrow; the same one at the edge, nothing for other keys. */
function neighbour(
  table: HTMLElement | null,
  select: HTMLSelectElement,
  key: string,
): HTMLSelectElement | undefined {
  const step = STEPS[key];
  if (step === undefined) return undefined;
  const rows = [...(table?.querySelectorAll("tr") ?? [])]
    .map((row) => [...row.cells].map((cell) => [...cell.querySelectorAll("select")]))
    .filter((cells) => cells.some((selects) => selects.length > 0));
  const down = rows.findIndex((cells) => cells.some((selects) => selects.includes(select)));
  const cells = rows[down] ?? [];
  const across = cells.findIndex((selects) => selects.includes(select));
  const place = cells[across]?.indexOf(select) ?? 0;
  if (step.across !== 0) return cells[across + step.across]?.[0] ?? select;
  // Two who share a seat stand above each other in one cell.
  const inCell = cells[across]?.[place + step.down];
  if (inCell !== undefined) return inCell;
  for (let row = down + step.down; row >= 0 && row < rows.length; row += step.down) {
    const selects = rows[row]?.[Math.min(across, (rows[row]?.length ?? 1) - 1)] ?? [];
    const found = step.down > 0 ? selects[0] : selects[selects.length - 1];
    if (found !== undefined) return found;
  }
  return select;
}

const STEPS: Readonly<Record<string, { readonly down: number; readonly across: number } | undefined>> = {
  ArrowUp: { down: -1, across: 0 },
  ArrowDown: { down: 1, across: 0 },
  ArrowLeft: { down: 0, across: -1 },
  ArrowRight: { down: 0, across: 1 },
};

/** Whether the choices are unfolded; then the arrows move among them. Where a browser cannot tell, it keeps the keys to itself. */
function isOpen(select: HTMLSelectElement): boolean {
  return CSS.supports("selector(:open)") && select.matches(":open");
}
