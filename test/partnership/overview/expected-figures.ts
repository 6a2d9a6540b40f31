import { yearOf } from "../../../src/core/dates/civil-date.ts";
import { actionOverdue } from "../../../src/partnership/checks/action-overdue.ts";
import { feeUnpaid } from "../../../src/partnership/checks/fee-unpaid.ts";
import { referralLate } from "../../../src/partnership/checks/referral-late.ts";
import { stepLate } from "../../../src/partnership/checks/step-late.ts";
import { stepCountsByFocus, sumOf } from "../../../src/partnership/documents/progress/step-progress.ts";
import type { Partnership } from "../../../src/partnership/partnership.ts";
import {
  accededParties,
  accessionsTo,
  lastDayForNotice,
  partiesOf,
} from "../../../src/partnership/questions/agreements.ts";
import { attendanceAt, isRepresented } from "../../../src/partnership/questions/attendance.ts";
import { enteredFees, enteredSum } from "../../../src/partnership/questions/entered-fees.ts";
import { firstDayOut } from "../../../src/partnership/questions/first-day-out.ts";
import { meetingsUnder } from "../../../src/partnership/questions/meeting-time.ts";
import { endOf, inTimeOrder, standingMeetings } from "../../../src/partnership/questions/meetings.ts";
import { openActions } from "../../../src/partnership/questions/open-actions.ts";
import { seatsOn } from "../../../src/partnership/questions/seats.ts";
import type { Agreement } from "../../../src/partnership/sheets/agreements.ts";

/** A cell of *Översikt*: `row` or `row.C`, and what it should show. */
export type Figures = Readonly<Record<string, string | number>>;

/** The national agreement that began last. */
export function agreementInForce(partnership: Partnership, today: string): Agreement | undefined {
  const national = partnership.collaborations.find(({ kind }) => kind === "national");
  return [...partnership.agreements]
    .filter(({ collaboration, start = "9999" }) => collaboration === national?.name && start <= today)
    .sort((a, b) => ((a.start ?? "") < (b.start ?? "") ? 1 : -1))[0];
}

/** What the program itself answers to what *Översikt* tells of an agreement. */
export function expectedFigures(partnership: Partnership, agreement: Agreement, today: string): Figures {
  return {
    agreement: agreement.name,
    collaboration: agreement.collaboration,
    start: agreement.start ?? "",
    end: agreement.end ?? "tills vidare",
    ...ofMeetings(partnership, agreement, today),
    ...ofDeadlines(partnership, agreement, today),
    ...ofDecisions(partnership, agreement),
    ...ofSeats(partnership, agreement, today),
    ...ofAttendance(partnership, agreement, today),
    ...ofFees(partnership, agreement, today),
    ...ofPlan(partnership, agreement, today),
  };
}

function ofMeetings(partnership: Partnership, { collaboration }: Agreement, today: string): Figures {
  const waiting = inTimeOrder(standingMeetings(partnership, collaboration)).filter(
    ({ status }) => status !== "held",
  );
  const coming = waiting.filter((meeting) => meeting.start !== undefined && (endOf(meeting) ?? "") >= today);
  const row = (id: string, meeting: (typeof coming)[number] | undefined, none: string): Figures => ({
    [id]: meeting?.start ?? none,
    [`${id}.C`]: meeting?.name ?? "",
    [`${id}.D`]: meeting === undefined ? "" : (meeting.host ?? "Värd saknas"),
  });
  return {
    ...row("next", coming[0], "Inget möte är inplanerat"),
    ...row(
      "nextPartnership",
      coming.find(({ kind }) => kind === "partnership"),
      "Ingen partnerskapsträff är inplanerad",
    ),
    coming: coming.length,
    undated: waiting.filter(({ start, year = 0 }) => start === undefined && year >= yearOf(today)).length,
  };
}

