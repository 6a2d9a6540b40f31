import { quoted } from "../../messages/lists.ts";
import { meetings } from "../sheets/meetings.ts";
import { at, defineCheck } from "./check.ts";

export const heldWithoutMinutes = defineCheck({
  code: "held-without-minutes",
  severity: "warning",
  about: "Ett möte är genomfört men saknar minnesanteckningar.",
  reads: ["meetings"],
  *find(partnership) {
    for (const meeting of partnership.meetings) {
      const isMinuted = meeting.kind === "partnership" || meeting.kind === "officials";
      if (!isMinuted || meeting.status !== "held" || meeting.minutes !== undefined) continue;
      const writer = meeting.noteTaker === undefined ? "den som förde anteckningar" : meeting.noteTaker;
      yield at(
        meetings,
        meeting,
        "minutes",
        `${quoted(meeting.name)} är genomfört, men minnesanteckningarna saknas.`,
        `Be ${writer} om dem, och fyll i länken.`,
      );
    }
  },
});
