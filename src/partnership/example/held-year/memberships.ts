import { NATIONAL } from "../names.ts";
import type { Rows } from "../rows.ts";
import { memberships as planned } from "../shared/memberships.ts";
import { withChanges } from "../shared/with-changes.ts";
import { LEAVING } from "./members.ts";

/** The memberships; one ended with the year 2020. */
export const memberships: Rows<"memberships"> = withChanges(
  planned,
  ({ party, collaboration, from }) => `${party}, ${collaboration}, ${from}`,
  {
    [`${LEAVING}, ${NATIONAL}, 2020-01-01`]: {
      to: "2020-12-31",
      source: "004 (000 räknar Östersund som tidigare deltagare; saknas i 002); Exempel (utträdet)",
    },
  },
);
