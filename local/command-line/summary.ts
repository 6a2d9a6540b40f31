import { listed } from "../../src/messages/lists.ts";
import { counted } from "../../src/messages/numbers.ts";
import { sumOfCalls, type Told, told } from "../home/told.ts";
import type { DataFolder } from "../store/data-folder.ts";

/** What several things done after each other came to. The findings are those of the last check. */
export function summary(steps: readonly Told[], folder: DataFolder): Told {
  const refused = steps.filter(({ ok }) => !ok);
  const issues = steps.filter((step) => step.issues.length > 0).pop()?.issues ?? [];
  const documents = steps.flatMap((step) => step.documents);
  const letters = steps.flatMap((step) => step.letters.filter(({ status }) => status !== "planned"));
  const planned = steps.flatMap((step) => step.letters.filter(({ status }) => status === "planned"));
  const sent = new Set(letters.filter(({ status }) => status === "sent").map(({ file, key }) => file || key))
    .size;
  const failed = letters.filter(({ status }) => status === "failed" || status === "unclear").length;
  const said = [
    ...refused.map((step) => step.said),
    `Kontroll: ${levels(issues)}. De står i fliken Kontroll.`,
    documents.length === 0
      ? "Dokument: inga nya behövdes."
      : `Dokument: ${counted(documents.length, "nytt", "nya")} i ”${folder.documents}”.`,
    `Brev: ${sent === 0 ? "inga nya i dag" : `${counted(sent, "nytt", "nya")} i ”${folder.outbox}”`}${
      failed === 0 ? "" : `, ${failed} gick inte att skicka`
    }.${planned.length === 0 ? "" : ` Förhandsgranskningen tar upp ${counted(planned.length, "påminnelse", "påminnelser")}.`}`,
    `Arbetsbok: ”${folder.path}” (workbook.json, och workbook.xlsx för Excel).`,
  ].join("\n");
  return told(said, {
    ok: refused.length === 0,
    issues,
    documents,
    letters,
    calls: sumOfCalls(steps),
  });
}

function levels(issues: Told["issues"]): string {
  const count = (level: string) => issues.filter(({ severity }) => severity === level).length;
  return listed([
    counted(count("error"), "fel", "fel"),
    counted(count("warning"), "varning", "varningar"),
    counted(count("info"), "upplysning", "upplysningar"),
  ]);
}
