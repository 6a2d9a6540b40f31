import { expect, test } from "vitest";
import type { SomeRows } from "../../../a-partnership.ts";
import { AGREEMENT, aMembership, anAccession, aSmallPartnership } from "../a-small-partnership.ts";
import { documentText } from "../document-text.ts";
import { filled, kindOf, missingIn } from "../filled.ts";

const GAVLE = { agreement: AGREEMENT, organisation: "Gävle" };
const DEGERFORS = { agreement: AGREEMENT, organisation: "Degerfors" };
const TODAY = "2021-11-30";

/** Gävle's exit after a notice on the day. */
function exit(noticeGiven: string, agreement: object = {}, tabs: SomeRows = {}) {
  const accessions = [anAccession("Gävle", { status: "left", noticeGiven })];
  const partnership = aSmallPartnership({ noticeMonths: 3, ...agreement }, { accessions, ...tabs });
  const view = kindOf("D15").view(partnership, { today: TODAY, ...GAVLE });
  if (!view.ok) throw new Error(view.missing.join("\n"));
  return view.data;
}

test.each([
  [
    "on the last day, which is in time",
    "2020-10-01",
    {},
    "Sista dagen inför verksamhetsåret 2021 är den 1 oktober 2020, och den dagen räknas med. Beskedet kom i tid.",
    "Utträdet gäller från och med den 1 januari 2021. Gävle kommun är med till och med den 31 december 2020.",
  ],
  [
    "a day late, in an agreement that ends before the next year",
    "2020-10-02",
    {},
    "Sista dagen inför verksamhetsåret 2021 är den 1 oktober 2020. Beskedet kom för sent för det årsskiftet.",
    "Utträdet gäller från och med den 1 januari 2022. Gävle kommun är med till och med den 31 december 2021. Det är också överenskommelsens sista dag.",
  ],
  [
    "a day late, in an agreement that goes on",
    "2020-10-02",
    { end: "2023-12-31" },
    "Beskedet kom för sent för det årsskiftet.",
    "Utträdet gäller från och med den 1 januari 2022. Gävle kommun är med till och med den 31 december 2021.",
  ],
  [
    "late in the agreement's last year",
    "2021-11-01",
    {},
    "Beskedet kom för sent för det årsskiftet.",
    "Överenskommelsen upphör den 31 december 2021, innan utträdet annars skulle ha börjat gälla. Gävle kommun är med till och med den dagen.",
  ],
  [
    "before the agreement begins",
    "2019-09-01",
    {},
    "Beskedet kom i tid.",
    "Överenskommelsen börjar gälla först den 1 januari 2020. Gävle kommun blir därför inte bunden av den.",
  ],
  [
    "where the agreement has no notice",
    "2020-12-30",
    { noticeMonths: undefined },
    "Överenskommelsen anger ingen uppsägningstid. Utträdet räknas därför från närmast följande årsskifte.",
    "Utträdet gäller från och med den 1 januari 2021.",
  ],
  [
    "where a month is enough",
    "2020-12-01",
    { noticeMonths: 1 },
    "Enligt överenskommelsen ska utträde meddelas senast en månad innan nästa verksamhetsår börjar.",
    "Utträdet gäller från och med den 1 januari 2021.",
  ],
])("a notice %s is told so", (_, day, agreement, time, effect) => {
  const data = exit(day, agreement);
  expect(data.time).toContain(time);
  expect(data.effect).toContain(effect);
});

test("each year's fee is told: owed, paid, waived, credited, and not taken", () => {
  const aFee = { agreement: AGREEMENT, party: "Gävle", amount: 10_000 };
  const fees = [
    { ...aFee, year: 2020, status: "paid" as const, paid: "2020-05-04" },
    { ...aFee, year: 2021, status: "invoiced" as const, due: "2021-10-31" },
    { ...aFee, year: 2022, status: "waived" as const },
    { ...aFee, year: 2023, status: "paid" as const },
    { ...aFee, year: 2024, status: "invoiced" as const },
    { ...aFee, year: 2025, status: "notInvoiced" as const },
  ];
  const texts = exit("2021-10-30", { fee: 10_000, end: "2026-12-31" }, { fees }).fees;
  expect(texts).toEqual([
    "Avgiften för 2020, 10\u00a0000\u00a0kr, betalades den 4 maj 2020.",
    "Avgiften för 2021, 10\u00a0000\u00a0kr, är fakturerad och ska betalas senast den 31 oktober 2021.",
    "Avgiften för 2022, 10\u00a0000\u00a0kr, är efterskänkt.",
    "Avgiften för 2023 på 10\u00a0000\u00a0kr är redan betald och ska betalas tillbaka.",
    "Fakturan för 2024 på 10\u00a0000\u00a0kr ska krediteras.",
    "Ingen avgift tas ut för 2025.",
    "Ingen avgift tas ut för 2026.",
  ]);
});

test("a year without its fee is told, and an agreement without fee has nothing to settle", () => {
  expect(exit("2020-09-01", { fee: 10_000 }).fees).toEqual([
    "Någon avgift för 2020 är inte inlagd.",
    "Ingen avgift tas ut för 2021.",
  ]);
  expect(exit("2020-09-01", { fee: 0 })).toMatchObject({ hasFees: false, fees: [] });
});

