import { AppError } from "../../core/error.ts";
import { type CellWrite, type RangeWrite, rectangles, writesForNewRows } from "../../core/schema/write.ts";
import { dateAndTime } from "../../messages/dates.ts";
import { listedBriefly } from "../../messages/lists.ts";
import { counted } from "../../messages/numbers.ts";
import { type ReadWorkbook, readingOf } from "../../partnership/partnership.ts";
import { changes } from "../../partnership/sheets/changes.ts";
import { type ChangeLine, isFinal, NO_ROW, runLabel, runMark, UNKNOWN, undoName } from "../change-log.ts";
import { type Command, said } from "../command.ts";
import { namesFirst } from "../names-first.ts";
import { readAllTabs, requireSoundTabs } from "../read-tabs.ts";
import { type TakenBack, takeBackLastRun } from "../take-back-run.ts";

/** Takes back what the last command changed, cell by cell; a cell that someone has changed since is left alone and named. */
export const undoLastRun: Command = {
  id: "undoLastRun",
  label: "Ångra senaste körning",
  about:
    "Återställer det som det senaste kommandot ändrade. Celler som någon har skrivit i sedan dess lämnas i fred.",
  menu: "top",
  parameters: [],
  needs: [],
  writes: true,
  previews: true,
  run(ports, _given, { preview = false }) {
    const read = readAllTabs(ports);
    requireSoundTabs(read, ["changes"]);
    const back = takeBackLastRun(read);
    if (back === undefined) throw new AppError("not-possible", { list: `– ${nothingToUndo(read)}` });
    if (preview) return said(`${told(back, "skulle återställas")} Inget är ändrat ännu.`);
    const mark = runMark(ports, undoName(back.run));
    const log = linesOf(back).map((line) => ({ id: "", values: { ...line, ...mark } }));
    ports.workbook.write([
      ...writesForNewRows(readingOf(read.readings, "changes"), log),
      ...namesFirst(writesOf(back), read.readings),
    ]);
    ports.workbook.flush();
    return said(told(back, "återställdes"));
  },
};

/** A line for each restored cell; one that only names the run where none was, so that the next undo goes on to the one before. */
function linesOf({ restored, run }: TakenBack): readonly Omit<ChangeLine, "time" | "who" | "run">[] {
  if (restored.length === 0)
    return [
      { tab: changes.title, rowId: NO_ROW, field: changes.columns.run.header, before: run, after: undefined },
    ];
  return restored.map(({ line: { tab, rowId, field, before, after } }) => ({
    tab,
    rowId,
    field,
    before: after,
    after: before,
  }));
}

function writesOf({ restored, emptied }: TakenBack): readonly RangeWrite[] {
  const byTab = new Map<string, CellWrite[]>();
  for (const { sheet, row, index, value } of [...restored, ...emptied]) {
    const cells = byTab.get(sheet) ?? [];
    byTab.set(sheet, cells);
    cells.push({ row, index, value });
  }
  return [...byTab].flatMap(([sheet, cells]) => rectangles(sheet, cells));
}

function nothingToUndo({ partnership }: ReadWorkbook): string {
  return partnership.changes.some(({ run }) => isFinal(run))
    ? "Det finns ingen körning att ångra. En gallring kan inte ångras."
    : "Det finns ingen körning att ångra.";
}

/** `Godkänn arbetsplan, som anna@haninge.example körde den 14 maj 2020 kl. 10.32`; less where the log says less. */
function ranWhen({ run, time, who }: Pick<TakenBack, "run" | "time" | "who">): string {
  const when = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}/.test(time) ? ` ${dateAndTime(time)}` : "";
  if (who !== UNKNOWN) return `${runLabel(run)}, som ${who} körde${when}`;
  return when === "" ? runLabel(run) : `${runLabel(run)}, som kördes${when}`;
}

function told({ restored, passedOver, kept, refused, ...back }: TakenBack, done: string): string {
  const left = (cells: readonly string[], why: string) =>
    cells.length === 0
      ? []
      : [`${counted(cells.length, "cell", "celler")} lämnas, eftersom ${why}: ${listedBriefly(cells)}.`];
  return [
    ...(passedOver.length > 0 ? ["Gallringen som kördes senare kan inte ångras."] : []),
    `${ranWhen(back)}: ${counted(restored.length, "cell", "celler")} ${done}.`,
    ...left(kept, "de har ändrats sedan dess"),
    ...left(refused, "kalkylarket inte tar emot det som stod där"),
  ].join(" ");
}
