import type { MenuPlace } from "./command.ts";

/** Something that a person works in by itself: a dialog or a sidebar with more to it than a command's choices and its answer. */
export interface Page {
  /** Stable; its script is `src/ui/pages/` and the id in kebab-case. That of the command it stands for, where it is one alone. */
  readonly id: string;
  /** The menu item. */
  readonly label: string;
  /** Stands at the top of the dialog or sidebar. */
  readonly title: string;
  readonly menu: MenuPlace;
  /** Ids of the commands that are run from it; they have no menu item of their own. */
  readonly commands: readonly string[];
  /** Id of the command whose menu item it comes after, for a page that stands for no command. */
  readonly after?: string;
  /** `modeless`: the sheet can be worked in beside it. */
  readonly shows: "sidebar" | "modal" | "modeless";
}
