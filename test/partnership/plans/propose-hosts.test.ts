import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { NewRow } from "../../../src/core/schema/sheet.ts";
import type { Partnership } from "../../../src/partnership/partnership.ts";
import { proposeHosts } from "../../../src/partnership/plans/propose-hosts.ts";
import type { sheets } from "../../../src/partnership/sheets/index.ts";
import { aPartnership } from "../../a-partnership.ts";
import { idleOf, planOf, reasonsOf } from "./told-plan.ts";

type Row<K extends keyof typeof sheets> = NewRow<(typeof sheets)[K]>;

const TODAY = "2022-01-10";
const NAMES = ["Borlänge", "Gävle", "Haninge", "Uppsala", "Örebro"];

function world(
  meetings: readonly Row<"meetings">[],
  memberships: readonly Row<"memberships">[],
  digital = false,
) {
  return aPartnership(
    {
      agreements: [{ name: "2022–2023", collaboration: "P", start: "2022-01-01", end: "2023-12-31" }],
      parties: NAMES.map((name) => ({ name, organisations: [name] })),
      memberships,
      meetings,
    },
    { digitalUsesTurn: digital },
  );
}

const member = (party: string, from = "2020-01-01", to?: string): Row<"memberships"> => ({
  party,
  collaboration: "P",
  kind: "member",
  from,
  to,
});
const held = (name: string, start: string, host?: string, form?: "digital"): Row<"meetings"> => ({
  name,
  collaboration: "P",
  kind: "partnership",
  start,
  host,
  form,
});
const inMonth = (year: number, month: number, more: Row<"meetings"> = {}): Row<"meetings"> => ({
  name: `Träff ${year}-${month}`,
  collaboration: "P",
  kind: "partnership",
  year,
  month,
  ...more,
});

/** Host by name of the meeting. */
function hosts(partnership: Partnership, agreement?: string): Record<string, unknown> {
  const { changes } = planOf(proposeHosts(partnership, { agreement }, TODAY));
  return Object.fromEntries(
    changes.map(({ row, values }) => [
      partnership.meetings.find((meeting) => meeting.row === row)?.name,
      (values as Row<"meetings">).host,
    ]),
  );
}

