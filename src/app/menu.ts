import type { Command, MenuPlace } from "./command.ts";
import { commands } from "./commands/index.ts";
import type { Page } from "./page.ts";
import { pageOf } from "./page-of.ts";
import { pages } from "./pages/index.ts";

/** One line of the menu: the words, the global function that it calls, and what that opens. */
export interface MenuItem {
  readonly label: string;
  readonly functionName: string;
  readonly opens: { readonly kind: "command" | "page"; readonly id: string };
}

/** The menu *Partnerskapet*: items that stand in it directly, and its submenus. */
export interface Menu {
  readonly title: string;
  readonly items: readonly MenuItem[];
  readonly submenus: readonly { readonly title: string; readonly items: readonly MenuItem[] }[];
}

const SUBMENUS: readonly { readonly title: string; readonly place: MenuPlace }[] = [
  { title: "Perioder och parter", place: "lifecycle" },
  { title: "Dokument", place: "documents" },
  { title: "Påminnelser", place: "reminders" },
  { title: "Personuppgifter", place: "privacy" },
  { title: "Hjälp", place: "help" },
];

/** The menu as the commands and their pages make it. */
export function menu(): Menu {
  return {
    title: "Partnerskapet",
    items: itemsAt("top"),
    submenus: SUBMENUS.map(({ title, place }) => ({ title, items: itemsAt(place) })).filter(
      ({ items }) => items.length > 0,
    ),
  };
}

/** Name of the global function that a menu item calls: `checkSheet` → `menuCheckSheet`. */
export function menuFunctionName({ id }: { readonly id: string }): string {
  return `menu${id.slice(0, 1).toUpperCase()}${id.slice(1)}`;
}

function itemsAt(place: MenuPlace): readonly MenuItem[] {
  return commands
    .flatMap(itemsFor)
    .filter(({ menu }) => menu === place)
    .map(({ item }) => item);
}

/** A command with a page is reached from the page, which stands where the first of its commands would. */
function itemsFor(command: Command) {
  const page = pageOf(command);
  const own =
    page === undefined
      ? [itemOf("command", command)]
      : page.commands[0] === command.id
        ? [itemOf("page", page)]
        : [];
  return [...own, ...pages.filter(({ after }) => after === command.id).map((next) => itemOf("page", next))];
}

function itemOf(kind: MenuItem["opens"]["kind"], entry: Command | Page) {
  const { id, label, menu } = entry;
  return {
    menu,
    item: {
      label: `${label}…`,
      functionName: menuFunctionName(entry),
      opens: { kind, id },
    } satisfies MenuItem,
  };
}
