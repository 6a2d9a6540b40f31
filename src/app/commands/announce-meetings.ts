import type { Partnership } from "../../partnership/partnership.ts";
import { askRow, optionally } from "../asked.ts";
import type { Command } from "../command.ts";
import { readAllTabs } from "../read-tabs.ts";
import { announceMeetings as announce, announceable } from "../reminders/announce-meetings.ts";
import { stampIds } from "../stamp-ids.ts";

/** Before any meeting: the dialog offers what has changed whatever day it is, and the run says where that is too late. */
const ANY_DAY = "1900-01-01";

const MEETING = optionally(
  askRow(
    {
      name: "meeting",
      label: "Möte",
      help: "Lämna tomt för alla möten som har flyttats, ställts in eller ändrats på annat sätt. Välj ett möte för att också meddela sådant som bara är nytt, till exempel en plats som har blivit klar.",
    },
    ({ meetings }: Partnership) => meetings,
    (partnership) => {
      const changed = changedNames(partnership);
      return partnership.meetings.filter(({ name }) => changed.has(name));
    },
  ),
);

/** Tells those who were called to a meeting that it has changed; while reminders are switched off it only shows what would be sent. */
export const announceMeetings: Command = {
  id: "announceMeetings",
  label: "Meddela ändrade möten",
  about:
    "Berättar för alla som har kallats till ett möte att det har flyttats, ställts in eller ändrats, med en kalenderfil som rättar mötet i deras kalendrar. Förhandsgranska visar vem som får vad.",
  menu: "reminders",
  parameters: [MEETING.parameter],
  needs: ["mail"],
  writes: true,
  previews: true,
  isFinal: true,
  run(ports, given, { preview = false, send = false }) {
    const read = preview ? readAllTabs(ports) : stampIds(ports, readAllTabs(ports));
    const name = MEETING.read(given, read.partnership);
    const sends = send || read.partnership.settings.sendReminders;
    const mode = !sends ? "trial" : preview ? "preview" : "send";
    return announce(ports, read, ports.clock.now().date, name, mode);
  },
};

function changedNames(partnership: Partnership): ReadonlySet<string> {
  return new Set(announceable(partnership, ANY_DAY).map(({ meeting }) => meeting.name));
}
