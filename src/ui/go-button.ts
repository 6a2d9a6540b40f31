import { element } from "./element.ts";
import { server } from "./server.ts";
import type { Status } from "./status.ts";

/** A button that puts the cursor of the sheet at a cell. @param cell Empty for the tab as a whole. */
export function goButton(tab: string, cell: string, status: Status): HTMLElement {
  const place = cell === "" ? tab : `${tab} ${cell}`;
  const button = element("button", { type: "button", class: "lesser" }, [`Gå till ${place}`]);
  button.addEventListener("click", async () => {
    const where = await status.ask(`Går till ${place} …`, () => server.goToCell(tab, cell));
    if (where !== undefined) status.say(where);
  });
  return button;
}
