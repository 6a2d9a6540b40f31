import { describe, expect, it } from "vitest";
import { named } from "../../../src/partnership/partnership.ts";
import { sheets } from "../../../src/partnership/sheets/index.ts";
import { example, facts, snapshots, sourcesOf, told } from "./the-example.ts";

/** The word that people see for a choice. */
const word = (sheet: keyof typeof sheets, column: string, value: unknown) =>
  (sheets[sheet].columns as Readonly<Record<string, { write(value: unknown): unknown }>>)[column]?.write(
    value,
  );

describe.each(snapshots)("$title", ({ snapshot: example }) => {
  describe("collaborations", () => {
    it.each(facts.collaborations)("$name", (fact) => {
      const row = named(example.collaborations, fact.name);
      expect(row).toMatchObject(told({ aliases: fact.aliases, website: fact.website }));
      expect(row?.formed?.startsWith(fact.formed)).toBe(true);
      expect(word("collaborations", "kind", row?.kind)).toBe(fact.kind);
      for (const source of sourcesOf(fact)) expect(row?.source).toContain(source);
    });
  });

  describe("organisations", () => {
    it.each(facts.organisations)("$name", (fact) => {
      const row = named(example.organisations, fact.name);
      expect(word("organisations", "kind", row?.kind)).toBe(fact.type);
      expect([row?.code, row?.belongsTo, row?.replacedBy]).toEqual([
        fact.code,
        fact.belongsTo,
        fact.successor,
      ]);
      expect(row?.aliases).toEqual(fact.aliases ?? []);
    });

    it("are no more than the sources name", () => {
      expect(example.organisations).toHaveLength(facts.organisations.length);
    });
  });

  it.each(Object.entries(facts.partyAliases))("the party %s has the aliases %j", (name, aliases) => {
    expect(named(example.parties, name)?.aliases).toEqual(aliases);
  });

  describe("agreements", () => {
    it.each(facts.agreements)("$title", (fact) => {
      const row = named(example.agreements, fact.title);
      const { collaboration, start, end, fee, noticeMonths, focus, governing, followUpYears } = fact;
      const { partnershipMeetingsPerYear, daysPerMeeting, officialsMeetingsPerYear } = fact;
      const figures = {
        fee,
        noticeMonths,
        partnershipMeetingsPerYear,
        daysPerMeeting,
        officialsMeetingsPerYear,
      };
      expect(row).toMatchObject(
        told({ collaboration, start, end, focus, governing, followUpYears, ...figures }),
      );
      expect(row?.source).toContain(fact.source);
      expect(row?.source).toContain(fact.revised ?? "");
    });

    it("hold for the years that they plan for: three from the day of 2004", () => {
      const row = named(example.agreements, "Överenskommelse om partnerskap 2004");
      expect([row?.start, row?.end]).toEqual(["2004-08-19", "2007-08-18"]);
    });

    it("have a fee that is a ceiling, as 001 says, and food that 004 and 000 disagree on", () => {
      const row = named(example.agreements, "Överenskommelse om partnerskap 2020–2021");
      expect(row).toMatchObject({
        fee: facts.fees.perYear,
        feePer: "party",
        feeIsCeiling: true,
        foodPaidBy: "each",
      });
      for (const source of [facts.fees.ceilingSays, "000", "004"]) expect(row?.source).toContain(source);
    });

    it("carry the counts that the sources claim, with how each is counted", () => {
      expect(
        example.agreements.map(({ claimedCount, convention, planClaimedCount, planConvention }) => [
          claimedCount,
          convention,
          planClaimedCount,
          planConvention,
        ]),
      ).toEqual([
        [11, "B", undefined, undefined],
        [10, "A", 9, "B"],
        [undefined, undefined, undefined, undefined],
      ]);
    });
  });

  it.each(facts.mandates)("the mandate of $party outlasts the agreement, on its condition", (fact) => {
    const rows = example.mandates.filter(({ party, role }) => party === fact.party && role === "elected");
    const { from, to, appointedBy, dnr, condition } = fact;
    expect(rows).toMatchObject([{ from, to, appointedBy, dnr, condition, source: fact.source }]);
  });

  it("meetings: the eight of the timetable in their months, with form and host where told", () => {
    const ofTimetable = example.meetings.filter(({ source }) => source?.includes("002"));
    const rows = ofTimetable.map((row) => ({
      year: row.year,
      month: row.month,
      kind: word("meetings", "kind", row.kind),
      host: row.host,
      dated: row.start?.slice(0, 7) ?? `${row.year}-${row.month}`,
    }));
    expect(rows).toEqual(
      facts.meetings.map(({ year, month, kind, host }) => ({
        year,
        month,
        kind,
        host,
        dated: `${year}-${String(month).padStart(2, "0")}`,
      })),
    );
    const told = facts.meetings.map(({ form }) => form);
    expect(ofTimetable.map(({ form }, place) => told[place] && word("meetings", "form", form))).toEqual(told);
  });

  describe("the work plan", () => {
    it.each(facts.activities)("activity $no: $what", (fact) => {
      const row = named(example.activities, `2020:${fact.no}`);
      expect(row).toMatchObject({
        activity: fact.what,
        agreement: "Överenskommelse om partnerskap 2020–2021",
      });
      const steps = example.steps.filter(
        ({ activity, source }) => activity === row?.name && source?.includes("002"),
      );
      expect(steps.map(({ how, when }) => ({ how, when }))).toEqual(fact.steps);
    });

    it("has a focus point of the agreement for each activity", () => {
      const [, agreement] = example.agreements;
      expect(example.activities.every(({ focus }) => agreement?.focus.includes(focus ?? ""))).toBe(true);
    });
  });

  describe("cases", () => {
    it.each(facts.cases)("$organisation, dnr $dnr", (fact) => {
      const row = named(example.cases, fact.dnr ?? `(dnr saknas) ${fact.organisation}`);
      const { organisation, preparingBody, body, paragraph, notTakingPart, statement, source } = fact;
      expect(row).toMatchObject(
        told({ organisation, preparingBody, body, paragraph, notTakingPart, statement, source }),
      );
      expect(row?.decided).toBeUndefined();
      expect(row?.forExecution).toEqual(fact.sentFor?.verkställighet ?? []);
      expect(row?.forInformation).toEqual(fact.sentFor?.kännedom ?? []);
      const settled = example.accessions.filter((accession) => accession.case === row?.name);
      expect(settled.map(({ agreement }) => agreement)).toEqual(fact.settles);
    });
  });

  it.each(facts.accessions)("$organisation has the status $status for $agreement", (fact) => {
    const rows = example.accessions.filter(
      ({ agreement, organisation }) => agreement === fact.agreement && organisation === fact.organisation,
    );
    expect(rows.map(({ status, source }) => [word("accessions", "status", status), source])).toEqual([
      [fact.status, fact.source],
    ]);
  });
});

describe("the first example", () => {
  it("does not claim that the work plan was adopted, which no source tells", () => {
    expect(example.agreements.map(({ planAdopted }) => planAdopted)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("has the plan's own comments, and someone responsible for all but the report", () => {
    expect(example.activities.map(({ comment }) => comment)).toEqual(
      facts.activities.map(({ comment }) => comment),
    );
    const open = example.activities.filter(({ responsible }) => responsible === undefined);
    expect(open.map(({ name }) => name)).toEqual(["2020:6"]);
  });
});
