import type { CivilDate } from "../../../src/core/dates/civil-date.ts";
import type { Issue, Severity } from "../../../src/core/issue.ts";
import type { NewRow } from "../../../src/core/schema/sheet.ts";
import type { Check } from "../../../src/partnership/checks/check.ts";
import { checks } from "../../../src/partnership/checks/index.ts";
import type { Partnership } from "../../../src/partnership/partnership.ts";
import type { Settings } from "../../../src/partnership/settings.ts";
import { type SheetId, type sheets, tabTitle } from "../../../src/partnership/sheets/index.ts";
import { aPartnership, type SomeRows } from "../../a-partnership.ts";

type Row<K extends SheetId> = NewRow<(typeof sheets)[K]>;
type Builder<K extends SheetId> = (values?: Row<K>) => Row<K>;

/** The day on which the right partnership is right. */
export const TODAY = "2020-03-01";
const PARTNERSHIP = "Partnerskapet";
const AGREEMENT = "Överenskommelse 2020";
export const OFFICIAL = "Tjänsteperson Gävle";
export const ELECTED = "Förtroendevald Gävle";

export const aCollaboration = builder<"collaborations">({
  name: PARTNERSHIP,
  kind: "national",
  website: "https://partnerskapet.example/",
});
export const anOrganisation = builder<"organisations">({ name: "Gävle", kind: "municipality", code: "2180" });
export const aParty = builder<"parties">({
  name: "Gävle",
  organisations: ["Gävle"],
  websiteUpdated: "2020-02-01",
});
export const aMembership = builder<"memberships">({
  party: "Gävle",
  collaboration: PARTNERSHIP,
  from: "2020-01-01",
  to: "2020-12-31",
  kind: "member",
});
export const anAgreement = builder<"agreements">({
  name: AGREEMENT,
  collaboration: PARTNERSHIP,
  start: "2020-01-01",
  end: "2020-12-31",
  fee: 10_000,
  feePer: "party",
  noticeMonths: 3,
  partnershipMeetingsPerYear: 1,
  officialsMeetingsPerYear: 1,
  daysPerMeeting: 2,
  planAdopted: "2020-02-11",
  planAdoptedAt: "Partnerskapsträff februari 2020",
});
export const anAccession = builder<"accessions">({
  agreement: AGREEMENT,
  organisation: "Gävle",
  status: "signed",
  case: "KS 2019/5",
  chairDate: "2019-12-10",
  directorDate: "2019-12-10",
});
export const aCase = builder<"cases">({
  name: "KS 2019/5",
  organisation: "Gävle",
  body: "Kommunstyrelsen",
  decided: "2019-12-03",
  paragraph: "§ 200",
});
export const aPerson = builder<"people">({ name: OFFICIAL, email: "tjansteperson@gavle.example" });
export const aMandate = builder<"mandates">({
  person: OFFICIAL,
  party: "Gävle",
  role: "official",
  from: "2020-01-01",
  to: "2020-12-31",
});
export const anOfficialsMeeting = builder<"meetings">({
  name: "Tjänstepersonsmöte januari 2020",
  collaboration: PARTNERSHIP,
  kind: "officials",
  year: 2020,
  month: 1,
  start: "2020-01-15",
  status: "held",
  minutes: "https://partnerskapet.example/2020-01",
});
export const aPartnershipMeeting = builder<"meetings">({
  name: "Partnerskapsträff februari 2020",
  collaboration: PARTNERSHIP,
  kind: "partnership",
  year: 2020,
  month: 2,
  start: "2020-02-11",
  end: "2020-02-12",
  host: "Gävle",
  status: "held",
  minutes: "https://partnerskapet.example/2020-02",
});
export const anActivity = builder<"activities">({
  name: "2020:1",
  agreement: AGREEMENT,
  activity: "Prövning av barnets bästa",
  responsible: OFFICIAL,
});
export const aStep = builder<"steps">({
  activity: "2020:1",
  how: "Utbyte av erfarenheter",
  when: "Maj 2020",
});
export const aFee = builder<"fees">({
  year: 2020,
  agreement: AGREEMENT,
  party: "Gävle",
  amount: 10_000,
  due: "2020-03-31",
  status: "invoiced",
});
export const anAgendaItem = builder<"agenda">({
  meeting: "Partnerskapsträff februari 2020",
  day: 1,
  title: "Antagande av arbetsplanen",
});
export const anAttendance = builder<"attendance">({
  meeting: "Partnerskapsträff februari 2020",
  party: "Gävle",
  person: OFFICIAL,
  role: "official",
  presence: "present",
});
export const aDecision = builder<"decisions">({
  meeting: "Partnerskapsträff februari 2020",
  text: "Arbetsplanen antas",
  kind: "decision",
  result: "approved",
  votesFor: 1,
  votesAgainst: 0,
});
export const anAction = builder<"decisions">({
  meeting: "Partnerskapsträff februari 2020",
  text: "Skicka ut arbetsplanen",
  kind: "action",
  responsible: OFFICIAL,
  due: "2020-04-01",
  status: "open",
});
export const anExperience = builder<"experiences">({
  party: "Gävle",
  title: "Barn som medskapare av en park",
  link: "https://partnerskapet.example/park",
  published: true,
});
export const aReferral = builder<"referrals">({
  sender: "Barnombudsmannen",
  matter: "Barns rätt till fritid",
  answerBy: "2020-03-31",
  responsible: OFFICIAL,
});
export const aReview = builder<"reviews">({
  reviewed: "Gävle",
  reviewers: ["Uppsala"],
  date: "2020-02-20",
});

