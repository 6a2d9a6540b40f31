import { menu } from "../app/menu.ts";

/** Puts the menu *Partnerskapet* in the sheet; calls nothing that needs a permission. */
export function showMenu(): void {
  const ui = SpreadsheetApp.getUi();
  const { title, items, submenus } = menu();
  const top = ui.createMenu(title);
  for (const { label, functionName } of items) top.addItem(label, functionName);
  for (const submenu of submenus) {
    const lower = ui.createMenu(submenu.title);
    for (const { label, functionName } of submenu.items) lower.addItem(label, functionName);
    top.addSubMenu(lower);
  }
  top.addToUi();
}
