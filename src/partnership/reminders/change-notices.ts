import { checksum } from "../../core/checksum.ts";
import type { CivilDate } from "../../core/dates/civil-date.ts";
import { callText } from "../invitations/call-text.ts";
import { changedMeetings, isUntold } from "../invitations/changed-meetings.ts";
import type { Partnership } from "../partnership.ts";
import { addresseeOf } from "./addressee.ts";
import { changeWords } from "./change-occasions.ts";
import { type LedgerIndex, reasonNotToTry, reminderKey } from "./ledger.ts";
import { NOTICE_RULE, type Notice } from "./notices.ts";
import { coordinatorsOn } from "./recipients.ts";

/** What each coordinator has not been told yet of meetings that have changed since people were called; once for each change. */
export function changeNotices(
  partnership: Partnership,
  ledger: LedgerIndex,
  today: CivilDate,
): readonly Notice[] {
  const coordinators = coordinatorsOn(partnership, today)
    .map(({ person }) => addresseeOf(partnership, person))
    .filter(({ id, fault }) => fault === undefined && id !== "" && !ledger.gotLetter(id, today));
  return changedMeetings(partnership, today)
    .filter(isUntold)
    .flatMap(({ meeting, told, version, sequence }) =>
      coordinators.map(
        (to): Notice => ({
          key: reminderKey(
            NOTICE_RULE,
            checksum(`${meeting.id}|${callText({ sequence, version })}`),
            version.start,
            0,
            to.id,
          ),
          rule: NOTICE_RULE,
          about: meeting.name,
          to,
          text: `${meeting.name} ${changeWords(told, version)}, men de som är kallade vet inte om det. Kör Meddela ändrade möten; påminnelser om mötet väntar tills dess.`,
        }),
      ),
    )
    .filter(({ key }) => reasonNotToTry(key, ledger, today) === undefined);
}
