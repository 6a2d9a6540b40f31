import type { Severity } from "../core/issue.ts";
import { listed } from "./lists.ts";
import { counted } from "./numbers.ts";

/** The word for each level, as *Kontroll* shows it. */
export const SEVERITY_WORDS: Record<Severity, string> = {
  error: "Fel",
  warning: "Varning",
  info: "Upplysning",
};

/** `2 fel, 5 varningar och 1 upplysning`; nothing where there is none. */
export function findingCounts(issues: readonly { readonly severity: Severity }[]): string {
  const of = (severity: Severity) => issues.filter((issue) => issue.severity === severity).length;
  const counts = [
    { number: of("error"), text: counted(of("error"), "fel", "fel") },
    { number: of("warning"), text: counted(of("warning"), "varning", "varningar") },
    { number: of("info"), text: counted(of("info"), "upplysning", "upplysningar") },
  ];
  return listed(counts.filter(({ number }) => number > 0).map(({ text }) => text));
}
