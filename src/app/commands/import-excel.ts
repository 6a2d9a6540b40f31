import { AppError } from "../../core/error.ts";
import { readSpreadsheet } from "../../libraries/index.ts";
import { IMPORTABLE } from "../../partnership/plans/import-excel/sheet-meant.ts";
import { importExcel as importExcelPlan } from "../../partnership/plans/import-excel.ts";
import { tabTitle } from "../../partnership/sheets/index.ts";
import { askChoice, askFile, askText, optionally } from "../asked.ts";
import { planCommand } from "../plan-command.ts";

/** What an execution of Apps Script reads in well below its six minutes and its memory. */
const LIMITS = { bytes: 5_000_000, unpacked: 60_000_000, cells: 400_000 };

/** Reads in people's own lists, whatever they call the columns. */
export const importExcel = planCommand({
  id: "importExcel",
  label: "Importera från Excel",
  about:
    "Läser in en egen lista. Kolumnerna känns igen på rubriken. Nya rader läggs till och tomma celler fylls i; det som redan står i arket ändras inte utan att du väljer det.",
  asks: {
    file: askFile(
      {
        name: "file",
        label: "Excel-fil",
        help: "En fil som slutar på .xlsx, högst 5 MB. Förhandsgranska först.",
      },
      ".xlsx",
    ),
    tab: optionally(
      askChoice(
        {
          name: "tab",
          label: "Flik",
          help: "Fliken som listan hör till. Tomt: den som har flest av listans rubriker.",
        },
        IMPORTABLE.map((id) => ({ value: id, label: tabTitle(id) })),
      ),
    ),
    sheet: optionally(
      askText({
        name: "sheet",
        label: "Blad",
        help: "Bladets namn i filen. Tomt: alla blad som inte är dolda.",
      }),
    ),
    overwrite: optionally(
      askChoice<"keep" | "replace">(
        {
          name: "overwrite",
          label: "Där arket och filen säger olika",
          help: "Tomt: arkets uppgift är kvar.",
        },
        [
          { value: "keep", label: "Arkets uppgift är kvar" },
          { value: "replace", label: "Filens uppgift ersätter arkets" },
        ],
      ),
    ),
    fill: optionally(
      askText({
        name: "fill",
        label: "Värden för alla rader",
        help: "För nya rader där filen är tom, t.ex. Samarbete: Partnerskapet; Typ: Partnerskapsträff.",
      }),
    ),
  },
  plan(_partnership, { file, ...asked }, _today, workbook) {
    const read = readSpreadsheet(file.bytes, LIMITS);
    if (!read.ok) throw new AppError("unreadable-file", { file: file.name, fault: read.fault });
    return importExcelPlan(workbook, { ...asked, file: file.name, sheets: read.sheets });
  },
});
