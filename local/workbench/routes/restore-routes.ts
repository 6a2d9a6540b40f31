import { Refusal } from "../../store/refusal.ts";
import { html } from "../html.ts";
import { restorePage, SURE } from "../pages/restore-page.ts";
import { type Route, shown } from "../route.ts";

/** Putting back the workbook that was saved before one that cannot be read. */
export const restoreRoutes: readonly Route[] = [
  {
    method: "GET",
    path: /^\/aterstall$/,
    answer(visit) {
      const around = visit.bench.surroundingsOfNone();
      const earlier = visit.bench.options.folder.earlier.read();
      return shown("Lägg tillbaka arbetsboken", visit, restorePage(earlier, around), around);
    },
  },
  {
    method: "POST",
    path: /^\/aterstall$/,
    answer(visit) {
      const { folder } = visit.bench.options;
      if (visit.form?.fields.get(SURE) !== "ja")
        throw new Refusal("Kryssa i att du vill lägga tillbaka arbetsboken. Inget har ändrats.");
      const unlock = folder.lock();
      try {
        const aside = folder.earlier.putBack();
        const content = html`<div class="said" role="status">Arbetsboken är tillbaka. Den skadade filen ligger kvar som ”${aside}”.</div><p><a class="button" href="/">Öppna kalkylarket</a></p>`;
        return shown("Arbetsboken är tillbaka", visit, content, visit.bench.surroundings());
      } finally {
        unlock();
      }
    },
  },
];
