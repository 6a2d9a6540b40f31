import type { AnsweredIssue } from "../app/answer.ts";
import type { Severity } from "../core/issue.ts";
import { SEVERITY_WORDS } from "../messages/findings.ts";
import { element } from "./element.ts";
import { goButton } from "./go-button.ts";
import type { Status } from "./status.ts";

const LEVELS = Object.keys(SEVERITY_WORDS) as readonly Severity[];

/** More than this at once takes long to draw, and nobody reads it. */
const SHOWN_AT_ONCE = 100;

/** Findings under a heading for each level, with a choice of the levels to see. */
export function findingsList(issues: readonly AnsweredIssue[], status: Status): readonly HTMLElement[] {
  const groups = LEVELS.map((level) => {
    const own = issues.filter(({ severity }) => severity === level);
    return { level, own, view: groupView(level, own, status) };
  }).filter(({ own }) => own.length > 0);
  const choices = groups.map(({ level, own, view }) => {
    const box = element("input", { type: "checkbox", checked: true, id: `level-${level}` });
    box.addEventListener("change", () => {
      view.hidden = !box.checked;
    });
    return element("div", { class: "check" }, [
      box,
      element("label", { for: box.id }, [`${SEVERITY_WORDS[level]} (${own.length})`]),
    ]);
  });
  const filter = element("fieldset", { class: "levels" }, [element("legend", {}, ["Visa"]), ...choices]);
  return [...(groups.length > 1 ? [filter] : []), ...groups.map(({ view }) => view)];
}

function groupView(level: Severity, issues: readonly AnsweredIssue[], status: Status): HTMLElement {
  const list = element("ul", { class: `findings ${level}`, role: "list" });
  const more = element("button", { type: "button", class: "lesser" });
  const show = () => {
    const shown = list.children.length;
    const next = issues.slice(shown, shown + SHOWN_AT_ONCE).map((issue) => findingView(issue, status));
    list.append(...next);
    const left = issues.length - shown - next.length;
    more.replaceChildren(`Visa fler (${left} kvar)`);
    more.hidden = left === 0;
    // Whoever asked for more goes on reading at the first of them.
    if (shown > 0) next[0]?.querySelector("button")?.focus();
  };
  more.addEventListener("click", show);
  show();
  const heading = element("h2", {}, [`${SEVERITY_WORDS[level]}: ${issues.length}`]);
  return element("section", {}, [heading, list, more]);
}

function findingView({ tab, cell, message, action }: AnsweredIssue, status: Status): HTMLElement {
  return element("li", {}, [
    element("p", { class: "what" }, [message]),
    element("p", {}, [action]),
    goButton(tab, cell, status),
  ]);
}
