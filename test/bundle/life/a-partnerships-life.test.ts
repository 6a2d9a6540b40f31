import { expect, it } from "vitest";
import facts from "../../partnership/example/facts.json" with { type: "json" };
import { aCoordinator, type Coordinator, type Count } from "./a-coordinator.ts";
import {
  aCase,
  aMembership,
  anOrganisation,
  aParty,
  pasteAccessions,
  pasteRepresentatives,
} from "./typed-rows.ts";

const FORMER_NAME = "Föregångskommuner för barnkonventionens genomförande";
const NAME = "Partnerskapet för barnets rättigheter i praktiken";
const AGREEMENT_2004 = "Överenskommelse om partnerskap 2004";
const AGREEMENT_2020 = "Överenskommelse om partnerskap 2020–2021";
const AGREEMENT_2022 = "Överenskommelse om partnerskap 2022–2023";
const [GUNNARED, ANGERED] = ["Gunnareds stadsdel", "Angereds stadsdel"];
const MAY_2020 = "Partnerskapsträff maj 2020";
const MONTHS: Readonly<Record<number, string>> = { 1: "januari", 5: "maj", 9: "september", 11: "november" };

/** What the agreement of 2020–2021 says beyond that of 2004. */
const TERMS_2020 = {
  Avgift: "10000",
  "Avgift per": "Part",
  "Uppsägning månader": "3",
  "Partnerskapsmöten per år": "2",
  "Dagar per möte": "2",
  "Tjänstepersonsmöten per år": "2",
};

/** The members by each convention and the seats on a day, whichever turn of the story has just been taken. */
const FIGURES: Readonly<Record<string, Count & { readonly held: number; readonly vacant: number }>> = {
  "2004-09-01": { A: "8 parter", B: "8 organisationer", C: "7 kommuner och 1 stadsdel", held: 16, vacant: 0 },
  "2005-01-01": { A: "7 parter", B: "7 organisationer", C: "6 kommuner och 1 stadsdel", held: 14, vacant: 0 },
  "2010-01-01": {
    A: "10 parter",
    B: "11 organisationer",
    C: "10 kommuner och 1 stadsdel",
    held: 20,
    vacant: 0,
  },
  "2010-12-31": {
    A: "10 parter",
    B: "11 organisationer",
    C: "10 kommuner och 1 stadsdel",
    held: 20,
    vacant: 0,
  },
  "2011-01-01": {
    A: "10 parter",
    B: "11 organisationer",
    C: "10 kommuner och 1 stadsdel",
    held: 20,
    vacant: 0,
  },
  "2020-01-01": {
    A: "10 parter",
    B: "11 organisationer",
    C: "10 kommuner och 1 stadsdel",
    held: 20,
    vacant: 0,
  },
  "2020-12-31": {
    A: "10 parter",
    B: "11 organisationer",
    C: "10 kommuner och 1 stadsdel",
    held: 20,
    vacant: 0,
  },
  "2021-01-01": {
    A: "9 parter",
    B: "10 organisationer",
    C: "9 kommuner och 1 stadsdel",
    held: 18,
    vacant: 0,
  },
  "2021-12-31": {
    A: "9 parter",
    B: "10 organisationer",
    C: "9 kommuner och 1 stadsdel",
    held: 18,
    vacant: 0,
  },
  "2022-01-01": { A: "8 parter", B: "9 organisationer", C: "8 kommuner och 1 stadsdel", held: 16, vacant: 0 },
};

it("is lived through in the workbook, from eight parties in 2004 to the period 2022–2023", () => {
  const she = aCoordinator("2004-09-01");
  eightPartiesBegin(she);
  kalmarLeaves(she);
  threePartiesJoin(she);
  gunnaredGoesUpInAngered(she);
  partnershipGetsItsName(she);
  periodOf2020Begins(she);
  organisationsDecideAndSign(she);
  meetingsGetHosts(she);
  meetingInMayIsHeld(she);
  feesOf2020AreMade(she);
  twoPartiesLeave(she);
  periodOf2022Begins(she);
});

