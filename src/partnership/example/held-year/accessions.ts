import { AGREEMENT_2020 } from "../names.ts";
import type { Rows } from "../rows.ts";
import { accessions as planned, signed } from "../shared/accessions.ts";
import { withChanges } from "../shared/with-changes.ts";
import { joining } from "./cases.ts";
import { LEAVING } from "./members.ts";

/** The accessions; one organisation joined, and left in time for the year 2021. */
export const accessions: Rows<"accessions"> = withChanges(
  planned,
  ({ agreement, organisation }) => `${agreement}, ${organisation}`,
  {
    [`${AGREEMENT_2020}, ${LEAVING}`]: {
      ...signed(joining),
      status: "left",
      noticeGiven: "2020-09-22",
      source:
        "004 (part; saknas i 002, har deltagit tidigare enligt 000); Exempel (status, ärende, underskrift och utträde)",
    },
  },
);
