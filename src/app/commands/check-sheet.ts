import type { Issue } from "../../core/issue.ts";
import { findingCounts } from "../../messages/findings.ts";
import { checkWorkbook } from "../check-workbook.ts";
import { type Command, said } from "../command.ts";
import { readAllTabs } from "../read-tabs.ts";
import { stampIds } from "../stamp-ids.ts";
import { writeFindings } from "../write-findings.ts";

/** Looks through the whole workbook and writes what it finds into *Kontroll*. */
export const checkSheet: Command = {
  id: "checkSheet",
  label: "Kontrollera arket",
  about: "Går igenom hela arket och skriver vad som bör rättas i fliken Kontroll.",
  menu: "top",
  parameters: [],
  needs: [],
  writes: true,
  run(ports) {
    const read = stampIds(ports, readAllTabs(ports));
    const issues = checkWorkbook(ports, read, ports.clock.now().date);
    const written = writeFindings(ports, read, issues);
    if (!written) return said(`${foundTold(issues)} ${NOWHERE_TO_WRITE}`, { issues });
    const where = issues.length === 0 ? "" : " Allt står i fliken Kontroll, med länkar till cellerna.";
    return said(`${foundTold(issues)}${where}`, { issues });
  },
};

const NOWHERE_TO_WRITE =
  "Fliken Kontroll eller någon av dess rubriker saknas, så inget skrevs där. Kör Lägg upp arket och kontrollera igen.";

function foundTold(issues: readonly Issue[]): string {
  return issues.length === 0 ? "Inget att anmärka på." : `Kontrollen fann ${findingCounts(issues)}.`;
}
