import { describe, expect, it } from "vitest";
import {
  aPerson,
  aSmallPartnership,
  BOTH_OF_BOTH,
  COORDINATOR,
  electedOf,
  everyMandate,
  officialOf,
} from "../a-small-partnership.ts";
import { remindersOf, went } from "../went.ts";

const GÄVLE = officialOf("Gävle");
const EVERYBODY = [COORDINATOR, ...BOTH_OF_BOTH];
const people = (values: Readonly<Record<string, object>> = {}) =>
  EVERYBODY.map((name) => aPerson(name, { confirmed: "2020-01-15", ...values[name] }));
const questions = (values: Readonly<Record<string, object>> = {}, rows: object = {}) =>
  went("P18", aSmallPartnership({ people: people(values), ...rows }), "2020-12-01", "2021-03-31");

describe("P18, whether details are right", () => {
  it("is asked of everybody with a mandate in the middle of January, once", () => {
    expect(Object.keys(questions())).toEqual(["2021-01-15"]);
    expect([...(questions()["2021-01-15"] ?? [])].sort()).toEqual([...EVERYBODY].sort());
  });

  it("is asked the working day before where the day is a Saturday", () => {
    const told = went("P18", aSmallPartnership({ people: people() }), "2021-12-01", "2022-02-28");
    expect(Object.keys(told)).toEqual(["2022-01-14"]);
  });

  it("is not asked of one who has confirmed within six months, nor of one without a mandate", () => {
    expect(questions({ [GÄVLE]: { confirmed: "2020-07-15" } })["2021-01-15"]).not.toContain(GÄVLE);
    expect(questions({ [GÄVLE]: { confirmed: "2020-07-14" } })["2021-01-15"]).toContain(GÄVLE);
    const mandates = everyMandate({ [GÄVLE]: { to: "2020-12-31" } });
    expect(questions({}, { mandates })["2021-01-15"]).not.toContain(GÄVLE);
  });

  it("is asked of nobody while no coordinator can take care of the answers", () => {
    const mandates = everyMandate().filter(({ role }) => role !== "coordinator");
    expect(questions({}, { mandates })).toEqual({});
  });

  it("shows what the sheet says of the reader, and of nobody else", () => {
    const partnership = aSmallPartnership({
      people: people({ [GÄVLE]: { title: "Strateg", phone: "026-00 00 00" } }),
      mandates: everyMandate({ [GÄVLE]: { to: "2021-12-31" } }),
    });
    const reminder = remindersOf("P18", partnership, "2021-01-15", "2021-01-15").find(
      ({ to }) => to.name === GÄVLE,
    );
    expect(reminder?.subject).toBe("Stämmer dina uppgifter?");
    expect(reminder?.text).toBe(
      `Det här står om dig i partnerskapets ark:

Namn: Tjänsteperson Gävle
Titel: Strateg
Förvaltning: saknas
Organisation: saknas
E-post: tjnstepersongvle@partnerskap.example
Telefon: 026-00 00 00
Uppdrag: tjänsteperson för Gävle till och med den 31 december 2021

Svara på brevet senast den 29 januari 2021: skriv ”Stämmer” om allt är rätt, och annars vad som ska ändras. Samordnaren för in svaret i arket.`,
    );
  });
});

describe("P18, details to be erased", () => {
  const left = (values: object, rows: object = {}) =>
    aSmallPartnership({
      people: people({ [electedOf("Gävle")]: values }),
      mandates: everyMandate({ [electedOf("Gävle")]: { to: "2020-03-31" } }),
      ...rows,
    });
  const erasures = (partnership: ReturnType<typeof left>) =>
    remindersOf("P18", partnership, "2020-02-01", "2022-12-31").filter(({ subject }) =>
      subject.includes("gallra"),
    );

  it("are told to the coordinator on the day in Gallras efter, once", () => {
    const told = erasures(left({ eraseAfter: "2021-03-31" }));
    expect(told.map(({ day, to }) => [day, to.name])).toEqual([["2021-03-31", COORDINATOR]]);
    expect(told[0]?.text).toContain(
      "Tiden för att behålla uppgifterna om Förtroendevald Gävle går ut den 31 mars 2021.",
    );
    expect(told[0]?.about).not.toContain("Förtroendevald");
  });

  it("are told 24 months after the last mandate where no day is written", () => {
    expect(erasures(left({})).map(({ day }) => day)).toEqual(["2022-03-31"]);
  });

  it("are not told of one who has a mandate, or had none at all", () => {
    const mandates = everyMandate();
    expect(erasures(left({ eraseAfter: "2021-03-31" }, { mandates }))).toEqual([]);
    const without = mandates.filter(({ person }) => person !== electedOf("Gävle"));
    expect(erasures(left({}, { mandates: without }))).toEqual([]);
  });

  it("are told together for all whose time runs out on one day", () => {
    const partnership = aSmallPartnership({
      people: people(),
      mandates: everyMandate({ [electedOf("Gävle")]: { to: "2020-03-31" }, [GÄVLE]: { to: "2020-03-31" } }),
    });
    const told = erasures(partnership);
    expect(told).toHaveLength(1);
    expect(told[0]?.text).toContain("Tjänsteperson Gävle och Förtroendevald Gävle");
  });
});
