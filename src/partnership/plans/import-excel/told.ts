import { columnLetters } from "../../../core/schema/a1.ts";
import { cellText } from "../../../core/schema/cell.ts";
import { nameColumn, type Sheet } from "../../../core/schema/sheet.ts";
import { listed, listedBriefly, quoted } from "../../../messages/lists.ts";
import { counted } from "../../../messages/numbers.ts";
import { oldList } from "./old-lists.ts";
import { atPlaces } from "./remarks.ts";
import type { MeantSheet } from "./sheet-meant.ts";
import type { TabWork } from "./tab-work.ts";
import type { Target } from "./targets.ts";

/** What one of the file's tabs comes to, as sentences in the order a person asks: where, what is new, what differs, what is left out. */
export function toldOf(work: TabWork): readonly string[] {
  const { meant, sheet, added, completed, differing, unread, interpreted, refused, replace } = work;
  const unchanged = unchangedIn(work);
  const filled = [...completed].filter(([, headers]) => headers.length > 0);
  return [
    `Bladet ${quoted(meant.name)}, med rubriker på rad ${meant.headings.row}, läses in i fliken ${sheet.title}.`,
    ...headingLines(sheet, meant),
    ...(added.length === 0
      ? []
      : [
          `${counted(added.length, "rad läggs till", "rader läggs till")}: ${listedBriefly(added.map((target) => labelOf(sheet, target)))}.`,
        ]),
    ...(filled.length === 0
      ? []
      : [
          `${counted(filled.length, "rad får uppgifter", "rader får uppgifter")} som saknas: ${listedBriefly(
            filled.map(([target, headers]) => `${labelOf(sheet, target)} (${listed([...new Set(headers)])})`),
          )}.`,
        ]),
    ...(unchanged === 0
      ? []
      : [`${counted(unchanged, "rad finns redan och ändras", "rader finns redan och ändras")} inte.`]),
    ...differing.lines((sentence) =>
      replace ? `Ersätts: ${sentence}` : `Olika uppgifter: ${sentence} Arkets är kvar.`,
    ),
    ...interpreted.lines((header, pairs) => `Tolkat i ${header}: ${listedBriefly([...new Set(pairs)])}.`),
    ...unread.lines(atPlaces),
    ...refused.lines(
      (why, rows) => `Rad ${listedBriefly(rows)} i bladet ${quoted(meant.name)} läses inte in: ${why}`,
    ),
  ];
}

/** Rows of the workbook that the tab is about and that got nothing. */
function unchangedIn({ meant, targets, completed }: TabWork): number {
  const claimed = targets.all.filter(({ claimedBy }) => claimedBy?.startsWith(`${meant.name} rad `) === true);
  return claimed.filter((target) => target.row !== undefined && !completed.has(target)).length;
}

function headingLines(sheet: Sheet, { headings }: MeantSheet): readonly string[] {
  const text = (index: number) => quoted(headings.texts.get(index) ?? "");
  const renamed: string[] = [];
  const second: string[] = [];
  for (const [name, sources] of headings.sources) {
    const { header } = sheet.columns[name] ?? { header: name };
    const shown = sources.map((source) => source.map(text).join(" + "));
    if (shown[0] !== quoted(header)) renamed.push(`${shown[0]} till ${header}`);
    for (const other of shown.slice(1)) second.push(`${other} används bara där ${shown[0]} är tomt`);
  }
  const unknown = headings.unknown.map((index) => `${text(index)} (${columnLetters(index)})`);
  return [
    ...(renamed.length === 0 ? [] : [`Kolumner med andra namn: ${listed(renamed)}.`]),
    ...second.map((sentence) => `${sentence}.`),
    ...(unknown.length === 0 ? [] : [`Kolumner som fliken inte har läses inte in: ${listed(unknown)}.`]),
  ];
}

/** What a person knows a row by. */
function labelOf(sheet: Sheet, { held }: Target): string {
  const name = nameColumn(sheet);
  const columns = name === undefined ? (oldList(sheet.id as never).knownBy ?? []) : [name];
  const texts = columns.flatMap((column) => held.get(column)?.text ?? []);
  const [first = "", second] = texts.filter((text) => cellText(text) !== "");
  return second === undefined ? first : `${first} – ${second}`;
}