/** The agreement of 2004, with its parties, their representatives and signatures, pasted into an empty workbook. */
function eightPartiesBegin(she: Coordinator): void {
  const parties = facts.partiesByDocument["003"];
  she.pastes("Samarbeten", [{ Namn: FORMER_NAME, Typ: "Nationellt partnerskap", Bildat: "2004-08-19" }]);
  she.pastes("Organisationer", ["Göteborg", ...parties].map(anOrganisation));
  she.pastes("Parter", parties.map(aParty));
  she.pastes(
    "Medlemskap",
    parties.map((party) => aMembership(party, FORMER_NAME, "2004-08-19")),
  );
  she.pastes("Överenskommelser", [
    { Titel: AGREEMENT_2004, Samarbete: FORMER_NAME, Startdatum: "2004-08-19", Slutdatum: "2007-08-18" },
  ]);
  pasteAccessions(she, AGREEMENT_2004, parties, "2004-08-19");
  pasteRepresentatives(she, parties, "2004-08-19");
  stands(she, AGREEMENT_2004, ["2004-09-01"], []);
}

/** No agreement asks for notice in 2004, so the next year is the first without Kalmar. */
function kalmarLeaves(she: Coordinator): void {
  she.on("2004-12-01");
  const exit = { party: "Kalmar", agreement: AGREEMENT_2004, notified: "2004-12-01" };
  expect(she.does("registerExit", exit)).toContain("sista dagen som medlem är den 31 december 2004");
  stands(she, AGREEMENT_2004, ["2004-09-01", "2005-01-01"], []);
}

function threePartiesJoin(she: Coordinator): void {
  she.on("2010-01-01");
  const parties = ["Karlskoga/Degerfors", "Trelleborg", "Uppsala"];
  she.pastes("Organisationer", parties.flatMap((party) => party.split("/")).map(anOrganisation));
  she.pastes("Parter", parties.map(aParty));
  she.pastes(
    "Medlemskap",
    parties.map((party) => aMembership(party, FORMER_NAME, "2010-01-01")),
  );
  pasteRepresentatives(she, parties, "2010-01-01");
  stands(she, AGREEMENT_2004, ["2005-01-01", "2010-01-01"], []);
}

/** What was ends, and what takes over begins the day after; half-way, the check tells what is left to do. */
function gunnaredGoesUpInAngered(she: Coordinator): void {
  she.on("2011-01-01");
  she.pastes("Organisationer", [anOrganisation(ANGERED)]);
  she.types("Organisationer", { Namn: GUNNARED }, "Giltig till", "2010-12-31");
  she.types("Organisationer", { Namn: GUNNARED }, "Ersätts av", ANGERED);
  expect(she.checks()).toEqual(["ended-organisation"]);
  she.types("Medlemskap", { Part: GUNNARED }, "Med till", "2010-12-31");
  for (const Roll of ["Tjänsteperson", "Förtroendevald"])
    she.types("Uppdrag", { Part: GUNNARED, Roll }, "Till", "2010-12-31");
  she.pastes("Parter", [aParty(ANGERED)]);
  she.pastes("Medlemskap", [aMembership(ANGERED, FORMER_NAME, "2011-01-01")]);
  pasteRepresentatives(she, [ANGERED], "2011-01-01");
  stands(she, AGREEMENT_2004, ["2010-12-31", "2011-01-01"], []);
}

function partnershipGetsItsName(she: Coordinator): void {
  const said = she.does("renameRow", { tab: "Samarbeten", from: FORMER_NAME, to: NAME });
  expect(said).toContain("Medlemskap (12 rader) och Överenskommelser (1 rad)");
  expect(she.rows("Medlemskap", { Samarbete: NAME })).toHaveLength(12);
  expect(she.rows("Samarbeten", { Namn: NAME, Alias: FORMER_NAME })).toHaveLength(1);
  stands(she, AGREEMENT_2004, ["2004-09-01", "2011-01-01"], []);
}

