import { type SheetId, sheetList } from "../../sheets/index.ts";

/** Every tab after the tabs that its rows refer to. */
export const TAB_ORDER: readonly SheetId[] = tabOrder();

function tabOrder(): readonly SheetId[] {
  const order: SheetId[] = [];
  const begun = new Set<string>();
  const visit = (id: string) => {
    if (begun.has(id)) return;
    begun.add(id);
    const columns = Object.values(sheetList.find((sheet) => sheet.id === id)?.columns ?? {});
    for (const { rule } of columns) if (rule.kind === "names-of") visit(rule.sheet);
    order.push(id as SheetId);
  };
  for (const { id } of sheetList) visit(id);
  return order;
}
