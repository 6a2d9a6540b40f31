import { listed, listedBriefly, quoted } from "../../messages/lists.ts";
import { numberWord } from "../../messages/numbers.ts";
import { partiesOf } from "../questions/agreements.ts";
import { meetingsUnder } from "../questions/meeting-time.ts";
import { usesTurn } from "../questions/meetings.ts";
import { hasEnded } from "../questions/running-agreements.ts";
import { settingDefinitions } from "../settings.ts";
import type { Agreement } from "../sheets/agreements.ts";
import { type Meeting, meetings } from "../sheets/meetings.ts";
import { at, defineCheck, type Found } from "./check.ts";

export const doubleHosting = defineCheck({
  code: "double-hosting",
  severity: "warning",
  about: "En part är värd flera gånger medan andra parter inte är värd någon gång.",
  reads: ["agreements", "memberships", "parties", "meetings"],
  *find(partnership, today) {
    for (const agreement of partnership.agreements) {
      if (agreement.start === undefined || hasEnded(agreement, today)) continue;
      const hosted = byHost(meetingsUnder(partnership, agreement, "partnership"));
      const waiting = partiesOf(partnership, agreement)
        .map(({ name }) => name)
        .filter((name) => !hosted.has(name));
      for (const [host, hostings] of hosted) {
        const turns = hostings.filter((meeting) => usesTurn(partnership, meeting));
        const [last, lastTurn] = [hostings[hostings.length - 1], turns[turns.length - 1]];
        if (last === undefined || hostings.length < 2) continue;
        if (lastTurn === undefined || turns.length < 2) {
          const free = hostings.filter((meeting) => !turns.includes(meeting));
          yield explained(agreement, host, last, hostings.length, free);
        } else if (waiting.length > 0) yield unfair(agreement, host, lastTurn, turns.length, waiting);
      }
    }
  },
});

/** A digital meeting leaves the host its turn. @see product R6 */
function explained(
  agreement: Agreement,
  host: string,
  last: Meeting,
  times: number,
  free: readonly Meeting[],
): Found {
  const setting = settingDefinitions.digitalUsesTurn.name;
  const names = `${listed(free.map(({ name }) => quoted(name)))} är ${free.length === 1 ? "digital" : "digitala"}`;
  const message = `${host} är värd ${numberWord(times)} gånger under ${quoted(agreement.name)}, men ${names} och tar inte värdens tur i anspråk.`;
  const action = `Inget behöver göras. Ska digitala träffar räknas, ändra inställningen ${quoted(setting)}.`;
  return { ...at(meetings, last, "host", message, action), severity: "info" };
}

function unfair(
  agreement: Agreement,
  host: string,
  last: Meeting,
  times: number,
  waiting: readonly string[],
): Found {
  const message = `${host} är värd ${numberWord(times)} gånger under ${quoted(agreement.name)}, medan ${listedBriefly(waiting)} inte är värd någon gång.`;
  return at(meetings, last, "host", message, "Låt någon av de andra vara värd för en av träffarna.");
}

function byHost(held: readonly Meeting[]): ReadonlyMap<string, readonly Meeting[]> {
  const hosted = new Map<string, Meeting[]>();
  for (const meeting of held) {
    if (meeting.host === undefined) continue;
    const known = hosted.get(meeting.host);
    if (known === undefined) hosted.set(meeting.host, [meeting]);
    else known.push(meeting);
  }
  return hosted;
}
