import type { Settings } from "../settings.ts";
import type { SheetId } from "../sheets/index.ts";
import { accessions } from "./accessions.ts";
import { agreements } from "./agreements.ts";
import { cases } from "./cases.ts";
import { collaborations } from "./collaborations.ts";
import { fees } from "./fees.ts";
import { mandates } from "./mandates.ts";
import { meetings } from "./meetings.ts";
import { memberships } from "./memberships.ts";
import { NATIONAL } from "./names.ts";
import { organisations } from "./organisations.ts";
import { parties } from "./parties.ts";
import { people } from "./people.ts";
import type { Rows } from "./rows.ts";
import { activities, steps } from "./work-plan.ts";

/**
 * The example workbook ”Partnerskapet 2020–2021”, as it could have stood early in 2020. Each row's *Källa* says which source
 * document it comes from (by the number of its file); ”Exempel” marks what the sources lack and is made up.
 */
export const examplePartnership: { readonly [K in SheetId]?: Rows<K> } = {
  collaborations,
  organisations,
  parties,
  memberships,
  agreements,
  accessions,
  cases,
  people,
  mandates,
  meetings,
  activities,
  steps,
  fees,
};

/** The settings of the example: it can never write to a real address. */
export const exampleSettings: Partial<Settings> = {
  partnershipName: NATIONAL,
  isExample: true,
  sendReminders: false,
};
