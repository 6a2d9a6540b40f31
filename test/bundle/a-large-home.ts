import type { RuntimeOptions } from "../../local/apps-script/index.ts";
import { fillWorkbook } from "../../scripts/bench/fill-workbook.ts";
import { largePartnership } from "../../scripts/bench/large-partnership.ts";
import type { SomeRows } from "../a-partnership.ts";
import { onlyRules } from "../only-rules.ts";
import { aHome, type Home } from "./a-home.ts";

export const COORDINATOR_ADDRESS = "samordnare@partnerskapet.example";

/** A day on which both representatives of every party have the same thing to be reminded of. */
export const LARGE_DAY = "2020-09-01";

/** A home whose workbook holds a partnership of so many parties, with a coordinator and two rules; `more` adds rows. */
export function aLargeHome(
  parties: number,
  options: Partial<RuntimeOptions> = {},
  more: SomeRows = {},
): Home {
  const home = aHome({ ...options, today: LARGE_DAY });
  home.run("setUp");
  const rows = largePartnership(parties);
  const coordinator = "Samordnaren";
  const own: SomeRows = {
    people: [{ name: coordinator, email: COORDINATOR_ADDRESS, organisation: "Kommun 1", addressWorks: true }],
    mandates: [{ person: coordinator, role: "coordinator", from: "2020-01-01" }],
  };
  const rules: SomeRows = { reminderRules: onlyRules("P3", "P6") };
  const ids = [
    ...new Set([rows, own, rules, more].flatMap((each) => Object.keys(each))),
  ] as (keyof SomeRows)[];
  const all = ids.map((id) => [id, [rows, own, rules, more].flatMap((each) => [...(each[id] ?? [])])]);
  fillWorkbook(home.state, Object.fromEntries(all));
  return home;
}
