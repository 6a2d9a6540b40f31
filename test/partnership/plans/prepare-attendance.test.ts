import { describe, expect, it } from "vitest";
import type { NewRow } from "../../../src/core/schema/sheet.ts";
import { prepareAttendance } from "../../../src/partnership/plans/prepare-attendance.ts";
import type { sheets } from "../../../src/partnership/sheets/index.ts";
import { aPartnership, type SomeRows } from "../../a-partnership.ts";
import { added, changed, idleOf, planOf, reasonsOf } from "./told-plan.ts";

const MEETING = {
  name: "Träff",
  collaboration: "P",
  kind: "partnership",
  start: "2020-05-14",
} as const;
const MEMBER = { collaboration: "P", kind: "member", from: "2020-01-01" } as const;
const ROWS: SomeRows = {
  parties: [{ name: "Gävle", organisations: ["Gävle"] }],
  meetings: [MEETING],
  memberships: [
    { ...MEMBER, party: "Gävle" },
    { ...MEMBER, party: "Örebro", to: "2020-05-13" },
    { ...MEMBER, party: "Rädda Barnen", kind: "contributor" },
  ],
  mandates: [
    { person: "Tjänsteperson Gävle", party: "Gävle", role: "official" },
    { person: "Förra Gävle", party: "Gävle", role: "elected", to: "2020-05-13" },
    { person: "Tjänsteperson Örebro", party: "Örebro", role: "official" },
    { person: "Samordnare", role: "coordinator" },
    { person: "Grupp", party: "Gävle", role: "workingGroup" },
  ],
};
const prepare = (more: SomeRows = {}) =>
  prepareAttendance(aPartnership({ ...ROWS, ...more }), { meeting: "Träff" }, "2020-05-01");
/** The rows of a first run. */
const list = () => added(prepare(), "attendance") as readonly NewRow<typeof sheets.attendance>[];

describe("the list", () => {
  it("has those who represent a member that day, a row for each vacant seat, and the coordinator", () => {
    const planned = prepare();
    expect(added(planned, "attendance")).toEqual([
      { meeting: "Träff", party: "Gävle", role: "official", person: "Tjänsteperson Gävle", answer: "none" },
      { meeting: "Träff", party: "Gävle", role: "elected" },
      { meeting: "Träff", person: "Samordnare", answer: "none", role: "coordinator" },
    ]);
    expect(planOf(planned).told).toMatchInlineSnapshot(`
      [
        "2 personer läggs till i närvarolistan för ”Träff”: Tjänsteperson Gävle och Samordnare.",
        "1 plats saknar person och får en tom rad: Gävle (förtroendevald).",
      ]
    `);
  });

  it("has only officials for an officials' meeting", () => {
    expect(added(prepare({ meetings: [{ ...MEETING, kind: "officials" }] }), "attendance")).toMatchObject([
      { role: "official" },
      { role: "coordinator" },
    ]);
  });

  it("has those of a working group for its meeting", () => {
    expect(added(prepare({ meetings: [{ ...MEETING, kind: "workingGroup" }] }), "attendance")).toEqual([
      { meeting: "Träff", person: "Grupp", party: "Gävle", answer: "none" },
      { meeting: "Träff", person: "Samordnare", answer: "none", role: "coordinator" },
    ]);
  });

  it("gives a party as many rows as it has seats", () => {
    const planned = prepare({ memberships: [{ ...MEMBER, party: "Gävle", seatsPerRole: 2 }] });
    expect(added(planned, "attendance").filter((row) => "party" in row)).toHaveLength(4);
  });
});

describe("a list that has been begun", () => {
  it("gets nobody twice, and its empty row gets the person appointed since", () => {
    const planned = prepare({
      attendance: [
        { meeting: "Träff", party: "Gävle", role: "official", person: "Tjänsteperson Gävle", answer: "yes" },
        { meeting: "Träff", party: "Gävle", role: "elected" },
      ],
      mandates: [...(ROWS.mandates ?? []), { person: "Ny Gävle", party: "Gävle", role: "elected" }],
    });
    expect(added(planned, "attendance")).toMatchObject([{ person: "Samordnare" }]);
    expect(changed(planned)).toEqual(['attendance 3: {"person":"Ny Gävle","answer":"none"}']);
    expect(planOf(planned).told).toMatchInlineSnapshot(`
      [
        "1 person läggs till i närvarolistan för ”Träff”: Samordnare.",
        "1 rad utan person fylls i: Ny Gävle.",
        "Det som redan står i listan ändras inte.",
      ]
    `);
  });

  it("is complete after one run", () => {
    expect(idleOf(prepare({ attendance: list() }))).toEqual([
      "Närvarolistan för ”Träff” är redan fullständig.",
    ]);
  });

  it("gets no empty row beside a person that someone wrote in", () => {
    const attendance = [
      ...list().filter(({ person }) => person !== undefined),
      { meeting: "Träff", party: "Gävle", role: "elected", person: "Inhoppare" } as const,
    ];
    expect(idleOf(prepare({ attendance }))).toHaveLength(1);
  });
});

it.each<[string, SomeRows, string]>([
  ["no meeting", { meetings: [] }, "Mötet ”Träff” finns inte."],
  ["a moved one", { meetings: [{ ...MEETING, status: "moved" }] }, "”Träff” är inställt eller flyttat."],
  [
    "one without a day",
    { meetings: [{ ...MEETING, start: undefined, year: 2020, month: 5 }] },
    "”Träff” saknar dag. Fyll i Start i Möten, så att det framgår vem som är kallad.",
  ],
  [
    "nobody to call",
    { memberships: [], mandates: [] },
    "Ingen är kallad till ”Träff”: inga parter är medlemmar eller har uppdrag den dagen.",
  ],
])("refuses %s", (_, more, reason) => {
  expect(reasonsOf(prepare(more))).toEqual([reason]);
});
