import { fillDocument } from "../../../libraries/index.ts";
import { listed, quoted } from "../../../messages/lists.ts";
import { templateFaultSentence } from "../../../messages/template-faults.ts";
import { documentKinds } from "../../../partnership/documents/index.ts";
import { fails, type Trial, works } from "../trial.ts";

/** The template that only this uses; the build makes it as it makes those of documents. */
const TRIAL_TEMPLATE = "Trial";

/** Whether every template is there, and the libraries can fill one. */
export const templatesTrial: Trial = {
  code: "trial-templates",
  name: "Mallar och bibliotek",
  purpose: "att fylla i dokument",
  remedy: "Installera programmet på nytt med npm run push.",
  severity: "error",
  attempt(bench) {
    const { files, clock } = bench.ports;
    const broken = documentKinds.filter(({ id, title }) => !isZip(files.template(id, title)));
    if (broken.length > 0)
      return fails(`Mallen för ${listed(broken.map(({ title }) => quoted(title)))} är skadad.`);
    const today = clock.now().date;
    const filled = fillDocument(files.template(TRIAL_TEMPLATE, "provet"), { day: today }, today);
    if (!filled.ok) return fails(filled.faults.map(templateFaultSentence).join(" "));
    bench.docx = filled.docx;
    return works();
  },
};

/** Whether the bytes begin as every .docx does. */
function isZip([first, second]: Uint8Array): boolean {
  return first === 0x50 && second === 0x4b;
}