/** Rows of a small partnership with which nothing is wrong on {@link TODAY}. */
export const rightRows: SomeRows = {
  collaborations: [aCollaboration()],
  organisations: [
    anOrganisation(),
    anOrganisation({ name: "Uppsala", code: "0380" }),
    anOrganisation({ name: "Barnombudsmannen", kind: "authority", code: undefined }),
  ],
  parties: [aParty(), aParty({ name: "Uppsala", organisations: ["Uppsala"] })],
  memberships: [aMembership()],
  agreements: [anAgreement()],
  accessions: [anAccession()],
  cases: [aCase()],
  people: [aPerson(), aPerson({ name: ELECTED, email: "fortroendevald@gavle.example" })],
  mandates: [aMandate(), aMandate({ person: ELECTED, role: "elected" })],
  meetings: [anOfficialsMeeting(), aPartnershipMeeting()],
  agenda: [anAgendaItem()],
  attendance: [
    anAttendance({ meeting: "Tjänstepersonsmöte januari 2020" }),
    anAttendance(),
    anAttendance({ person: ELECTED, role: "elected", presence: "digital" }),
  ],
  decisions: [aDecision(), anAction()],
  activities: [anActivity()],
  steps: [aStep()],
  fees: [aFee()],
  experiences: [anExperience()],
  referrals: [aReferral()],
  reviews: [aReview()],
};

/** The right partnership, with the tabs that are given instead of its own. */
export function aRightPartnership(rows: SomeRows = {}, settings: Partial<Settings> = {}): Partnership {
  return aPartnership({ ...rightRows, ...rows }, settings);
}

/** What a check finds, one line a finding. */
export function told(check: Check, partnership: Partnership, today: CivilDate = TODAY): string {
  return check
    .find(partnership, today)
    .map((issue) => asLine(issue))
    .join("\n");
}

/** What all checks together find, one line a finding. */
export function allTold(partnership: Partnership, today: CivilDate = TODAY): string {
  return checks
    .map((check) => told(check, partnership, today))
    .filter((lines) => lines !== "")
    .join("\n");
}

const LEVELS: Record<Severity, string> = { error: "Fel", warning: "Varning", info: "Upplysning" };

/** A finding as a person would read it. @param rowName What the row is called; its number where nothing is said. */
export function asLine(
  issue: Issue,
  rowName: (issue: Issue) => string = ({ row }) => String(row ?? ""),
): string {
  const place = [tabTitle(issue.sheet), rowName(issue), issue.header ?? ""]
    .filter((part) => part !== "")
    .join(" | ");
  return `${LEVELS[issue.severity]} | ${issue.code} | ${place}: ${issue.message} → ${issue.action}`;
}

function builder<K extends SheetId>(defaults: Row<K>): Builder<K> {
  return (values) => ({ ...defaults, ...values });
}
