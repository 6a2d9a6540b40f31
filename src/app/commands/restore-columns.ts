import { AppError } from "../../core/error.ts";
import { rectangles, writesForNewRows } from "../../core/schema/write.ts";
import { readingOf } from "../../partnership/partnership.ts";
import { changes } from "../../partnership/sheets/changes.ts";
import { type SheetId, sheetList, tabTitle } from "../../partnership/sheets/index.ts";
import { askChoice, optionally } from "../asked.ts";
import { headingLine, runMark, runName } from "../change-log.ts";
import { type Command, said } from "../command.ts";
import type { Ports } from "../ports/index.ts";
import { readAllTabs, requireSoundTabs } from "../read-tabs.ts";
import { dressedHeadings } from "../restore/dressed-headings.ts";
import { type Restoring, restoringOf } from "../restore/restoring.ts";
import { restoringTold } from "../restore/told-restoring.ts";

const IDS = sheetList.map(({ id }) => id as SheetId);
const TAB = optionally(
  askChoice(
    { name: "tab", label: "Flik", help: "Tomt betyder alla flikar." },
    IDS.map((id) => ({ value: id, label: tabTitle(id) })),
  ),
);

/** Repairs what careless hands have done to the columns; never moves one, and never changes what stands below a heading. */
export const restoreColumns: Command = {
  id: "restoreColumns",
  label: "Återställ kolumner",
  about:
    "Skriver tillbaka rubriker som har ändrats, och lägger tillbaka format, rullistor, anteckningar och skydd. Kolumner flyttas inte, och det som står under rubrikerna ändras inte.",
  menu: "top",
  parameters: [TAB.parameter],
  needs: [],
  writes: true,
  previews: true,
  run(ports, given, { preview = false }) {
    const read = readAllTabs(ports);
    if ([...read.readings.values()].every(({ present }) => !present))
      throw new AppError("not-possible", { list: "– Arket är inte upplagt ännu. Kör Lägg upp arket." });
    const asked = TAB.read(given, read.partnership);
    const restoring = restoringOf(ports, read, asked === undefined ? IDS : [asked]);
    const logged = loggedHeadings(restoring);
    if (logged.length > 0) requireSoundTabs(restoring.after, ["changes"]);
    if (!preview) carryOut(ports, restoring);
    return said(restoringTold(restoring, { preview, canBeUndone: logged.length > 0 }));
  },
};

/** Headings of the log itself are not logged: taken back, they would take the log from whoever undoes. */
function loggedHeadings({ headings }: Restoring): Restoring["headings"] {
  return headings.filter(({ sheet }) => sheet !== changes.id);
}

/** The formats first, since a rule that a paste has left in row 1 would refuse the heading; the log before what it tells of. */
function carryOut(ports: Ports, restoring: Restoring): void {
  const { headings, worn, after } = restoring;
  const toMend = dressedHeadings(worn, headings);
  if (toMend.length + headings.length === 0) return;
  ports.workbook.mend(toMend);
  const mark = runMark(ports, runName(ports.ids.run(), restoreColumns.label));
  const lines = loggedHeadings(restoring).map(({ sheet, before, match }) =>
    headingLine(tabTitle(sheet), match.lost.header, before, mark),
  );
  const tabs = [...new Set(headings.map(({ sheet }) => sheet))];
  ports.workbook.write([
    ...writesForNewRows(
      readingOf(after.readings, "changes"),
      lines.map((values) => ({ id: "", values })),
    ),
    ...tabs.flatMap((tab) =>
      rectangles(
        tab,
        headings
          .filter(({ sheet }) => sheet === tab)
          .map(({ index, match }) => ({ row: 1, index, value: match.lost.header })),
      ),
    ),
  ]);
  ports.workbook.flush();
}
