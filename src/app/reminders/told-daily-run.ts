import { dateAndTime, longDate } from "../../messages/dates.ts";
import type { Settings } from "../../partnership/settings.ts";
import { lastRun } from "../heartbeat.ts";
import { ownerIn } from "../trigger-owner.ts";

/** What people are told of a thing: what it is called, and how it stands. */
export type ToldFact = readonly [name: string, value: string];

/** Whether reminders go out, whose the daily run is, when it last came, and who asks. @param me Empty where that is not known. */
export function toldDailyRun(
  memory: Readonly<Record<string, string>>,
  { sendReminders }: Pick<Settings, "sendReminders">,
  me: string,
): readonly ToldFact[] {
  const owner = ownerIn(memory);
  const ran = lastRun(memory);
  return [
    ["Påminnelser", sendReminders ? "Påslagna" : "Avstängda"],
    [
      "Den dagliga körningen hör till",
      owner === undefined ? "Ingen" : `${owner.email}, sedan ${longDate(owner.since)}`,
    ],
    ["Senaste dagliga körning", ran === undefined ? "Ingen ännu" : dateAndTime(ran)],
    ["Du kör som", me === "" ? "Okänd" : me],
  ];
}
