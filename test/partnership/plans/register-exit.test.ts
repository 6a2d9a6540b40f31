import { describe, expect, it } from "vitest";
import { type ExitAsked, registerExit } from "../../../src/partnership/plans/register-exit.ts";
import { aPartnership, type SomeRows } from "../../a-partnership.ts";
import { changed, planOf, reasonsOf } from "./told-plan.ts";

const AGREEMENT = {
  name: "Ö",
  collaboration: "P",
  start: "2020-01-01",
  end: "2023-12-31",
  noticeMonths: 3,
} as const;
const PARTY = "Karlskoga/Degerfors";
const MEMBER = { party: PARTY, collaboration: "P", kind: "member", from: "2020-01-01" } as const;
const ROWS: SomeRows = {
  agreements: [AGREEMENT],
  parties: [{ name: PARTY, organisations: ["Karlskoga", "Degerfors"] }],
  memberships: [{ ...MEMBER, to: "2023-12-31" }],
  accessions: [
    { agreement: "Ö", organisation: "Gävle", status: "signed" },
    { agreement: "Ö", organisation: "Karlskoga", status: "signed" },
    { agreement: "Ö", organisation: "Degerfors", status: "decided" },
  ],
  mandates: [
    { person: "A", party: PARTY, role: "official" },
    { person: "B", party: PARTY, role: "elected", to: "2022-12-31" },
    { person: "C", party: PARTY, role: "elected", to: "2020-06-30" },
    { person: "D", party: "Gävle", role: "official" },
  ],
};
const leave = (notified: string, more: SomeRows = {}, asked: Partial<ExitAsked> = {}) =>
  registerExit(
    aPartnership({ ...ROWS, ...more }),
    { party: PARTY, agreement: "Ö", notified, ...asked },
    "2023-10-15",
  );

describe("from when", () => {
  it.each<[string, string, SomeRows]>([
    ["2020-10-01", "2020-12-31", {}],
    ["2020-10-02", "2021-12-31", {}],
    ["2023-10-02", "2023-12-31", {}],
    ["2020-10-02", "2020-12-31", { agreements: [{ ...AGREEMENT, noticeMonths: undefined }] }],
    ["2020-10-02", "2021-06-30", { agreements: [{ ...AGREEMENT, end: "2021-06-30" }] }],
    ["2020-10-02", "2022-12-31", { agreements: [{ ...AGREEMENT, noticeMonths: 18 }] }],
  ])("a notice on %s keeps the party until %s", (notified, last, more) => {
    const planned = leave(notified, { memberships: [MEMBER], mandates: [], ...more });
    expect(changed(planned)).toContain(`memberships 2: {"to":"${last}"}`);
  });
});

describe("what ends", () => {
  it("is each organisation's accession, the membership and the mandates", () => {
    const planned = leave("2020-10-01");
    expect(changed(planned)).toEqual([
      'accessions 3: {"status":"left","noticeGiven":"2020-10-01"}',
      'accessions 4: {"status":"left","noticeGiven":"2020-10-01"}',
      'memberships 2: {"to":"2020-12-31"}',
      'mandates 2: {"to":"2020-12-31"}',
      'mandates 3: {"to":"2020-12-31"}',
    ]);
    expect(planOf(planned).told).toMatchInlineSnapshot(`
      [
        "Karlskoga/Degerfors meddelade sitt utträde den 1 oktober 2020, i tid (sista dagen var den 1 oktober 2020); utträdet gäller från den 1 januari 2021, och sista dagen som medlem är den 31 december 2020.",
        "Anslutningen blir Utträdd för Karlskoga och Degerfors.",
        "Medlemskapet slutar den 31 december 2020.",
        "2 uppdrag slutar samma dag: A och B.",
      ]
    `);
  });

  it("does not reach past the agreement where the notice is late, and lengthens nothing", () => {
    const planned = leave("2023-10-02", { mandates: [{ person: "A", party: PARTY, role: "official" }] });
    expect(changed(planned)).toEqual([
      'accessions 3: {"status":"left","noticeGiven":"2023-10-02"}',
      'accessions 4: {"status":"left","noticeGiven":"2023-10-02"}',
      'mandates 2: {"to":"2023-12-31"}',
    ]);
    expect(planOf(planned).told).toMatchInlineSnapshot(`
      [
        "Karlskoga/Degerfors meddelade sitt utträde den 2 oktober 2023, för sent för närmaste årsskifte (sista dagen var den 1 oktober 2023); parten är kvar till och med den 31 december 2023, då överenskommelsen upphör.",
        "Anslutningen blir Utträdd för Karlskoga och Degerfors.",
        "Medlemskapet slutar redan senast den 31 december 2023 och ändras inte.",
        "Uppdraget för A slutar samma dag.",
      ]
    `);
  });

  it("is not the mandates of a party that is represented in another collaboration too", () => {
    const elsewhere = { ...MEMBER, collaboration: "Nätverket" };
    const planned = leave("2020-10-01", { memberships: [MEMBER, elsewhere] });
    expect(changed(planned).filter((change) => change.startsWith("mandates"))).toEqual([]);
    expect(planOf(planned).told).toContain(
      "Uppdragen för A och B ändras inte, eftersom Karlskoga/Degerfors också företräds i ”Nätverket”. Avsluta dem för hand om de bara gällde detta samarbete.",
    );
    const silent = leave("2020-10-01", { memberships: [MEMBER, { ...elsewhere, seatsPerRole: 0 }] });
    expect(changed(silent).filter((change) => change.startsWith("mandates"))).toHaveLength(2);
  });
});

