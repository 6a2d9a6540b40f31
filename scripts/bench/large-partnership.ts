import type { SomeRows } from "../../test/a-partnership.ts";

const COLLABORATION = "Partnerskapet";
const AGREEMENT = "Överenskommelse 2020–2021";

const MEETINGS = {
  partnership: "Partnerskapsträff",
  officials: "Tjänstepersonsmöte",
  held: "Genomfört tjänstepersonsmöte",
} as const;

/** A partnership of the given number of parties, without a fault: an organisation, a seat in each role, and a fee for each. */
export function largePartnership(size: number): SomeRows {
  const numbers = Array.from({ length: size }, (_, at) => at + 1);
  const party = (number: number) => `Kommun ${number}`;
  const roles = [
    { role: "official", title: "Tjänsteperson" },
    { role: "elected", title: "Förtroendevald" },
  ] as const;
  const people = numbers.flatMap((number) =>
    roles.map(({ role, title }) => ({ number, role, name: `${title} ${number}` })),
  );
  const aMeeting = { collaboration: COLLABORATION, host: party(1), form: "physical" } as const;
  return {
    collaborations: [{ name: COLLABORATION, kind: "national" }],
    organisations: numbers.map((number) => ({
      name: party(number),
      kind: "municipality" as const,
      code: String(number).padStart(4, "0").slice(-4),
    })),
    parties: numbers.map((number) => ({
      name: party(number),
      organisations: [party(number)],
      websiteUpdated: "2020-08-20",
    })),
    memberships: numbers.map((number) => ({
      party: party(number),
      collaboration: COLLABORATION,
      from: "2020-01-01",
      kind: "member" as const,
    })),
    agreements: [
      {
        name: AGREEMENT,
        collaboration: COLLABORATION,
        start: "2020-01-01",
        end: "2021-12-31",
        fee: 10_000,
        feePer: "party",
        noticeMonths: 3,
        focus: ["Spridning av kunskap"],
        governing: ["Barnkonventionen"],
      },
    ],
    cases: numbers.map((number) => ({
      name: `KS 2019/${number}`,
      organisation: party(number),
      body: "Kommunstyrelsen",
      decided: "2019-12-01",
      paragraph: "§ 1",
      decision: [`${party(number)} medverkar.`],
    })),
    accessions: numbers.map((number) => ({
      agreement: AGREEMENT,
      organisation: party(number),
      status: "decided" as const,
      case: `KS 2019/${number}`,
      ...(number === 1 ? { noticeGiven: "2020-08-20" } : {}),
    })),
    meetings: [
      {
        ...aMeeting,
        name: MEETINGS.partnership,
        kind: "partnership",
        start: "2020-11-24",
        end: "2020-11-25",
      },
      { ...aMeeting, name: MEETINGS.officials, kind: "officials", start: "2020-10-27" },
      {
        ...aMeeting,
        name: MEETINGS.held,
        kind: "officials",
        start: "2020-02-04",
        status: "held",
        minutes: "https://partnerskapet.example/minnesanteckningar",
      },
    ],
    agenda: numbers.map((number) => ({ meeting: MEETINGS.partnership, title: `Punkt ${number}` })),
    attendance: numbers.map((number) => ({
      meeting: MEETINGS.held,
      party: party(number),
      person: `Tjänsteperson ${number}`,
      role: "official" as const,
      answer: "yes" as const,
      presence: "present" as const,
    })),
    decisions: numbers.map((number) => ({
      meeting: MEETINGS.held,
      text: `Fråga ${number}`,
      kind: "decision" as const,
      result: "approved" as const,
    })),
    experiences: numbers.map((number) => ({
      party: party(number),
      title: `Erfarenhet ${number}`,
      date: "2020-03-01",
    })),
    activities: numbers.map((number) => ({
      name: `2020:${number}`,
      agreement: AGREEMENT,
      activity: `Aktivitet ${number}`,
      responsible: "Tjänsteperson 1",
    })),
    steps: numbers.map((number) => ({
      activity: `2020:${number}`,
      how: "Erfarenhetsutbyte",
      when: "Löpande",
    })),
    people: people.map(({ number, name, role }) => ({
      name,
      organisation: party(number),
      email: `${role}@kommun${number}.example`,
      addressWorks: true,
    })),
    mandates: people.map(({ number, name, role }) => ({
      person: name,
      party: party(number),
      role,
      from: "2020-01-01",
      to: "2021-12-31",
    })),
    fees: numbers.map((number) => ({
      year: 2020,
      agreement: AGREEMENT,
      party: party(number),
      amount: 10_000,
      due: "2020-12-31",
      status: "notInvoiced" as const,
    })),
  };
}

/** The agreement that the large partnership's documents are made for. */
export const LARGE_AGREEMENT = AGREEMENT;

/** What a kind of document is asked for in the large partnership, of all that any kind needs. */
export function largeRequest(kind: {
  readonly id: string;
  readonly required: readonly string[];
}): Record<string, string> {
  const given: Record<string, string> = {
    agreement: AGREEMENT,
    organisation: "Kommun 1",
    case: "KS 2019/1",
    meeting: meetingFor(kind.id),
  };
  return Object.fromEntries(kind.required.map((name) => [name, given[name] ?? ""]));
}

function meetingFor(kind: string): string {
  if (kind === "D7" || kind === "D19") return MEETINGS.held;
  return kind === "D6" ? MEETINGS.officials : MEETINGS.partnership;
}
