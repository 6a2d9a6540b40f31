import { normalised } from "../../core/schema/cell.ts";
import { markersOf } from "../../libraries/index.ts";
import { listed, quoted } from "../../messages/lists.ts";
import type { ReminderRuleRow, reminderRules } from "../sheets/reminder-rules.ts";
import type { ReminderRule } from "./rule.ts";
import { parseDays } from "./rule-days.ts";
import { reminderRuleList } from "./rules/index.ts";

/** Something in a row of Påminnelseregler that switches its rule off. */
export interface RuleFault {
  readonly column: keyof (typeof reminderRules)["columns"];
  readonly message: string;
  readonly action: string;
}

/** The rule that a row of Påminnelseregler is about. */
export function ruleOf(row: ReminderRuleRow): ReminderRule | undefined {
  return reminderRuleList.find(({ id }) => normalised(id) === normalised(row.name));
}

/** Everything in a row that keeps its rule from being followed; a rule that is switched off on purpose has no faults. */
export function ruleFaults(row: ReminderRuleRow): readonly RuleFault[] {
  const rule = ruleOf(row);
  if (rule === undefined) {
    const known = reminderRuleList.map(({ id }) => id);
    return [
      fault(
        "name",
        `Programmet har ingen regel som heter ${quoted(row.name)}.`,
        `Skriv någon av ${listed(known, "eller")}, eller ta bort raden.`,
      ),
    ];
  }
  if (row.active === false) return [];
  const faults: RuleFault[] = [];
  if (row.active === undefined)
    faults.push(
      fault(
        "active",
        `Det går inte att läsa om ${rule.id} är på eller av, så regeln är av.`,
        "Välj Ja eller Nej.",
      ),
    );
  if (rule.days !== "" && parseDays(row.days) === undefined)
    faults.push(
      fault(
        "days",
        `Dagarna för ${rule.id} går inte att läsa, så regeln är av.`,
        `Skriv hela dagar åtskilda av kommatecken, t.ex. ${rule.days}.`,
      ),
    );
  return [...faults, ...markerFaults(rule, "subject", row.subject), ...markerFaults(rule, "body", row.body)];
}

function markerFaults(
  rule: ReminderRule,
  column: "subject" | "body",
  text: string | undefined,
): readonly RuleFault[] {
  const known = Object.keys(rule.markers);
  const action = `Markörerna för ${rule.id} är ${listed(known.map((marker) => `{{${marker}}}`))}.`;
  const used = markersOf((text ?? "").normalize());
  if (used === undefined)
    return [fault(column, `Klamrarna i texten för ${rule.id} går inte att läsa, så regeln är av.`, action)];
  const unknown = [...new Set(used)].filter((marker) => !known.includes(marker));
  if (unknown.length === 0) return [];
  const told = listed(unknown.map((marker) => quoted(`{{${marker}}}`)));
  return [fault(column, `${told} finns inte för ${rule.id}, så regeln är av.`, action)];
}

function fault(column: RuleFault["column"], message: string, action: string): RuleFault {
  return { column, message, action };
}
