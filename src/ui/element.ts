type Attributes = Readonly<Record<string, string | boolean>>;

/** Makes an element; text is always put in as text, never as HTML. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  children: readonly (Node | string)[] = [],
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) made.setAttribute(name, "");
    else if (value !== false) made.setAttribute(name, value);
  }
  made.append(...children);
  return made;
}

/**
 * A table with a heading row; `caption` tells a screen reader what it holds. Where it is too narrow for columns, each row becomes a block
 * with its headings before what they stand over; the roles say that it is a table all the same.
 */
export function table(
  caption: string,
  headings: readonly string[],
  rows: readonly (readonly (Node | string)[])[],
): HTMLElement {
  const head = element(
    "tr",
    { role: "row" },
    headings.map((heading) => element("th", { scope: "col", role: "columnheader" }, [heading])),
  );
  const body = rows.map((cells) =>
    element(
      "tr",
      { role: "row" },
      cells.map((cell, place) =>
        element("td", { role: "cell", "data-heading": headings[place] ?? "" }, [cell]),
      ),
    ),
  );
  return element("table", { class: "stacks", role: "table", "aria-label": caption }, [
    element("thead", { role: "rowgroup" }, [head]),
    element("tbody", { role: "rowgroup" }, body),
  ]);
}
