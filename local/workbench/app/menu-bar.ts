import type { MenuEntry } from "../../apps-script/execution-result.ts";
import type { MenuAnswer } from "../grid/grid-answer.ts";
import { element } from "./element.ts";

type Entry = MenuEntry;

/**
 * The program's menus as buttons that open menus, for the keyboard too: arrows, Home, End, Escape, letters.
 *
 * @param choose Called with the function that a chosen item names.
 */
export function menuBar(menus: MenuAnswer["menus"], choose: (handler: string) => void): HTMLElement {
  return element(
    "div",
    { class: "menus" },
    menus.map(({ title, items }) => topMenu(title, items, choose)),
  );
}

function topMenu(title: string, items: readonly Entry[], choose: (handler: string) => void): HTMLElement {
  const button = element(
    "button",
    {
      type: "button",
      "aria-haspopup": "menu",
      "aria-expanded": "false",
      "aria-keyshortcuts": "F6",
      class: "menu-button",
    },
    [title],
  );
  const list = menuList(title, items, (handler) => {
    close(true);
    choose(handler);
  });
  const root = element("div", { class: "menu" }, [button, list]);
  const close = (focus: boolean) => {
    closeBelow(list);
    list.hidden = true;
    button.setAttribute("aria-expanded", "false");
    if (focus) button.focus();
  };
  const open = (last = false) => {
    list.hidden = false;
    button.setAttribute("aria-expanded", "true");
    const all = itemsOf(list);
    all[last ? all.length - 1 : 0]?.focus();
  };
  button.addEventListener("click", () => (list.hidden ? open() : close(true)));
  button.addEventListener("keydown", (event) => {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    event.preventDefault();
    open(event.key === "ArrowUp");
  });
  root.addEventListener("keydown", (event) => {
    if (event.key === "Escape" || event.key === "Tab") close(event.key === "Escape");
  });
  root.addEventListener("focusout", (event) => {
    if (!root.contains(event.relatedTarget as Node | null)) close(false);
  });
  document.addEventListener("pointerdown", (event) => {
    if (!root.contains(event.target as Node)) close(false);
  });
  return root;
}

function menuList(label: string, entries: readonly Entry[], choose: (handler: string) => void): HTMLElement {
  const list = element("ul", { role: "menu", "aria-label": label });
  list.hidden = true;
  for (const entry of entries) {
    if (entry.kind === "separator") list.append(element("li", { role: "separator" }));
    else if (entry.kind === "item") {
      const item = element("li", { role: "menuitem", tabindex: "-1" }, [entry.title]);
      item.addEventListener("click", () => choose(entry.handler));
      item.addEventListener("pointerenter", () => closeBelow(list));
      list.append(item);
    } else list.append(submenu(entry, choose, list));
  }
  list.addEventListener("keydown", (event) => moveIn(list, event));
  return list;
}

function submenu(
  { title, items }: Extract<Entry, { kind: "menu" }>,
  choose: (handler: string) => void,
  above: HTMLElement,
): HTMLElement {
  const list = menuList(title, items, choose);
  const item = element(
    "li",
    {
      role: "menuitem",
      tabindex: "-1",
      "aria-haspopup": "menu",
      "aria-expanded": "false",
      class: "has-more",
    },
    [element("span", {}, [title])],
  );
  const holder = element("li", { role: "none" }, []);
  const open = (focus: boolean) => {
    closeBelow(above);
    list.hidden = false;
    item.setAttribute("aria-expanded", "true");
    if (focus) itemsOf(list)[0]?.focus();
  };
  item.addEventListener("click", () => open(true));
  item.addEventListener("pointerenter", () => open(false));
  item.addEventListener("keydown", (event) => {
    if (event.key !== "ArrowRight") return;
    event.preventDefault();
    event.stopPropagation();
    open(true);
  });
  list.addEventListener("keydown", (event) => {
    if (event.key !== "ArrowLeft" && event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    closeBelow(above);
    item.focus();
  });
  holder.append(item, list);
  return holder;
}

/** Closes the menus that have been opened out of a menu. */
function closeBelow(list: HTMLElement): void {
  for (const lower of list.querySelectorAll<HTMLElement>('[role="menu"]')) lower.hidden = true;
  for (const item of list.querySelectorAll('[aria-expanded="true"]'))
    item.setAttribute("aria-expanded", "false");
}

function itemsOf(list: HTMLElement): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('[role="menuitem"]')].filter(
    (item) => item.closest('[role="menu"]') === list,
  );
}

function moveIn(list: HTMLElement, event: KeyboardEvent): void {
  const all = itemsOf(list);
  const at = all.indexOf(document.activeElement as HTMLElement);
  if (at < 0) return;
  const to = (index: number) => all[(index + all.length) % all.length]?.focus();
  if (event.key === "ArrowDown") to(at + 1);
  else if (event.key === "ArrowUp") to(at - 1);
  else if (event.key === "Home") to(0);
  else if (event.key === "End") to(-1);
  else if (event.key === "Enter" || event.key === " ") all[at]?.click();
  else if (event.key.length === 1) {
    const letter = event.key.toLowerCase();
    const next = [...all.slice(at + 1), ...all.slice(0, at + 1)].find((item) =>
      item.textContent?.trim().toLowerCase().startsWith(letter),
    );
    next?.focus();
  } else return;
  event.preventDefault();
  event.stopPropagation();
}
