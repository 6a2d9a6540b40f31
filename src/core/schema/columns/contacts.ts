import { cellText } from "../cell.ts";
import { type Column, type ColumnOptions, column } from "../column.ts";

/** The practical form of RFC 5321 mailboxes: one @, dotted domain, no spaces, no quoted local parts. */
const EMAIL =
  /^[^\s@<>(),;:"\\]+@[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?(?:\.[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?)+$/u;
const LINK = /^https?:\/\/[^\s/]+\.[^\s]+$/i;

/** One e-mail address. */
export function email(options: ColumnOptions): Column<string, undefined> {
  return column<string, undefined>(options, {
    kind: "email",
    whenEmpty: undefined,
    width: 240,
    read(cell) {
      const value = cellText(cell).trim();
      return EMAIL.test(value) && value.length <= 254
        ? { ok: true, value }
        : { ok: false, problem: "not-an-email" };
    },
    write: (value) => value,
  });
}

/** A web address, `http://` or `https://`. */
export function link(options: ColumnOptions): Column<string, undefined> {
  return column<string, undefined>(options, {
    kind: "link",
    whenEmpty: undefined,
    width: 240,
    read(cell) {
      const value = cellText(cell).trim();
      return LINK.test(value) ? { ok: true, value } : { ok: false, problem: "not-a-link" };
    },
    write: (value) => value,
  });
}

/** A code of a fixed number of digits whose leading zeros count, e.g. a kommunkod. */
export function code(options: ColumnOptions & { digits: number }): Column<string, undefined> {
  const { digits } = options;
  return column<string, undefined>(options, {
    kind: "code",
    whenEmpty: undefined,
    width: 100,
    read(cell) {
      const value = cellText(cell).trim();
      if (/^\d+$/.test(value) && value.length === digits) return { ok: true, value };
      return { ok: false, problem: "not-a-code", expected: String(digits) };
    },
    write: (value) => value,
  });
}