describe("the order", () => {
  it("gives the turn to those that never hosted, in order of joining and name, then to the one that waited longest", () => {
    const partnership = world(
      [
        held("A", "2020-05-14", "Gävle"),
        held("B", "2020-11-17", "Borlänge"),
        inMonth(2022, 5),
        inMonth(2022, 11),
        inMonth(2023, 5),
        inMonth(2023, 11),
      ],
      [member("Borlänge"), member("Gävle"), member("Uppsala", "2021-01-01"), member("Örebro")],
    );
    expect(hosts(partnership)).toEqual({
      "Träff 2022-5": "Örebro",
      "Träff 2022-11": "Uppsala",
      "Träff 2023-5": "Gävle",
      "Träff 2023-11": "Borlänge",
    });
    expect(planOf(proposeHosts(partnership, {}, TODAY)).told).toMatchInlineSnapshot(`
      [
        "”Träff 2022-5”: Örebro, som inte har varit värd tidigare och som av två sådana parter har varit med längst.",
        "”Träff 2022-11”: Uppsala, som är den enda part som inte har varit värd.",
        "”Träff 2023-5”: Gävle, som har väntat längst sedan sitt senaste värdskap, den 14 maj 2020.",
        "”Träff 2023-11”: Borlänge, som har väntat längst sedan sitt senaste värdskap, den 17 november 2020.",
      ]
    `);
  });

  it("leaves the host of a digital meeting its turn, unless the setting says otherwise", () => {
    const rows = [
      held("A", "2020-05-14", "Gävle", "digital"),
      held("B", "2020-11-17", "Borlänge"),
      held("C", "2021-11-17", "Haninge"),
      inMonth(2022, 5),
    ];
    const members = [member("Borlänge"), member("Gävle", "2021-01-01"), member("Haninge")];
    expect(hosts(world(rows, members))).toEqual({ "Träff 2022-5": "Gävle" });
    expect(planOf(proposeHosts(world(rows, members), {}, TODAY)).told).toMatchInlineSnapshot(`
      [
        "”Träff 2022-5”: Gävle, som är den enda part som inte har varit värd (”A” är digital och räknas inte).",
      ]
    `);
    const used = world([...rows, held("D", "2020-01-20", "Borlänge")], members, true);
    expect(hosts(used)).toEqual({ "Träff 2022-5": "Gävle" });
    const later = [held("A", "2021-12-01", "Gävle", "digital"), ...rows.slice(1)];
    expect(hosts(world(later, members, true))).toEqual({ "Träff 2022-5": "Borlänge" });
  });

  it("gives a proposed host of a digital meeting the next one too", () => {
    const partnership = world(
      [inMonth(2022, 5, { form: "digital" }), inMonth(2022, 11)],
      [member("Borlänge"), member("Gävle")],
    );
    expect(hosts(partnership)).toEqual({ "Träff 2022-5": "Borlänge", "Träff 2022-11": "Borlänge" });
    expect(planOf(proposeHosts(partnership, {}, TODAY)).told[0]).toMatchInlineSnapshot(
      `"”Träff 2022-5”: Borlänge, som inte har varit värd tidigare och som av två sådana parter står först i ordningen efter inträde och namn; träffen är digital, så turen finns kvar till nästa träff."`,
    );
  });

  it("does not ask a party just before a meeting that it hosts already", () => {
    const partnership = world(
      [held("A", "2021-05-01", "Gävle"), inMonth(2022, 5), inMonth(2022, 11, { host: "Borlänge" })],
      [member("Borlänge"), member("Gävle")],
    );
    expect(hosts(partnership)).toEqual({ "Träff 2022-5": "Gävle" });
  });

  it("passes over a party that is not a member through the whole meeting", () => {
    const partnership = world(
      [held("T", "2022-03-31"), inMonth(2022, 4)],
      [member("Borlänge", "2020-01-01", "2022-04-15"), member("Gävle", "2022-04-02"), member("Örebro")],
    );
    expect(hosts(partnership)).toEqual({ T: "Borlänge", "Träff 2022-4": "Örebro" });
  });
});

describe("which meetings", () => {
  const members = [member("Borlänge"), member("Gävle")];

  it("leaves past, hosted, cancelled and other meetings and those without a month alone", () => {
    const partnership = world(
      [
        held("Förra", "2021-05-14"),
        held("Nästa", "2022-05-14", "Gävle"),
        inMonth(2022, 9, { status: "cancelled" }),
        inMonth(2022, 10, { kind: "officials" }),
        inMonth(2022, 11, { month: undefined }),
      ],
      members,
    );
    expect(idleOf(proposeHosts(partnership, {}, TODAY))).toEqual([
      "Ingen kommande partnerskapsträff saknar värd.",
    ]);
  });

  it("takes only those under the agreement that is asked for", () => {
    const partnership = world([inMonth(2023, 11), inMonth(2024, 5)], members);
    expect(hosts(partnership, "2022–2023")).toEqual({ "Träff 2023-11": "Borlänge" });
    expect(reasonsOf(proposeHosts(partnership, { agreement: "Okänd" }, TODAY))).toEqual([
      "Överenskommelsen ”Okänd” finns inte.",
    ]);
  });

  it("says so where nobody is a member then", () => {
    const partnership = world([inMonth(2023, 11)], [member("Gävle", "2020-01-01", "2021-12-31")]);
    expect(reasonsOf(proposeHosts(partnership, {}, TODAY))).toEqual([
      "”Träff 2023-11” får ingen värd, eftersom ingen part är medlem då.",
    ]);
  });
});

