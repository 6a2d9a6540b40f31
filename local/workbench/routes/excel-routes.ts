import { computedWorkbook } from "../../formulas/computed-workbook.ts";
import { noWorkbook } from "../../home/find-tab.ts";
import { Refusal } from "../../store/refusal.ts";
import { answered } from "../answered.ts";
import { excelPage, FILE } from "../pages/files-pages.ts";
import { answerPath, downloadReply, seeOther } from "../reply.ts";
import { type Route, shown } from "../route.ts";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The workbook to and from Excel. */
export const excelRoutes: readonly Route[] = [
  {
    method: "GET",
    path: /^\/excel$/,
    answer: (visit) => {
      const around = visit.bench.surroundings();
      return shown("Excel", visit, excelPage(around), around);
    },
  },
  {
    method: "GET",
    path: /^\/excel\/fil$/,
    async answer({ bench }) {
      const { folder } = bench.options;
      const { excelFile } = await import("../../store/excel/excel-file.ts");
      const state = folder.read() ?? noWorkbook(folder.path);
      const bytes = await excelFile(computedWorkbook(state, bench.surroundings().today), new Date());
      return downloadReply("Partnerskapsarket.xlsx", XLSX, bytes);
    },
  },
  {
    method: "POST",
    path: /^\/excel$/,
    async answer({ bench, form }) {
      const file = form?.files.get(FILE);
      if (file === undefined || file.bytes.length === 0) throw new Refusal("Välj en fil först.");
      const answer = await answered(() => bench.home().importBytes(file.bytes, file.name));
      return seeOther(answerPath(bench.keep("Inläst från Excel", answer)));
    },
  },
];
