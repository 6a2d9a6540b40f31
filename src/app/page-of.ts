import type { Page } from "./page.ts";
import { pages } from "./pages/index.ts";

/** The page that a command is run from; `undefined` where it has the plain dialog. */
export function pageOf({ id }: { readonly id: string }): Page | undefined {
  return pages.find(({ commands }) => commands.includes(id));
}
