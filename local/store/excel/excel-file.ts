import ExcelJS, { type Workbook } from "exceljs";
import type { WorkbookState } from "../../apps-script/index.ts";
import { addTab } from "./excel-tab.ts";
import { absoluteRange } from "./excel-validations.ts";
import { escapedText } from "./excel-value.ts";
import { settleLinks } from "./settle-links.ts";
import { excelTabNames, LISTS_TAB } from "./tab-names.ts";

const PROGRAM = "Partnerskapsarket";

/**
 * The workbook as an `.xlsx` file: every tab with its values, dates, dropdowns, notes and links. Nothing in it says on which
 * computer or by whom it was made.
 *
 * @param now When it is made, for the file's own properties.
 */
export async function excelFile(state: WorkbookState, now: Date): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  Object.assign(workbook, {
    creator: PROGRAM,
    lastModifiedBy: PROGRAM,
    title: state.name,
    created: now,
    modified: now,
  });
  const tabNames = excelTabNames(state);
  const lists: string[][] = [];
  const listRange = (values: readonly string[]): string => {
    const known = lists.findIndex((list) => list.join("\n") === values.join("\n"));
    const place = known >= 0 ? known : lists.push([...values]) - 1;
    return absoluteRange(LISTS_TAB, 1, place + 1, values.length, place + 1);
  };
  for (const sheet of state.sheets) addTab(workbook, sheet, { state, tabNames, listRange });
  if (lists.length > 0) addLists(workbook, lists);
  showFirstVisible(workbook);
  const file = await workbook.xlsx.writeBuffer({ zip: { compression: "STORE" } } as never);
  return settleLinks(new Uint8Array(file));
}

function addLists(workbook: Workbook, lists: readonly (readonly string[])[]): void {
  const worksheet = workbook.addWorksheet(LISTS_TAB, { state: "veryHidden" });
  for (const [place, list] of lists.entries()) {
    for (const [index, value] of list.entries())
      worksheet.getCell(index + 1, place + 1).value = escapedText(value);
  }
}

/** A file whose tab in front is hidden does not open in Excel. */
function showFirstVisible(workbook: Workbook): void {
  const visible = workbook.worksheets.findIndex(({ state }) => state === "visible");
  const [first] = workbook.worksheets;
  if (visible < 0 && first !== undefined) first.state = "visible";
  const activeTab = Math.max(visible, 0);
  workbook.views = [
    { x: 0, y: 0, width: 28_000, height: 16_000, firstSheet: 0, activeTab, visibility: "visible" },
  ];
}
