import { dayMonthYear } from "../../../messages/dates.ts";
import { capitalised, listed, uncapitalised } from "../../../messages/lists.ts";
import { counted } from "../../../messages/numbers.ts";
import { named, type Partnership, rowsWith } from "../../partnership.ts";
import { accessionsTo, agreementsOn } from "../../questions/agreements.ts";
import { whenText } from "../../questions/meeting-time.ts";
import { nextMeetings } from "../../questions/meetings.ts";
import { REPRESENTED_ROLES, representatives } from "../../questions/seats.ts";
import { defineDocument } from "../define-document.ts";
import { actionRow, decisionRow, outcomeOf } from "../outcome/outcome-rows.ts";
import { placeOfHeld } from "../texts/meeting.ts";
import { formalName, LEADERSHIP } from "../texts/organisation.ts";
import { learntDuring, learntPeriod, periodText } from "./learnt.ts";
import { reportBackMarkers } from "./markers.ts";
import { nextText } from "./next-text.ts";
import { isOwn } from "./own-people.ts";
import { memberOrganisations, type Reported, reportedMeeting } from "./reported-meeting.ts";
import { cameRows, turnoutText } from "./who-came.ts";

/** What one organisation's board is told of a meeting: what was decided and learnt, and what falls to its own people. @see product R19 */
export const reportBackDocument = defineDocument({
  id: "D19",
  title: "Återrapport",
  required: ["meeting", "organisation"],
  optional: [],
  reads: [
    "meetings",
    "agenda",
    "attendance",
    "decisions",
    "experiences",
    "parties",
    "organisations",
    "memberships",
    "mandates",
    "people",
    "agreements",
    "accessions",
    "cases",
  ],
  markers: reportBackMarkers,
  organisations: memberOrganisations,
  view(partnership, request) {
    const found = reportedMeeting(partnership, request);
    if (!found.ok) return found;
    const { meeting, day, organisation, party } = found.reported;
    const { decided, actions } = outcomeOf(partnership, meeting);
    const own = actions.filter(({ responsible }) => isOwn(partnership, party, responsible, day));
    const aside = decided.filter(({ notTakingPart }) => notTakingPart.includes(party.name));
    const points = rowsWith(partnership.agenda, "meeting", meeting.name).filter(
      ({ kind }) => kind !== "break",
    );
    const period = learntPeriod(partnership, meeting, request.today);
    const learnt = learntDuring(partnership, meeting, party, period);
    const came = cameRows(partnership, meeting, party);
    const next = nextMeetings(partnership, meeting).map(nextText);
    const recipient = recipientOf(partnership, found.reported);
    const data = {
      meeting: meeting.name,
      collaboration: meeting.collaboration,
      organisation: formalName(organisation),
      recipient,
      board: uncapitalised(recipient),
      reporters: reportersText(partnership, found.reported),
      date: dayMonthYear(request.today),
      when: capitalised(whenText(meeting)),
      where: placeOfHeld(meeting),
      host: meeting.host ?? (meeting.kind === "partnership" ? "Ej angiven" : ""),
      theme: meeting.theme ?? "Ej angivet",
      notMarkedHeld: meeting.status !== "held",
      summary: summaryText(decided.length, actions.length, own.length, party.name),
      turnout: turnoutText(partnership, meeting, day),
      party: party.name,
      hasCame: came.length > 0,
      came,
      hasPoints: points.length > 0,
      points: points.map(({ title, presenter }) =>
        presenter === undefined ? title : `${title} (${presenter})`,
      ),
      hasDecisions: decided.length > 0,
      decisions: decided.map(decisionRow),
      aside:
        aside.length === 0 ? "" : `${party.name} deltog inte i ${asideText(aside.length, decided.length)}.`,
      hasActions: actions.length > 0,
      actions: actions.map(actionRow),
      hasOwnActions: own.length > 0,
      ownActions: own.map(({ text }) => text),
      period: periodText(period),
      hasOwnLearnt: learnt.own.length > 0,
      ownLearnt: learnt.own,
      hasOthersLearnt: learnt.others.length > 0,
      othersLearnt: learnt.others,
      hasNext: next.length > 0,
      next,
    };
    return {
      ok: true,
      name: `Återrapport ${organisation.name}, ${meeting.name}`,
      about: `${meeting.name}, ${organisation.name}`,
      sender: meeting.collaboration,
      data,
    };
  },
});

/** The body that decided on the agreement for the organisation, else the one that organisations of the kind have. */
function recipientOf(partnership: Partnership, { meeting, day, organisation }: Reported): string {
  const agreement = agreementsOn(partnership, day).find(
    ({ collaboration }) => collaboration === meeting.collaboration,
  );
  const accession =
    agreement === undefined
      ? undefined
      : accessionsTo(partnership, agreement).find((row) => row.organisation === organisation.name);
  return named(partnership.cases, accession?.case)?.body ?? LEADERSHIP[organisation.kind].body;
}

/** Those who represent the party at a meeting of the kind; only officials are called to one of theirs. */
function reportersText(partnership: Partnership, { meeting, party, day }: Reported): string {
  const roles = meeting.kind === "officials" ? (["official"] as const) : REPRESENTED_ROLES;
  const people = roles.flatMap((role) => representatives(partnership, party.name, role, day));
  return people.length === 0 ? `Ingen företrädde ${party.name} när mötet hölls` : listed(people);
}

function summaryText(decided: number, actions: number, own: number, party: string): string {
  if (decided + actions === 0) return "Varken beslut eller åtgärder är antecknade.";
  const questions = decided === 0 ? "" : `tog ställning till ${counted(decided, "fråga", "frågor")}`;
  const tasks = actions === 0 ? "" : `bestämde om ${counted(actions, "åtgärd", "åtgärder")}`;
  const whose =
    actions === 0
      ? ""
      : own === 0
        ? ` Ingen åtgärd ligger på ${party}.`
        : ` På ${party} ligger ${own === actions && own > 1 ? "alla" : counted(own, "åtgärd", "åtgärder")}.`;
  return `Mötet ${listed([questions, tasks].filter((text) => text !== ""))}.${whose}`;
}

function asideText(aside: number, decided: number): string {
  if (aside === decided) return decided === 1 ? "beslutet" : "besluten";
  return `${aside} av ${decided} beslut`;
}