test("mandates that hold on the last day end then, also where the exit has been registered already", () => {
  const mandates = [
    { person: "Anna", party: "Gävle", role: "official" as const, from: "2020-01-01", to: "2020-12-31" },
    { person: "Bo", party: "Gävle", role: "elected" as const, from: "2020-01-01" },
    { person: "Cia", party: "Gävle", role: "elected" as const, to: "2020-06-30" },
    { person: "Dan", party: "Karlskoga/Degerfors", role: "elected" as const },
  ];
  expect(exit("2020-09-01", {}, { mandates }).mandates).toEqual([
    { person: "Anna", role: "Tjänsteperson", ends: "den 31 december 2020" },
    { person: "Bo", role: "Förtroendevald", ends: "den 31 december 2020" },
  ]);
});

test("a party that is represented elsewhere too keeps its mandates there", () => {
  const data = exit(
    "2020-09-01",
    {},
    {
      memberships: [aMembership("Gävle"), aMembership("Gävle", { collaboration: "Nätverket" })],
      mandates: [{ person: "Anna", party: "Gävle", role: "official" }],
    },
  );
  expect(data).toMatchObject({ hasMandates: false, elsewhere: "Nätverket" });
});

test("meetings after the last day need a new host, cancelled ones do not", () => {
  const meeting = { collaboration: "Samarbetet", kind: "partnership" as const, host: "Gävle" };
  const meetings = [
    { ...meeting, name: "Höst", year: 2021, month: 11 },
    { ...meeting, name: "Vår", start: "2021-05-18", end: "2021-05-19" },
    { ...meeting, name: "Förra", start: "2020-11-17" },
    { ...meeting, name: "Inställd", start: "2021-09-01", status: "cancelled" as const },
  ];
  expect(exit("2020-09-01", {}, { meetings }).hostings).toEqual([
    "”Vår” den 18–19 maj 2021",
    "”Höst” i november 2021",
  ]);
});

test("where the other of a party's two stays, the party and what belongs to it go on", () => {
  const partnership = aSmallPartnership(
    { noticeMonths: 3, fee: 10_000 },
    {
      accessions: [anAccession("Karlskoga"), anAccession("Degerfors", { noticeGiven: "2020-02-01" })],
      mandates: [{ person: "Anna", party: "Karlskoga/Degerfors", role: "official" }],
    },
  );
  const text = documentText(filled("D15", partnership, DEGERFORS));
  expect(text).toContain("Parten är kvar så länge Karlskoga är med.");
  expect(text).not.toContain("Uppdrag som upphör");
});

test("where both of a party's two leave, the party ends with the last of them", () => {
  const partnership = aSmallPartnership(
    { noticeMonths: 3, end: "2024-12-31" },
    {
      accessions: [
        anAccession("Karlskoga", { noticeGiven: "2020-12-01" }),
        anAccession("Degerfors", { noticeGiven: "2020-02-01" }),
      ],
      mandates: [{ person: "Anna", party: "Karlskoga/Degerfors", role: "official" }],
    },
  );
  const view = kindOf("D15").view(partnership, { today: TODAY, ...DEGERFORS });
  expect(view.ok && view.data).toMatchObject({
    effect:
      "Utträdet gäller från och med den 1 januari 2021. Degerfors kommun är med till och med den 31 december 2020.",
    partyLast: "den 31 december 2021",
    mandates: [{ ends: "den 31 december 2021" }],
  });
});

test("for all it is made for those that have given notice", () => {
  const accessions = [anAccession("Gävle", { noticeGiven: "2020-02-01" }), anAccession("Karlskoga")];
  const partnership = aSmallPartnership({}, { accessions });
  expect(kindOf("D15").organisations?.(partnership, { today: TODAY, agreement: AGREEMENT })).toEqual([
    "Gävle",
  ]);
});

test.each([
  [
    "no notice is noted",
    [anAccession("Gävle", { status: "left" })],
    "”Utträde meddelat” är inte ifylld (fliken ”Anslutningar”, rad 2, kolumnen ”Utträde meddelat”). Lämnar Gävle samarbetet, kör Registrera utträde först.",
  ],
  [
    "the organisation has no accession",
    [],
    "Gävle har ingen anslutning till ”Avtalet” (fliken ”Anslutningar”, kolumnen ”Organisation”).",
  ],
  [
    "the notice has not come yet",
    [anAccession("Gävle", { noticeGiven: "2020-03-02" })],
    "Utträdet meddelades den 2 mars 2020, som inte har varit ännu (fliken ”Anslutningar”, rad 2, kolumnen ”Utträde meddelat”).",
  ],
])("it refuses when %s", (_, accessions, sentence) => {
  expect(missingIn("D15", aSmallPartnership({}, { accessions }), GAVLE)).toEqual([sentence]);
});

test("it refuses a notice that came after the agreement had ended", () => {
  const accessions = [anAccession("Gävle", { noticeGiven: "2020-02-01" })];
  expect(
    missingIn("D15", aSmallPartnership({ start: "2018-01-01", end: "2020-01-31" }, { accessions }), GAVLE),
  ).toEqual([
    "Utträdet meddelades den 1 februari 2020, efter att överenskommelsen upphörde den 31 januari 2020 (fliken ”Anslutningar”, rad 2, kolumnen ”Utträde meddelat”).",
  ]);
});
