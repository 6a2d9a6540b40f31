/** Names for what Univer shows only as a picture, by where it stands in the grid. */
const NAMES: readonly (readonly [selector: string, name: string])[] = [
  ['[data-u-comp="defined-name"] input', "Cell som är markerad"],
  ["footer [aria-haspopup='menu'] [data-u-comp='sheet-bar-append-button']", "Alla flikar"],
  ["footer [data-u-comp='sheet-bar-append-button'][disabled]", "Fler flikar åt vänster"],
  ["footer div + div > [data-u-comp='sheet-bar-append-button']:first-child", "Fler flikar åt vänster"],
  ["footer [data-u-comp='sheet-bar-append-button']:last-child", "Fler flikar åt höger"],
  ['[data-u-comp="formula-bar"] button', "Visa hela texten"],
  ["[contenteditable='true']", "Cellens innehåll"],
];

/** Makes up for what the grid lacks for screen readers: names of its buttons and fields, and an order for Tab. */
export function mendNames(root: HTMLElement): void {
  const mend = () => {
    for (const [selector, name] of NAMES)
      for (const element of root.querySelectorAll(selector))
        if (!element.hasAttribute("aria-label")) element.setAttribute("aria-label", name);
    for (const canvas of root.querySelectorAll("canvas[tabindex='1']")) canvas.setAttribute("tabindex", "-1");
    for (const editor of root.querySelectorAll("[contenteditable='true']:not([role])"))
      editor.setAttribute("role", "textbox");
    // A menu is opened by the button inside, which a person can reach.
    for (const holder of root.querySelectorAll("div[aria-haspopup]:not([role])"))
      holder.setAttribute("role", "group");
    for (const holder of root.querySelectorAll("div[role='group'][aria-expanded]"))
      holder.removeAttribute("aria-expanded");
    const notices = [...root.querySelectorAll("section[aria-live][aria-label]")];
    for (const [place, notice] of notices.entries())
      notice.setAttribute("aria-label", `Kalkylarkets meddelanden ${place + 1}`);
    for (const panel of root.querySelectorAll("[data-u-comp='sidebar'][aria-expanded]"))
      panel.removeAttribute("aria-expanded");
  };
  let isAsked = false;
  new MutationObserver(() => {
    if (isAsked) return;
    isAsked = true;
    setTimeout(() => {
      isAsked = false;
      mend();
    }, 50);
  }).observe(root, { childList: true, subtree: true });
  mend();
}
