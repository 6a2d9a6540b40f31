import { OVERVIEW_TITLE } from "../../../src/partnership/overview/overview.ts";
import { overviewPage } from "../pages/overview-page.ts";
import { type FieldAnswer, rowPage } from "../pages/row-page.ts";
import { tabPage } from "../pages/tab-page.ts";
import { seeOther } from "../reply.ts";
import { type Route, shown, tabAt, type Visit } from "../route.ts";

/** The tabs of the workbook and their rows. */
export const tabRoutes: readonly Route[] = [
  {
    method: "GET",
    path: /^\/flik\/(\d+)$/,
    answer(visit) {
      const around = visit.bench.surroundings();
      const sheet = tabAt(around, visit.parts[0]);
      const part = Number(visit.query.get("sida") ?? 1) || 1;
      if (sheet.name === OVERVIEW_TITLE)
        return shown(sheet.name, visit, around.state && overviewPage(around.state, around), around);
      return shown(sheet.name, visit, around.state && tabPage(around.state, sheet, part), around);
    },
  },
  {
    method: "GET",
    path: /^\/flik\/(\d+)\/rad\/(\d{1,7})$/,
    answer(visit) {
      const around = visit.bench.surroundings();
      const sheet = tabAt(around, visit.parts[0]);
      const row = Number(visit.parts[1]);
      return shown(
        `${sheet.name}, rad ${row}`,
        visit,
        around.state && rowPage(around.state, sheet, row, [], around),
        around,
      );
    },
  },
  {
    method: "POST",
    path: /^\/flik\/(\d+)\/rad\/(\d{1,7})$/,
    async answer(visit) {
      const { bench, parts } = visit;
      const sheet = tabAt(bench.surroundings(), parts[0]);
      const row = Number(parts[1]);
      const changed = changedFields(visit);
      const edits = changed.map(({ column, given }) => ({ row, column, value: given }));
      const outcomes = edits.length === 0 ? [] : await bench.home().typeCells(sheet.name, edits);
      const refused = outcomes.find(({ ok }) => !ok);
      if (sheet.name === OVERVIEW_TITLE && refused === undefined) return seeOther(`/flik/${sheet.sheetId}`);
      const answers = changed.map((field, place): FieldAnswer => {
        const { ok = false, said = "" } = outcomes[place] ?? {};
        return { ...field, ok, said };
      });
      const around = bench.surroundings();
      const title = `${sheet.name}, rad ${row}`;
      return shown(
        title,
        visit,
        around.state && rowPage(around.state, tabAt(around, parts[0]), row, answers, around),
        around,
      );
    },
  },
];

/** Fields whose text is no longer what the page showed; browsers send line breaks in a form of their own. */
function changedFields({ form }: Visit): { column: number; given: string }[] {
  const fields = form?.fields ?? new URLSearchParams();
  const plain = (name: string) => (fields.get(name) ?? "").replace(/\r\n/g, "\n");
  return [...fields.keys()].flatMap((name) => {
    const column = Number(/^c(\d+)$/.exec(name)?.[1] ?? 0);
    if (column === 0 || plain(name) === plain(`${name}-fore`)) return [];
    return [{ column, given: plain(name) }];
  });
}
