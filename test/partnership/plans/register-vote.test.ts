import { describe, expect, it } from "vitest";
import { registerVote, type Vote, type VoteAsked } from "../../../src/partnership/plans/register-vote.ts";
import { aPartnership, type SomeRows } from "../../a-partnership.ts";
import { added, changed, planOf, reasonsOf } from "./told-plan.ts";

const PARTIES = ["Borlänge", "Gävle", "Haninge", "Örebro"];
const MEETING = { name: "Träff", collaboration: "P", kind: "partnership", start: "2020-05-14" } as const;
const ROWS: SomeRows = {
  parties: [...PARTIES, "Rädda Barnen"].map((name) => ({ name, organisations: [name] })),
  meetings: [MEETING],
  memberships: [
    ...PARTIES.map((party) => ({
      party,
      collaboration: "P",
      kind: "member" as const,
      from: "2020-01-01",
      votes: party === "Gävle" ? 3 : undefined,
    })),
    { party: "Rädda Barnen", collaboration: "P", kind: "contributor", from: "2020-01-01" },
  ],
  attendance: [
    { meeting: "Träff", party: "Borlänge", role: "official", presence: "present" },
    { meeting: "Träff", party: "Borlänge", role: "elected", presence: "present" },
    { meeting: "Träff", party: "Gävle", role: "elected", presence: "digital" },
    { meeting: "Träff", party: "Haninge", role: "official", presence: "present" },
    { meeting: "Träff", party: "Örebro", role: "official", presence: "absent" },
    { meeting: "Träff", party: "Örebro", role: "guest", presence: "present" },
    { meeting: "Träff", party: "Rädda Barnen", role: "official", presence: "present" },
  ],
};
const vote = (votes: Record<string, Vote>, more: SomeRows = {}, asked: Partial<VoteAsked> = {}) =>
  registerVote(
    aPartnership({ ...ROWS, ...more }),
    { meeting: "Träff", decision: "Budgeten antas.", votes, ...asked },
    "2020-05-14",
  );

describe("a vote", () => {
  it("counts each party once with its votes, whoever came for it", () => {
    const planned = vote({ Borlänge: "yes", Gävle: "no", Haninge: "notTakingPart" });
    expect(added(planned, "decisions")).toEqual([
      {
        meeting: "Träff",
        text: "Budgeten antas.",
        kind: "decision",
        result: "rejected",
        votesFor: 1,
        votesAgainst: 3,
        abstaining: 0,
        notTakingPart: ["Haninge"],
      },
    ]);
    expect(planOf(planned).told).toMatchInlineSnapshot(`
      [
        "Röster vid ”Träff”: 1 ja, 3 nej, 0 avstår.",
        "Resultatet är Avslag.",
        "Haninge deltar inte i beslutet.",
      ]
    `);
  });

  it("is written in the decision that stands there already", () => {
    const decisions = [
      { meeting: "Annan träff", text: "Budgeten antas.", kind: "decision" },
      { meeting: "Träff", text: "budgeten  antas.", kind: "decision" },
    ] as const;
    const expected = [
      'decisions 3: {"votesFor":3,"votesAgainst":0,"abstaining":1,"notTakingPart":[],"result":"approved"}',
    ];
    expect(changed(vote({ Gävle: "yes", Borlänge: "abstain" }, { decisions }))).toEqual(expected);
    expect(
      changed(vote({ Gävle: "yes", Borlänge: "abstain" }, { decisions }, { decision: "decisions-2" })),
    ).toEqual(expected);
  });

  it.each<[string, Record<string, Vote>, string]>([
    [
      "a tie",
      { Borlänge: "yes", Haninge: "no" },
      "Rösterna är lika många. Mötet får avgöra om ordförandens röst ska gälla; kolumnen Resultat lämnas tom.",
    ],
    [
      "nobody for or against",
      { Borlänge: "abstain" },
      "Ingen röstade för eller emot, så kolumnen Resultat lämnas tom.",
    ],
  ])("has no result at %s", (_, votes, sentence) => {
    const planned = vote(votes);
    expect(added(planned, "decisions")).toMatchObject([{ result: undefined }]);
    expect(planOf(planned).told).toContain(sentence);
  });

  it("tells who was there and gave no vote", () => {
    expect(planOf(vote({ Gävle: "yes" })).told[2]).toBe(
      "Borlänge och Haninge var med på mötet, men ingen röst är angiven därifrån.",
    );
  });
});

describe("what cannot be registered", () => {
  it("is a vote of someone who is no member or was not there", () => {
    expect(
      reasonsOf(vote({ "Rädda Barnen": "yes", Okänd: "yes", Örebro: "notTakingPart", Gävle: "yes" })),
    ).toEqual([
      "Okänd och Rädda Barnen är inte medlemmar den 14 maj 2020 och har ingen röst.",
      "Ingen företrädare för Örebro är antecknad som närvarande vid ”Träff”. Rätta Närvaro först, om någon var med.",
    ]);
  });

  it.each<[string, SomeRows, Partial<VoteAsked>, string]>([
    ["no meeting", { meetings: [] }, {}, "Mötet ”Träff” finns inte."],
    [
      "a cancelled one",
      { meetings: [{ ...MEETING, status: "cancelled" }] },
      {},
      "”Träff” är inställt eller flyttat.",
    ],
    [
      "one without a day",
      { meetings: [{ ...MEETING, start: undefined }] },
      {},
      "”Träff” saknar datum. Fyll i Start i Möten först.",
    ],
    [
      "one to come",
      { meetings: [{ ...MEETING, start: "2020-05-15" }] },
      {},
      "”Träff” hålls först den 15 maj 2020.",
    ],
    ["no matter", {}, { decision: " " }, "Skriv vad mötet röstade om."],
    ["no votes", {}, { votes: {} }, "Ange hur minst en part röstade."],
    [
      "a second time",
      { decisions: [{ meeting: "Träff", text: "Budgeten antas.", kind: "decision", votesFor: 1 }] },
      {},
      "En röstning om ”Budgeten antas.” är redan registrerad vid ”Träff”.",
    ],
  ])("is %s", (_, more, asked, reason) => {
    expect(reasonsOf(vote({ Gävle: "yes" }, more, asked))).toEqual([reason]);
  });
});
