import type { CivilDate } from "../../core/dates/civil-date.ts";
import { dateRange } from "../../messages/dates.ts";
import { listed } from "../../messages/lists.ts";
import { callsByMeeting, toldBy } from "../invitations/calls.ts";
import type { ChangedMeeting } from "../invitations/changed-meetings.ts";
import { clock, differences, placeText } from "../invitations/differences.ts";
import { isOn, isSameVersion, type MeetingVersion } from "../invitations/meeting-version.ts";
import type { Partnership } from "../partnership.ts";
import { REPRESENTED_ROLES, type RepresentedRole } from "../questions/seats.ts";
import type { Meeting } from "../sheets/meetings.ts";
import { invited } from "./invited.ts";
import { formText, LATER } from "./meeting-words.ts";
import type { Deadline, Occasion, Recipient } from "./rule.ts";
import { answerDay } from "./sign-up.ts";

/** What the letter about a changed meeting can hold. */
export type ChangeMarker = "möte" | "ändring" | "läge" | "åtgärd";

/**
 * Whom to tell of the change, and what: everybody who was told something else, each by what that was, and those who should be at
 * the meeting but were never called.
 */
export function changeOccasions(
  partnership: Partnership,
  changed: ChangedMeeting,
  today: CivilDate,
): readonly Occasion<ChangeMarker>[] {
  const { meeting, version, told, untold, sequence } = changed;
  const roles = rolesIn(partnership, meeting, today);
  const asCalled = (person: string): readonly Recipient[] =>
    roles.get(person) ?? [{ person, role: "kallad till mötet" }];
  const groups: { told: MeetingVersion; recipients: Recipient[] }[] = [
    { told, recipients: [...newcomers(partnership, changed, roles)] },
  ];
  for (const each of untold) {
    const same = groups.find((group) => isSameVersion(group.told, each.told));
    const recipients = asCalled(each.person.name);
    if (same === undefined) groups.push({ told: each.told, recipients: [...recipients] });
    else same.recipients.push(...recipients);
  }
  return groups
    .filter(({ recipients }) => recipients.length > 0)
    .map((group) => ({
      objectId: meeting.id,
      about: meeting.name,
      day: version.start,
      number: sequence,
      calls: meeting,
      deadline: deadlineOf(version),
      recipients: group.recipients,
      values: {
        möte: meeting.name,
        ändring: changeWords(group.told, version),
        läge: stateText(meeting, version),
        åtgärd: actionText(meeting, group.told, version, today),
      },
    }));
}

/** What has changed since somebody was told, as it goes on from the meeting's name: `ställs in`. */
export function changeWords(told: MeetingVersion, now: MeetingVersion): string {
  const words = differences(told, now).map((difference) => difference.words);
  // Whoever was never called is told by what others were; where those know already, only what holds now remains to be said.
  return words.length > 0 ? listed(words) : `hålls ${dateRange(now.start, now.end)}`;
}

const ROLES: Partial<Record<Meeting["kind"], readonly RepresentedRole[]>> = {
  partnership: REPRESENTED_ROLES,
  officials: ["official"],
};

/** Those who should be at the meeting, by name, with what they are there as. */
function rolesIn(
  partnership: Partnership,
  meeting: Meeting,
  today: CivilDate,
): ReadonlyMap<string, readonly Recipient[]> {
  const roles = new Map<string, Recipient[]>();
  for (const recipient of invited(partnership, meeting, ROLES[meeting.kind] ?? [], today))
    roles.set(recipient.person, [...(roles.get(recipient.person) ?? []), recipient]);
  return roles;
}

/** Those who should be there and have been told nothing; nobody where the meeting is off, as they need not hear of it at all. */
function newcomers(
  partnership: Partnership,
  { meeting, version }: ChangedMeeting,
  roles: ReadonlyMap<string, readonly Recipient[]>,
): readonly Recipient[] {
  if (!isOn(version)) return [];
  const told = toldBy(callsByMeeting(partnership).get(meeting.id) ?? []);
  const ids = new Map(partnership.people.map(({ name, id }) => [name, id]));
  return [...roles].flatMap(([person, recipients]) => (told.has(ids.get(person) ?? "") ? [] : recipients));
}

function deadlineOf(version: MeetingVersion): Deadline {
  return { what: isOn(version) ? "Mötet börjar" : "Tidigare mötesdag", day: version.start };
}

function stateText(meeting: Meeting, version: MeetingVersion): string {
  const days = dateRange(version.start, version.end);
  if (version.state === "cancelled") return `Mötet skulle ha hållits ${days} och blir inte av.`;
  if (version.state === "postponed")
    return `Mötet skulle ha hållits ${days}. Du får ett nytt brev när de nya dagarna är bestämda.`;
  return [
    "Det här gäller nu:",
    `Dag: ${days}`,
    ...timesOf(version),
    `Form: ${formText(meeting)}`,
    `${version.form === "digital" ? "Länk" : "Plats"}: ${placeOf(version)}`,
    `Värd: ${meeting.host ?? LATER}`,
  ].join("\n");
}

function timesOf({ from, to, start, end }: MeetingVersion): readonly string[] {
  if (from === undefined || to === undefined) return [];
  return [
    start === end
      ? `Tid: kl. ${clock(from)}–${clock(to)}`
      : `Tid: från kl. ${clock(from)} den första dagen till kl. ${clock(to)} den sista`,
  ];
}

function placeOf(version: MeetingVersion): string {
  const where = version.form === "digital" ? (version.venue ?? "") : placeText(version);
  return where === "" ? LATER : where;
}

function actionText(meeting: Meeting, told: MeetingVersion, now: MeetingVersion, today: CivilDate): string {
  if (!isOn(now)) return "Du behöver inte svara på brevet.";
  const otherDays = told.start !== now.start || told.end !== now.end || !isOn(told);
  const when = answerDay(meeting, today);
  return otherDays
    ? `Svara på det här brevet ${when} och säg om du kommer eller har förhinder, även om du har svarat tidigare.`
    : `Har du inte svarat ännu: svara på det här brevet ${when} och säg om du kommer eller har förhinder. Har du svarat behöver du bara höra av dig om ditt svar blir ett annat.`;
}
