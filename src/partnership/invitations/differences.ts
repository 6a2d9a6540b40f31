import { dateRange } from "../../messages/dates.ts";
import type { Meeting, meetings } from "../sheets/meetings.ts";
import type { MeetingVersion } from "./meeting-version.ts";

/** One thing that is not as somebody was told. */
export interface Difference {
  /** The column where it can be seen. */
  readonly column: keyof (typeof meetings)["columns"];
  /** Goes on from the meeting's name: `flyttas från den 17 till den 24 november 2020`. */
  readonly words: string;
  /** Whether nothing was said of it before, so that nobody plans by something wrong. */
  readonly isNew: boolean;
}

const FORM_WORDS: Record<NonNullable<Meeting["form"]>, string> = {
  physical: "hålls på plats",
  digital: "hålls digitalt",
  hybrid: "hålls både på plats och digitalt",
};

/** What has changed for somebody who was told one thing, now that another holds; the weightiest first. */
export function differences(told: MeetingVersion, now: MeetingVersion): readonly Difference[] {
  const change = (column: Difference["column"], words: string, isNew = false) => [{ column, words, isNew }];
  if (now.state === "cancelled") return told.state === "cancelled" ? [] : change("status", "ställs in");
  if (now.state === "postponed")
    return told.state === "postponed"
      ? []
      : change("status", "flyttas till ett nytt datum, som meddelas senare");
  if (told.state === "cancelled")
    return change("status", `hålls trots allt, ${dateRange(now.start, now.end)}`);
  if (told.state === "postponed") return change("start", `hålls ${dateRange(now.start, now.end)}`);
  return [
    ...dayChange(told, now),
    ...timeChange(told, now),
    ...formChange(told, now),
    ...placeChange(told, now),
  ];
}

/** Whether anybody who goes by what was said would go wrong. */
export function misleads(told: MeetingVersion, now: MeetingVersion): boolean {
  return differences(told, now).some(({ isNew }) => !isNew);
}

function dayChange(told: MeetingVersion, now: MeetingVersion): readonly Difference[] {
  if (told.start === now.start && told.end === now.end) return [];
  const words = `flyttas från ${dateRange(told.start, told.end)} till ${dateRange(now.start, now.end)}`;
  return [{ column: told.start === now.start ? "end" : "start", words, isNew: false }];
}

/** An agenda that loses its times says nothing wrong; it is being written. */
function timeChange(told: MeetingVersion, now: MeetingVersion): readonly Difference[] {
  const { from, to } = now;
  if (from === undefined || to === undefined || (from === told.from && to === told.to)) return [];
  const words =
    now.start === now.end
      ? `pågår kl. ${clock(from)}–${clock(to)}`
      : `börjar kl. ${clock(from)} den första dagen och slutar kl. ${clock(to)} den sista`;
  return [{ column: "start", words, isNew: told.from === undefined }];
}

function formChange(told: MeetingVersion, { form }: MeetingVersion): readonly Difference[] {
  if (form === told.form || form === undefined) return [];
  return [{ column: "form", words: FORM_WORDS[form], isNew: told.form === undefined }];
}

function placeChange(told: MeetingVersion, now: MeetingVersion): readonly Difference[] {
  const same = told.place === now.place && told.venue === now.venue;
  // A place that goes away or comes with the form is told of by the form.
  const isWithForm =
    told.form !== undefined && told.form !== now.form && (told.form === "digital" || now.form === "digital");
  if (same || isWithForm) return [];
  const column = told.place === now.place ? "venue" : "place";
  const isNew =
    (told.place === undefined || told.place === now.place) &&
    (told.venue === undefined || told.venue === now.venue);
  if (now.form === "digital" || (column === "venue" && linkIn(now) !== undefined))
    return now.venue === undefined
      ? [{ column, words: "får en ny länk, som meddelas senare", isNew }]
      : [{ column, words: isNew ? "har fått en länk" : "har fått en ny länk", isNew }];
  const where = placeText(now);
  if (where === "") return [{ column, words: "byter plats; den nya meddelas senare", isNew }];
  return [{ column, words: isNew ? `hålls i ${where}` : `byter plats till ${where}`, isNew }];
}

/** The web address among what is said of the venue, where it holds one. */
export function linkIn({ venue }: MeetingVersion): string | undefined {
  return /https?:\/\/[^\s<>"]+/.exec(venue ?? "")?.[0];
}

/** Where it is held, as one text: `Stadshuset, Gävle`; empty where that is not known. */
export function placeText({ place, venue }: MeetingVersion): string {
  return [venue, place].filter((part) => part !== undefined).join(", ");
}

/** `09.30`, as times are written in Swedish. */
export function clock(time: string): string {
  return time.replace(":", ".");
}
