import type { LackingFact } from "../app/documents/document-outlook.ts";
import { element } from "./element.ts";
import { goButton } from "./go-button.ts";
import type { Status } from "./status.ts";

/** What must be filled in before a document can be made, each with a way to its cell. */
export function lackingList(facts: readonly LackingFact[], status: Status): HTMLElement {
  const items = facts.map(({ said, tab, cell }) =>
    element("li", {}, [
      element("p", { class: "what" }, [said]),
      ...(tab === "" ? [] : [goButton(tab, cell, status)]),
    ]),
  );
  return element("ul", { class: "findings error", role: "list" }, items);
}
