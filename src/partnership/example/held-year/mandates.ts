import type { Rows } from "../rows.ts";
import { mandates as planned } from "../shared/mandates.ts";
import { electedOf, officialOf } from "../shared/people.ts";
import { withChanges } from "../shared/with-changes.ts";
import { ANGERED, ANGERED_SUCCESSOR, LEAVING, SUBSTITUTE, VACANT, VACANT_AFTER } from "./members.ts";
import { WORKING_GROUP } from "./working-group.ts";

type Row = Rows<"mandates">[number];

/** The mandates: some ended, some began, and some officials form the working group of the final report. */
export const mandates: Rows<"mandates"> = [
  ...withChanges(planned, ({ person }) => person, {
    [officialOf(ANGERED)]: { to: "2020-12-31" },
    [officialOf(LEAVING)]: { to: "2020-12-31" },
    [electedOf(LEAVING)]: { to: "2020-12-31" },
    [electedOf(VACANT)]: { to: VACANT_AFTER },
  }),
  {
    person: ANGERED_SUCCESSOR,
    party: ANGERED,
    role: "official",
    from: "2021-01-01",
    to: "2021-12-31",
    source: "Exempel",
  },
  {
    person: SUBSTITUTE,
    party: "Gävle",
    role: "substitute",
    from: "2020-01-01",
    to: "2021-12-31",
    appointedBy: "Kommunstyrelsen",
    source: "Exempel",
  },
  ...WORKING_GROUP.map(
    (party): Row => ({
      person: officialOf(party),
      party,
      role: "workingGroup",
      from: "2021-01-20",
      to: "2021-12-31",
      appointedBy: "Tjänstepersonsmöte januari 2021",
      source: "Exempel",
    }),
  ),
];
