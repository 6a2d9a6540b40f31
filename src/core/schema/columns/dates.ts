import type { CivilDate } from "../../dates/civil-date.ts";
import { isCivilDate } from "../../dates/civil-date.ts";
import { isDateCell, normalised } from "../cell.ts";
import { type Column, type ColumnOptions, column } from "../column.ts";

/** A day. A time of day in the cell is left where it stands and not read. */
export function date(options: ColumnOptions): Column<CivilDate, undefined> {
  return column<CivilDate, undefined>(options, {
    kind: "date",
    whenEmpty: undefined,
    format: "yyyy-mm-dd",
    width: 100,
    rule: { kind: "date" },
    read(cell) {
      if (isDateCell(cell)) return { ok: true, value: cell.date };
      if (typeof cell === "string" && isCivilDate(cell.trim())) return { ok: true, value: cell.trim() };
      return { ok: false, problem: "not-a-date" };
    },
    write: (value) => ({ date: value }),
  });
}

/** A month, 1–12, chosen by name. @param options.names The twelve names, January first. */
export function month(options: ColumnOptions & { names: readonly string[] }): Column<number, undefined> {
  const { names } = options;
  return column<number, undefined>(options, {
    kind: "month",
    whenEmpty: undefined,
    width: 100,
    rule: { kind: "list", values: names },
    read(cell) {
      const byNumber = typeof cell === "number" || /^\d{1,2}$/.test(String(cell)) ? Number(cell) : 0;
      const named =
        names.findIndex((name) => typeof cell === "string" && normalised(name) === normalised(cell)) + 1;
      const value = named > 0 ? named : byNumber;
      if (Number.isInteger(value) && value >= 1 && value <= 12) return { ok: true, value };
      return { ok: false, problem: "not-a-month" };
    },
    write: (value) => names[value - 1] ?? "",
  });
}
