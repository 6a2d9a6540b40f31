import { SEVERITY_WORDS } from "../../../messages/findings.ts";
import { listed } from "../../../messages/lists.ts";
import { counted } from "../../../messages/numbers.ts";
import { type Partnership, rowsWith } from "../../partnership.ts";

/** How many errors and warnings *Kontroll* holds; the daily run keeps it up to date. */
export function findingsToSeeTo({ findings }: Partnership): readonly string[] {
  const errors = rowsWith(findings, "severity", SEVERITY_WORDS.error).length;
  const warnings = rowsWith(findings, "severity", SEVERITY_WORDS.warning).length;
  if (errors + warnings === 0) return [];
  const counts = [
    errors === 0 ? undefined : counted(errors, "fel", "fel"),
    warnings === 0 ? undefined : counted(warnings, "varning", "varningar"),
  ].filter((count) => count !== undefined);
  return [`Fliken Kontroll visar ${listed(counts)}.`];
}