it("tells of fees, hostings, memberships and mandates that lie after the last day, and leaves them", () => {
  const fee = { agreement: "Ö", party: PARTY, amount: 10_000 } as const;
  const meeting = { collaboration: "P", kind: "partnership", host: PARTY } as const;
  const planned = leave("2020-10-01", {
    accessions: [{ agreement: "Ö", organisation: "Karlskoga", status: "declined" }],
    memberships: [
      { ...MEMBER, to: "2020-11-30" },
      { ...MEMBER, from: "2022-01-01" },
    ],
    mandates: [{ person: "A", party: PARTY, role: "official", from: "2021-01-01" }],
    fees: [
      { ...fee, year: 2020 },
      { ...fee, year: 2021 },
      { ...fee, year: 2022, status: "waived" },
    ],
    meetings: [
      { ...meeting, name: "Före", start: "2020-12-01" },
      { ...meeting, name: "Efter", year: 2021, month: 5 },
    ],
  });
  expect(changed(planned)).toEqual([]);
  expect(planOf(planned).told).toMatchInlineSnapshot(`
    [
      "Karlskoga/Degerfors meddelade sitt utträde den 1 oktober 2020, i tid (sista dagen var den 1 oktober 2020); utträdet gäller från den 1 januari 2021, och sista dagen som medlem är den 31 december 2020.",
      "Degerfors saknar rad i Anslutningar; där antecknas inget utträde.",
      "Karlskoga har avböjt; den anslutningen ändras inte.",
      "Medlemskapet slutar redan senast den 31 december 2020 och ändras inte.",
      "Ett medlemskap från den 1 januari 2022 står kvar i Medlemskap; ta bort det om parten inte ska vara med då.",
      "Uppdraget för A börjar först den 1 januari 2021; ta bort det i Uppdrag.",
      "Avgiften för 2021 (10 000 kr) står kvar i Avgifter; ta bort eller kreditera den.",
      "Karlskoga/Degerfors står som värd för ”Efter”; välj en annan värd.",
    ]
  `);
});

it.each<[string, string, SomeRows, Partial<ExitAsked>, string]>([
  ["no agreement", "2020-10-01", {}, { agreement: "X" }, "Överenskommelsen ”X” finns inte."],
  ["no party", "2020-10-01", {}, { party: "X" }, "Parten ”X” finns inte."],
  ["no day", "igår", {}, {}, "”igår” är inget datum; skriv t.ex. 2023-09-15."],
  ["a day to come", "2023-10-16", {}, {}, "Den 16 oktober 2023 har inte varit ännu."],
  [
    "an agreement that has ended",
    "2023-01-02",
    { agreements: [{ ...AGREEMENT, end: "2022-12-31" }] },
    {},
    "”Ö” upphörde den 31 december 2022, före meddelandet.",
  ],
  [
    "no member",
    "2020-10-01",
    { memberships: [{ ...MEMBER, kind: "contributor" }] },
    {},
    "Karlskoga/Degerfors är inte medlem i samarbetet den 1 oktober 2020 eller senare.",
  ],
  [
    "not yet a member",
    "2019-09-01",
    {},
    {},
    "Utträdet gäller från den 1 januari 2020, innan medlemskapet för Karlskoga/Degerfors börjar. Sätt i stället anslutningens status till Avböjt och ta bort medlemskapet.",
  ],
  [
    "the same again",
    "2020-10-01",
    {
      accessions: ["Karlskoga", "Degerfors"].map((organisation) => ({
        agreement: "Ö",
        organisation,
        status: "left" as const,
      })),
    },
    {},
    "Utträdet ur ”Ö” är redan registrerat för Karlskoga/Degerfors.",
  ],
])("refuses %s", (_, notified, more, asked, reason) => {
  expect(reasonsOf(leave(notified, more, asked))).toEqual([reason]);
});
