import { cellText, normalised } from "../cell.ts";
import { type Column, type ColumnOptions, column } from "../column.ts";

/** One of a few fixed words. @param options.choices What code calls each choice → the word people see. */
export function choice<const C extends Readonly<Record<string, string>>>(
  options: ColumnOptions & { choices: C },
): Column<keyof C & string, undefined> {
  const words = Object.entries(options.choices);
  return column<keyof C & string, undefined>(options, {
    kind: "choice",
    whenEmpty: undefined,
    width: 150,
    rule: { kind: "list", values: words.map(([, word]) => word) },
    read(cell) {
      const typed = normalised(cellText(cell));
      const found = words.find(([, word]) => normalised(word) === typed);
      if (found !== undefined) return { ok: true, value: found[0] };
      return { ok: false, problem: "not-a-choice", expected: words.map(([, word]) => word).join(", ") };
    },
    write: (value) => options.choices[value] ?? "",
  });
}

/** Yes or no. @param options.words What people see for yes and for no; ticked boxes are understood too. */
export function yesNo(
  options: ColumnOptions & { words: readonly [yes: string, no: string] },
): Column<boolean, undefined> {
  const [yes, no] = options.words;
  return column<boolean, undefined>(options, {
    kind: "yesNo",
    whenEmpty: undefined,
    width: 90,
    rule: { kind: "list", values: [yes, no] },
    read(cell) {
      const typed = normalised(cellText(cell));
      if (typed === normalised(yes) || typed === "true") return { ok: true, value: true };
      if (typed === normalised(no) || typed === "false") return { ok: true, value: false };
      return { ok: false, problem: "not-yes-no", expected: `${yes}, ${no}` };
    },
    write: (value) => (value ? yes : no),
  });
}
