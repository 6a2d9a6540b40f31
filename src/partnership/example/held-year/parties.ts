import type { Rows } from "../rows.ts";
import { parties as planned } from "../shared/parties.ts";
import { withChanges } from "../shared/with-changes.ts";
import { ANGERED, LEAVING } from "./members.ts";

/** The parties; Angered has let its part of the website be for too long. */
export const parties: Rows<"parties"> = withChanges(planned, ({ name }) => name, {
  Borlänge: { websiteUpdated: "2021-06-14" },
  [ANGERED]: { websiteUpdated: "2021-03-08" },
  Gävle: { websiteUpdated: "2021-09-30" },
  Haninge: { websiteUpdated: "2021-11-05" },
  "Karlskoga/Degerfors": { websiteUpdated: "2021-06-02" },
  Trelleborg: { websiteUpdated: "2021-10-18" },
  Uppsala: { websiteUpdated: "2021-11-12" },
  Västerås: { websiteUpdated: "2021-10-21" },
  Örebro: { websiteUpdated: "2021-11-26" },
  [LEAVING]: { websiteUpdated: "2020-09-30" },
});
