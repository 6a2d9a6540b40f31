import type { Command, MenuPlace } from "./command.ts";
import { commands } from "./commands/index.ts";

/** One line of the menu: the words, and the global function that it calls. */
export interface MenuItem {
  readonly label: string;
  readonly functionName: string;
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

/** The menu as the commands make it. */
export function menu(): Menu {
  return {
    title: "Partnerskapet",
    items: itemsAt("top"),
    submenus: SUBMENUS.map(({ title, place }) => ({ title, items: itemsAt(place) })).filter(
      ({ items }) => items.length > 0,
    ),
  };
}

/** Name of the global function that a command's menu item calls: `checkSheet` → `menuCheckSheet`. */
export function menuFunctionName({ id }: Pick<Command, "id">): string {
  return `menu${id.slice(0, 1).toUpperCase()}${id.slice(1)}`;
}

function itemsAt(place: MenuPlace): readonly MenuItem[] {
  return commands
    .filter((command) => command.menu === place)
    .map((command) => ({ label: `${command.label}…`, functionName: menuFunctionName(command) }));
}