/** Years after the last one: those that are members now are asked, not those that were then. */
function periodOf2020Begins(she: Coordinator): void {
  she.on("2019-06-01");
  const period = { title: AGREEMENT_2020, start: "2020-01-01", end: "2021-12-31" };
  const said = she.does("newPeriod", { agreement: AGREEMENT_2004, ...period });
  expect(said).toContain("11 organisationer i 10 parter får status Tillfrågad");
  expect(said).toContain("Gunnareds stadsdel har upphört och tillfrågas inte.");
  expect(she.rows("Anslutningar", { Överenskommelse: AGREEMENT_2020 })).toHaveLength(11);
  for (const [heading, text] of Object.entries(TERMS_2020))
    she.types("Överenskommelser", { Titel: AGREEMENT_2020 }, heading, text);
  stands(she, AGREEMENT_2020, ["2020-01-01"], ["gap-between-agreements"]);
}

function organisationsDecideAndSign(she: Coordinator): void {
  const accession = (Organisation: string) => ({ Överenskommelse: AGREEMENT_2020, Organisation });
  const asked = she
    .rows("Anslutningar", { Överenskommelse: AGREEMENT_2020, Status: "Tillfrågad" })
    .map(({ Organisation = "" }) => Organisation);
  expect(asked).toHaveLength(11);
  she.on("2019-11-25");
  she.pastes(
    "Ärenden",
    asked.map((name, at) => aCase(name, `KS 2019/${at + 1}`, "2019-11-20")),
  );
  asked.forEach((name, at) => {
    she.types("Anslutningar", accession(name), "Ärende", `KS 2019/${at + 1}`);
    she.types("Anslutningar", accession(name), "Status", "Beslutad");
  });
  she.on("2019-12-20");
  for (const name of asked) {
    she.types("Anslutningar", accession(name), "Datum (ordförande)", "2019-12-18");
    she.types("Anslutningar", accession(name), "Datum (kommundirektör)", "2019-12-19");
    she.types("Anslutningar", accession(name), "Status", "Undertecknad");
  }
  stands(she, AGREEMENT_2020, ["2020-01-01"], ["gap-between-agreements"]);
}

/** The host of a digital meeting keeps its turn: Karlskoga/Degerfors hosts again in 2023. */
function meetingsGetHosts(she: Coordinator): void {
  she.on("2020-01-10");
  she.pastes(
    "Möten",
    facts.meetings.map(({ year, month, kind, form = "" }) => ({
      Benämning: `${kind} ${MONTHS[month]} ${year}`,
      Samarbete: NAME,
      Typ: kind,
      År: String(year),
      Månad: MONTHS[month] ?? "",
      Form: form,
      Status: "Planerat",
    })),
  );
  she.types("Möten", { Benämning: MAY_2020 }, "Värd", "Karlskoga/Degerfors");
  she.does("proposeHosts", { agreement: AGREEMENT_2020 });
  expect(hosts(she, "2020", "2021")).toEqual(["Karlskoga/Degerfors", "Borlänge", "Gävle", "Haninge"]);
}

function meetingInMayIsHeld(she: Coordinator): void {
  she.on("2020-05-02");
  she.types("Möten", { Benämning: MAY_2020 }, "Start", "2020-05-14");
  she.types("Möten", { Benämning: MAY_2020 }, "Slut", "2020-05-15");
  she.does("prepareAttendance", { meeting: MAY_2020 });
  for (const Roll of ["Tjänsteperson", "Förtroendevald"])
    expect(she.rows("Närvaro", { Möte: MAY_2020, Roll, Svar: "Ej svarat" })).toHaveLength(10);

  she.on("2020-05-18");
  const called = she.rows("Närvaro", { Möte: MAY_2020 });
  for (const { Person = "" } of called) {
    const came = Person === "Förtroendevald Östersund" ? "Anmält förhinder" : "Digitalt";
    she.types("Närvaro", { Möte: MAY_2020, Person }, "Närvaro", came);
  }
  she.types("Möten", { Benämning: MAY_2020 }, "Status", "Genomfört");
  const parties = [...new Set(called.map(({ Part }) => Part))];
  expect(parties).toHaveLength(10);
  she.does("registerVote", {
    meeting: MAY_2020,
    decision: "Arbetsplanen antas.",
    yes: parties.filter((party) => party !== "Gävle").join("; "),
    abstain: "Gävle",
  });
  expect(she.rows("Mötesbeslut")).toMatchObject([
    { Text: "Arbetsplanen antas.", Resultat: "Bifall", "Röster ja": "9", "Röster nej": "0", Avstår: "1" },
  ]);
  she.does("adoptPlan", { agreement: AGREEMENT_2020, meeting: MAY_2020 });
  expect(she.rows("Överenskommelser", { Titel: AGREEMENT_2020 })).toMatchObject([
    { "Arbetsplanen antagen": "2020-05-15", "Antagen vid möte": MAY_2020 },
  ]);
}