describe("over random histories", () => {
  const name = fc.constantFrom(...NAMES);
  const year = fc.integer({ min: 2018, max: 2025 });
  const month = fc.integer({ min: 1, max: 12 });
  const meetingForm = fc.option(fc.constantFrom("digital", "physical"), { nil: undefined });
  const meeting = fc.record({
    year,
    month,
    host: fc.option(name, { nil: undefined, freq: 1 }),
    form: meetingForm,
  });
  const stay = fc.record({
    party: name,
    from: fc.integer({ min: 2010, max: 2023 }),
    length: fc.integer({ min: 3, max: 15 }),
  });
  const histories = fc.record({
    meetings: fc.array(meeting, { maxLength: 25 }),
    stays: fc.array(stay, { minLength: 3, maxLength: 10 }),
    digital: fc.boolean(),
  });

  it("asks nobody twice before all others, does not count digital meetings, and never asks those that have left", () => {
    let asked = 0;
    fc.assert(
      fc.property(histories, ({ meetings, stays, digital }) => {
        const rows = meetings.map((row, place) => ({
          ...inMonth(row.year, row.month),
          ...row,
          name: `M${place}`,
        })) as Row<"meetings">[];
        const members = stays.map(({ party, from, length }) =>
          member(party, `${from}-01-01`, `${from + length}-06-30`),
        );
        const partnership = world(rows, members, digital);
        const planned = proposeHosts(partnership, {}, TODAY);
        if (!planned.ok) return;
        const proposed = new Map(
          planned.plan.changes.map(({ row, values }) => [row, (values as Row<"meetings">).host]),
        );
        const time = (row: { year?: number | undefined; month?: number | undefined }) =>
          (row.year ?? 0) * 12 + (row.month ?? 0);
        const turns = partnership.meetings
          .map((row) => ({ ...row, host: row.host ?? proposed.get(row.row), at: time(row) }))
          .filter((row) => row.host !== undefined && (digital || row.form !== "digital"));
        asked += proposed.size;
        for (const [row, host] of proposed) {
          const own = partnership.meetings.find((each) => each.row === row);
          const at = time(own ?? {});
          const belongs = (party: string) =>
            stays.some(
              (each) =>
                each.party === party && each.from * 12 < at && at <= (each.from + each.length) * 12 + 6,
            );
          expect(belongs(host ?? "")).toBe(true);
          const booked = new Set(proposed.keys());
          // What was decided when this host was: all hostings in the sheet, and proposals for earlier meetings.
          const known = turns.filter(
            (turn) =>
              turn.row !== row &&
              (!booked.has(turn.row) || turn.at < at || (turn.at === at && turn.row < row)),
          );
          const before = known.filter((turn) => turn.host === host).map((turn) => turn.at);
          if (before.length === 0) continue;
          const latest = Math.max(...before);
          for (const other of NAMES.filter((party) => party !== host && belongs(party)))
            expect(known.some((turn) => turn.host === other && turn.at >= latest)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
    expect(asked).toBeGreaterThan(300);
  });

  it("goes round: of members that stay, everyone hosts once before anyone hosts again, and in the same order", () => {
    const past = fc.array(
      fc.record({ month, year: fc.integer({ min: 2016, max: 2021 }), host: name, form: meetingForm }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(past, (held) => {
        const before = held.map((row, place) => ({
          ...inMonth(row.year, row.month, row),
          name: `M${place}`,
        }));
        const ahead = Array.from({ length: 12 }, (_, place) =>
          inMonth(2022 + Math.floor(place / 4), 2 + 3 * (place % 4)),
        );
        const members = NAMES.map((party) => member(party, "2010-01-01"));
        const proposals = Object.values(hosts(world([...before, ...ahead], members)));
        expect(proposals).toHaveLength(12);
        const round = proposals.slice(0, NAMES.length);
        expect(new Set(round).size).toBe(NAMES.length);
        expect(proposals).toEqual([...round, ...round, ...round].slice(0, 12));
      }),
    );
  });

  it("asks the same parties whatever digital meetings there have been", () => {
    fc.assert(
      fc.property(histories, ({ meetings, stays }) => {
        const rows = meetings.map((row, place) => ({
          ...inMonth(row.year, row.month),
          ...row,
          name: `M${place}`,
        })) as Row<"meetings">[];
        const members = stays.map(({ party, from }) => member(party, `${from}-01-01`));
        const proposals = (some: readonly Row<"meetings">[]) => {
          const partnership = world(some, members);
          return proposeHosts(partnership, {}, TODAY).ok ? hosts(partnership) : {};
        };
        const without = rows.filter(({ host, form }) => host === undefined || form !== "digital");
        expect(proposals(rows)).toEqual(proposals(without));
      }),
    );
  });
});
