import { isCivilDate } from "../../../src/core/dates/civil-date.ts";
import { Refusal } from "../../store/refusal.ts";
import { answered } from "../answered.ts";
import { dayPage } from "../pages/files-pages.ts";
import { answerPath, seeOther } from "../reply.ts";
import { type Route, shown } from "../route.ts";

/** The day and the person that the workbench goes by. */
export const dayRoutes: readonly Route[] = [
  {
    method: "GET",
    path: /^\/dag$/,
    answer: (visit) => {
      const around = visit.bench.surroundings();
      return shown("Dagens datum", visit, dayPage(visit.bench.day, visit.bench.user, around), around);
    },
  },
  {
    method: "POST",
    path: /^\/dag$/,
    answer({ bench, form }) {
      const day = (form?.fields.get("dag") ?? "").trim();
      const user = (form?.fields.get("vem") ?? "").trim();
      if (day !== "" && !isCivilDate(day))
        throw new Refusal(`”${day}” är inte en dag. Skriv den som 2020-09-01.`);
      bench.day = day === "" ? undefined : day;
      bench.user = user === "" ? undefined : user;
      return seeOther("/dag");
    },
  },
  {
    method: "POST",
    path: /^\/dag\/granska$/,
    async answer({ bench }) {
      const answer = await answered(() => bench.home().run("previewReminders", {}));
      return seeOther(answerPath(bench.keep("Vad som skulle skickas", answer)));
    },
  },
];