function feesOf2020AreMade(she: Coordinator): void {
  const fees = { agreement: AGREEMENT_2020, year: "2020", due: "2020-10-31" };
  expect(she.does("createFees", fees)).toContain("sammanlagt 100 000 kr");
  expect(feesOf(she, "2020")).toEqual({ rows: 10, kronor: 100_000 });
  expect(she.changesNothing("createFees", fees)).toContain("Avgifterna för 2020 finns redan");
}

/** The last day for notice is 1 October: Östersund is in time, Trelleborg is a day late and stays a year. */
function twoPartiesLeave(she: Coordinator): void {
  she.on("2020-10-02");
  const agreement = AGREEMENT_2020;
  expect(she.does("registerExit", { party: "Östersund", agreement, notified: "2020-10-01" })).toContain(
    "i tid (sista dagen var den 1 oktober 2020); utträdet gäller från den 1 januari 2021",
  );
  expect(she.does("registerExit", { party: "Trelleborg", agreement, notified: "2020-10-02" })).toContain(
    "för sent för närmaste årsskifte (sista dagen var den 1 oktober 2020); utträdet gäller från den 1 januari 2022",
  );
  she.does("createFees", { agreement, year: "2021", due: "2021-10-31" });
  expect(feesOf(she, "2021")).toEqual({ rows: 9, kronor: 90_000 });
  stands(
    she,
    AGREEMENT_2020,
    ["2020-12-31", "2021-01-01", "2021-12-31"],
    [
      "gap-between-agreements",
      "held-without-minutes",
      "late-exit-notice",
      "missing-elected-representative",
      "status-left-behind",
    ],
  );
}

function periodOf2022Begins(she: Coordinator): void {
  she.on("2021-09-01");
  const said = she.does("newPeriod", { agreement: AGREEMENT_2020, start: "2022-01-01", end: "2023-12-31" });
  expect(said).toContain("9 organisationer i 8 parter får status Tillfrågad");
  expect(said).toContain("Trelleborg har meddelat utträde och tillfrågas inte.");
  for (const year of ["2022", "2023"]) expect(feesOf(she, year)).toEqual({ rows: 8, kronor: 80_000 });
  expect(she.rows("Möten").filter(({ År = "" }) => År >= "2022")).toHaveLength(8);
  she.does("proposeHosts", { agreement: AGREEMENT_2022 });
  expect(hosts(she, "2022", "2023")).toEqual(["Västerås", "Örebro", "Karlskoga/Degerfors", "Uppsala"]);
  stands(
    she,
    AGREEMENT_2022,
    ["2021-12-31", "2022-01-01"],
    [
      "fee-unpaid",
      "gap-between-agreements",
      "held-without-minutes",
      "late-exit-notice",
      "missing-elected-representative",
      "status-left-behind",
    ],
  );
}

/** The members and seats of the days are those of the table, and the check finds just this. */
function stands(
  she: Coordinator,
  agreement: string,
  days: readonly string[],
  findings: readonly string[],
): void {
  const [{ Namn = "" } = {}] = she.rows("Samarbeten");
  for (const day of days)
    expect({ day, ...she.counts(agreement, day), ...she.seats(Namn, day) }).toEqual({ day, ...FIGURES[day] });
  expect(she.checks()).toEqual(findings);
}

/** Hosts of the partnership meetings of some years, in the order of the sheet. */
function hosts(she: Coordinator, ...years: readonly string[]): readonly (string | undefined)[] {
  return she
    .rows("Möten", { Typ: "Partnerskapsträff" })
    .filter(({ År = "" }) => years.includes(År))
    .map(({ Värd }) => Värd);
}

function feesOf(she: Coordinator, year: string): { readonly rows: number; readonly kronor: number } {
  const rows = she.rows("Avgifter", { År: year });
  return { rows: rows.length, kronor: rows.reduce((sum, { Belopp }) => sum + Number(Belopp), 0) };
}