function ofDeadlines(partnership: Partnership, agreement: Agreement, today: string): Figures {
  const waiting = standingMeetings(partnership, agreement.collaboration).filter(
    ({ status }) => status !== "held",
  );
  const unpaid = partnership.fees.filter(
    ({ status, paid }) => status !== "paid" && status !== "waived" && paid === undefined,
  );
  const unanswered = partnership.referrals.filter(({ answered }) => answered === undefined);
  const { noticeMonths, start = "", end } = agreement;
  const year = Math.max(yearOf(firstDayOut(today, noticeMonths ?? 0).from), yearOf(start) + 1);
  const canLeave = noticeMonths !== undefined && (end === undefined || year <= yearOf(end));
  return {
    ...deadline(
      "signUp",
      waiting.map(({ signUpBy }) => signUpBy),
      today,
      "Ingen anmälan att vänta",
    ),
    ...deadline(
      "action",
      openActions(partnership).map(({ due }) => due),
      today,
      "Ingen åtgärd att vänta",
    ),
    ...deadline(
      "fee",
      unpaid.map(({ due }) => due),
      today,
      "Ingen avgift att vänta",
    ),
    ...deadline(
      "referral",
      unanswered.map(({ answerBy }) => answerBy),
      today,
      "Ingen remiss att besvara",
    ),
    "action.E": [...actionOverdue.find(partnership, today)].length,
    "fee.E": [...feeUnpaid.find(partnership, today)].length,
    "referral.E": [...referralLate.find(partnership, today)].length,
    exit: canLeave ? lastDayForNotice(`${year}-01-01`, noticeMonths) : "Ingen dag att vänta",
    expiry: end ?? "tills vidare",
  };
}

function deadline(id: string, days: readonly (string | undefined)[], today: string, none: string): Figures {
  const ahead = days.filter((day): day is string => day !== undefined && day >= today).sort();
  return { [id]: ahead[0] ?? none, [`${id}.D`]: ahead.length };
}

function ofDecisions(partnership: Partnership, agreement: Agreement): Figures {
  const accessions = accessionsTo(partnership, agreement);
  const signed = new Set(
    accessions.filter(({ status }) => status === "signed").map(({ organisation }) => organisation),
  );
  const parties = partiesOf(partnership, agreement);
  return {
    ...Object.fromEntries(
      (["signed", "decided", "inPreparation", "asked", "declined", "left"] as const).map((status) => [
        status,
        accessions.filter((accession) => accession.status === status).length,
      ]),
    ),
    acceded: accededParties(partnership, agreement).length,
    allSigned: parties.filter(({ organisations }) => organisations.every((name) => signed.has(name))).length,
    meant: parties.length,
  };
}

function ofSeats(partnership: Partnership, { collaboration }: Agreement, today: string): Figures {
  const seats = seatsOn(partnership, collaboration, today);
  const sum = (role: string, what: "size" | "vacant") =>
    seats.filter((seat) => seat.role === role).reduce((total, seat) => total + seat[what], 0);
  return Object.fromEntries(
    ["official", "elected"].flatMap((role) => [
      [role, sum(role, "size")],
      [`${role}.C`, sum(role, "vacant")],
    ]),
  );
}

function ofAttendance(partnership: Partnership, agreement: Agreement, today: string): Figures {
  const begun = meetingsUnder(partnership, agreement, "partnership")
    .flatMap((meeting) => (meeting.start === undefined ? [] : [{ meeting, start: meeting.start }]))
    .filter(({ start }) => start <= today)
    .reverse();
  const figures: Record<string, string | number> = {};
  for (const [place, { meeting, start }] of begun.slice(0, 6).entries()) {
    const { parties, isNoted } = attendanceAt(partnership, meeting, start);
    const elected = parties.filter(({ roles }) => isRepresented(roles.elected));
    const anyone = parties.filter(({ roles }) => Object.values(roles).some(isRepresented));
    const id = `attendance${place + 1}`;
    figures[`${id}.A`] = meeting.name;
    figures[id] = start;
    figures[`${id}.C`] = isNoted ? parties.length : "–";
    figures[`${id}.D`] = isNoted ? anyone.length : "ej ifylld";
    figures[`${id}.E`] = isNoted ? elected.length : "ej ifylld";
  }
  if (begun.length === 0) figures["attendance1.A"] = "Ingen partnerskapsträff har hållits ännu";
  return figures;
}

function ofFees(partnership: Partnership, agreement: Agreement, today: string): Figures {
  const last = agreement.end === undefined ? yearOf(today) : Math.min(yearOf(today), yearOf(agreement.end));
  const year = Math.max(last, yearOf(agreement.start ?? today));
  const entered = enteredFees(partnership, agreement, year);
  return {
    year,
    ...Object.fromEntries(
      (["notInvoiced", "invoiced", "paid", "waived"] as const).flatMap((status) => [
        [status, enteredSum(entered, status)],
        [`${status}.C`, entered.filter((fee) => fee.status === status).length],
      ]),
    ),
    allFees: entered.reduce((sum, { amount }) => sum + (amount ?? 0), 0),
    "allFees.C": entered.length,
  };
}

function ofPlan(partnership: Partnership, agreement: Agreement, today: string): Figures {
  const { done, ongoing, notStarted, unsaid, dropped } = sumOf(
    stepCountsByFocus(partnership, agreement, today),
  );
  return { done, ongoing, notStarted, unsaid, dropped, late: [...stepLate.find(partnership, today)].length };
}
