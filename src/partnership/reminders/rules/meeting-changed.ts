import { CHANGE_RULE, changedMeetings } from "../../invitations/changed-meetings.ts";
import { type ChangeMarker, changeOccasions } from "../change-occasions.ts";
import { defineRule } from "../rule.ts";

/**
 * P15: a meeting that has been moved, cancelled or changed in another way since people were called to it. Nothing goes until
 * somebody has confirmed it; what a confirmed run did not get to goes with the day's letters.
 */
export const meetingChanged = defineRule<ChangeMarker>({
  id: CHANGE_RULE,
  title: "Ändrat möte",
  days: "",
  recipients: "Alla som har kallats till mötet",
  subject: "{{möte}} {{ändring}}",
  body: `{{läge}}

{{åtgärd}}`,
  markers: {
    möte: "mötets benämning",
    ändring: "vad som har ändrats, t.ex. ”ställs in”",
    läge: "vad som gäller nu, på flera rader",
    åtgärd: "vad mottagaren ska göra",
  },
  occasions: (partnership, today) =>
    changedMeetings(partnership, today)
      .filter(({ isConfirmed, isOver }) => isConfirmed && !isOver)
      .flatMap((changed) => changeOccasions(partnership, changed, today)),
});
