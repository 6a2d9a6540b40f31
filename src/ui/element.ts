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

/** A table with a heading row; `caption` tells a screen reader what it holds. */
export function table(
  caption: string,
  headings: readonly string[],
  rows: readonly (readonly (Node | string)[])[],
): HTMLElement {
  const head = element(
    "tr",
    {},
    headings.map((heading) => element("th", { scope: "col" }, [heading])),
  );
  const body = rows.map((cells) =>
    element(
      "tr",
      {},
      cells.map((cell) => element("td", {}, [cell])),
    ),
  );
  return element("table", { "aria-label": caption }, [
    element("thead", {}, [head]),
    element("tbody", {}, body),
  ]);
}
