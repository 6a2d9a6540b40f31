import type { OpenedDialog } from "../grid/grid-answer.ts";
import { openDialog } from "./dialogs.ts";
import { createGrid } from "./grid.ts";
import { guardGrid } from "./guard.ts";
import { linkOpener } from "./links.ts";
import { watchEdits } from "./local-edits.ts";
import { mendNames } from "./mend-names.ts";
import { menuBar } from "./menu-bar.ts";
import { overview } from "./overview.ts";
import { rowMenu } from "./row-menu.ts";
import { ServerFault, serverLink } from "./server-link.ts";
import { type SheetSession, sheetSession } from "./sheet-session.ts";
import { standingLine } from "./standing-line.ts";
import { tabLine } from "./tab-line.ts";
import { toastsIn } from "./toasts.ts";

/** Puts the workbook, its menus and everything around them on the page. */
export async function openSheetPage(page: Document): Promise<void> {
  const at = <T extends HTMLElement>(id: string) => page.getElementById(id) as T;
  const server = serverLink(
    page.querySelector<HTMLMetaElement>('meta[name="formularnyckel"]')?.content ?? "",
  );
  const toasts = toastsIn(at("nytt"), at("nekat"));
  const standing = standingLine(at("laget"));
  const grid = createGrid(at("ark"));
  const figuring = { ...server, overview: () => standing.during(server.overview()) };
  const figures = overview(grid, figuring, at("diagram"), (problem) =>
    toasts.warn(problem instanceof ServerFault ? problem.message : "Översikten gick inte att räkna ut."),
  );
  const session: SheetSession = sheetSession({
    changed: figures.renew,
    grid,
    server,
    toasts,
    stand: standing.stand,
  });
  mendNames(at("ark"));
  guardGrid(grid, {
    undo: session.undo,
    redo: session.redo,
    put: session.put,
    copied: () => undefined,
    refuse: () =>
      toasts.tell(
        "Här ändras bara vad som står i cellerna, och rader med menyn Rader. Utseende och kolumner är som programmet har gjort dem.",
      ),
    isEditing: () => grid.isEditing(),
  });
  watchEdits(grid, session.put);
  at("angra").addEventListener("click", session.undo);
  at("gor-om").addEventListener("click", session.redo);
  at("filter").addEventListener("click", () => grid.toggleFilter());

  const open = linkOpener(grid, toasts);
  grid.onLink(open);
  const choose = async (handler: string) => {
    const { dialogs } = await session.ask("/data/meny", { handler });
    show(dialogs);
  };
  const show = (dialogs: readonly OpenedDialog[]) => {
    for (const dialog of dialogs)
      openDialog(dialog, {
        async call(name, args) {
          const answer = await session.ask("/data/anrop", { name, args });
          show(answer.dialogs);
          at("tomt").hidden = grid.hasTabs();
          return answer;
        },
        open,
        closed: () => grid.focus(),
      });
  };
  // The grid keeps Tab for itself, so another key leads out of it.
  addEventListener("keydown", (event) => {
    if (event.key !== "F6" || page.querySelector("dialog:modal")) return;
    event.preventDefault();
    const { activeElement: active } = page;
    const sidebar = page.querySelector("dialog.sidebar");
    // Nothing has the focus until the grid has taken it; whoever is that quick wants the menu too.
    if (active === page.body || at("ark").contains(active)) at("meny").querySelector("button")?.focus();
    else if (sidebar !== null && !sidebar.contains(active)) sidebar.querySelector("iframe")?.focus();
    else grid.focus();
  });
  try {
    const [{ menus }, isThere] = await Promise.all([server.menus(), session.load()]);
    at("meny").append(menuBar(menus, (handler) => void choose(handler).catch(() => undefined)));
    at("rader").append(rowMenu(grid, session, toasts));
    at("tomt").hidden = isThere;
    tabLine(grid, { about: at("flik-om"), simple: at("enkelt"), link: at("lank"), here: at("har") }, open);
    if (location.hash.startsWith("#gid=")) open(location.hash);
    await grid.ready();
    grid.focus();
    standing.stand("saved");
  } catch (problem) {
    toasts.warn(problem instanceof ServerFault ? problem.message : "Sidan gick inte att visa. Ladda om den.");
    if (!(problem instanceof ServerFault)) throw problem;
  }
}
