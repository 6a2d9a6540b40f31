import { describe, expect, it } from "vitest";
import type {
  AttendanceList,
  Place,
  PresenceMark,
  SavedPresences,
} from "../../src/app/attendance/attendance-list.ts";
import type { Reply } from "../../src/app/reply.ts";
import { anExampleHome, type Home } from "./a-home.ts";
import { cellsPeopleSee } from "./people-see.ts";

const MEETING = "Partnerskapsträff november 2020";
const EVA = "eva@haninge.example";

const home = () => anExampleHome({ today: "2020-11-18" });

function listOf(at: Home): AttendanceList {
  const reply = at.runtime.call("attendanceOf", [MEETING]).value as Reply<AttendanceList>;
  if (!reply.ok) throw new Error(reply.said);
  return reply.value;
}

function place(list: AttendanceList, party: string, role: string): Place {
  const found = list.parties
    .find((group) => group.party === party)
    ?.places.find((candidate) => candidate.for.role === role);
  if (found === undefined) throw new Error(`no place for ${party} ${role}`);
  return found;
}

function mark({ for: who, id, presence: was }: Place, presence: PresenceMark["presence"]): PresenceMark {
  return { for: who, id, presence, was };
}

function save(at: Home, marks: readonly PresenceMark[], user?: string) {
  const result = at.runtime.call("registerPresence", [MEETING, marks], user === undefined ? {} : { user });
  const reply = result.value as Reply<SavedPresences>;
  if (result.error !== undefined || !reply.ok)
    throw new Error(result.error?.stack ?? (reply as { said: string }).said);
  return { ...reply.value, calls: result.calls };
}

/** Column → text, of the meeting's rows in the tab. */
function rowsOf(at: Home): readonly Record<string, string>[] {
  const [headings = [], ...rows] = at.state.sheets.find(({ name }) => name === "Närvaro")?.rows ?? [];
  return rows
    .map((row) => Object.fromEntries(headings.map((heading, at) => [String(heading), String(row[at] ?? "")])))
    .filter((row) => row.Möte === MEETING);
}

const presenceOf = (at: Home, party: string, role: string) =>
  rowsOf(at).find((row) => row.Part === party && row.Roll === role)?.Närvaro;

describe("registering attendance", () => {
  it("makes the rows that the meeting's list lacks, the same as Förbered närvarolista does", () => {
    const [registered, prepared] = [home(), home()];
    const list = listOf(registered);
    expect(list.parties.flatMap(({ places }) => places).every(({ id }) => id === "")).toBe(true);
    const saved = save(registered, [mark(place(list, "Haninge", "official"), "present")]);
    expect(saved.marks).toEqual([{ presence: "present", said: "" }]);
    prepared.run("prepareAttendance", { meeting: MEETING });
    const alike = (rows: readonly Record<string, string>[]) =>
      rows.map(({ Id: _, Närvaro: __, ...row }) => row);
    expect(alike(rowsOf(registered))).toEqual(alike(rowsOf(prepared)));
    expect(rowsOf(registered).filter(({ Närvaro }) => Närvaro !== "")).toHaveLength(1);
    expect(saved.list?.parties.flatMap(({ places }) => places).every(({ id }) => id !== "")).toBe(true);
  });

  it("costs three reads, one lock and a write for each stretch of rows once the rows are there", () => {
    const at = home();
    at.run("prepareAttendance", { meeting: MEETING });
    const list = listOf(at);
    const marks = list.parties
      .flatMap(({ places }) => places)
      .filter(({ for: { role } }) => role === "official")
      .map((each) => mark(each, "digital"));
    const { calls } = save(at, marks);
    expect(marks.length).toBeGreaterThan(8);
    expect(calls).toMatchObject({ read: 3, lock: 1, mail: 0, drive: 0 });
    const one = save(at, [mark(place(listOf(at), "Gävle", "elected"), "absent")]);
    expect(one.calls).toMatchObject({ read: 3, write: 2, lock: 1 });
  });

  it("writes nothing but the cells that are meant", () => {
    const at = home();
    at.run("prepareAttendance", { meeting: MEETING });
    const before = cellsPeopleSee(at);
    save(at, [mark(place(listOf(at), "Haninge", "official"), "excused")]);
    const after = cellsPeopleSee(at);
    const differing = Object.keys(after).flatMap((tab) =>
      (after[tab] ?? []).flatMap((row, y) =>
        row.flatMap((cell, x) => ((before[tab]?.[y]?.[x] ?? "") === cell ? [] : [`${tab} ${cell}`])),
      ),
    );
    expect(differing).toEqual(["Närvaro Anmält förhinder"]);
  });

  it("lets two people register at once without writing over each other", () => {
    const at = home();
    const mine = listOf(at);
    const yours = listOf(at);
    save(at, [mark(place(mine, "Haninge", "official"), "present")]);
    const other = save(at, [mark(place(yours, "Gävle", "official"), "digital")], EVA);
    expect(other.marks).toEqual([{ presence: "digital", said: "" }]);
    const same = save(at, [mark(place(yours, "Haninge", "official"), "absent")], EVA);
    expect(same.marks).toEqual([
      { presence: "present", said: "Någon annan har valt ”Närvarande”. Välj igen om det ska ändras." },
    ]);
    expect(presenceOf(at, "Haninge", "Tjänsteperson")).toBe("Närvarande");
    expect(presenceOf(at, "Gävle", "Tjänsteperson")).toBe("Digitalt");
    expect(
      rowsOf(at).filter(({ Part, Roll }) => Part === "Haninge" && Roll === "Tjänsteperson"),
    ).toHaveLength(1);
  });

  it("saves a choice once, however often it is sent", () => {
    const at = home();
    const guest = { party: "", role: "guest", person: "", guest: "Anna, Barnrättsbyrån", number: 0 } as const;
    const sent: PresenceMark[] = [
      mark(place(listOf(at), "Haninge", "elected"), "present"),
      { for: guest, id: "", presence: "present", was: "" },
    ];
    save(at, sent);
    const log = at.state.sheets.find(({ name }) => name === "Ändringar")?.rows.length;
    const again = save(at, sent);
    expect(again.marks).toEqual([
      { presence: "present", said: "" },
      { presence: "present", said: "" },
    ]);
    expect(rowsOf(at).filter(({ Gäst }) => Gäst === guest.guest)).toHaveLength(1);
    expect(at.state.sheets.find(({ name }) => name === "Ändringar")?.rows).toHaveLength(log ?? 0);
  });

  it("leaves a row that is gone, and a cell with something else in it, and says so", () => {
    const at = home();
    at.run("prepareAttendance", { meeting: MEETING });
    const list = listOf(at);
    const tab = at.state.sheets.find(({ name }) => name === "Närvaro");
    const haninge = place(list, "Haninge", "official");
    const row = (tab?.rows.findIndex((cells) => cells.includes(haninge.id)) ?? 0) + 1;
    at.hand.paste(`Närvaro!F${row}`, [["kom sent"]]);
    const gone = { ...place(list, "Gävle", "official"), id: "finns-inte-1" };
    expect(save(at, [mark(haninge, "present"), mark(gone, "present")]).marks.map(({ said }) => said)).toEqual(
      [
        "I arket står ”kom sent”, som inte är något av valen. Rätta det där.",
        "Raden finns inte längre i Närvaro. Läs in listan på nytt.",
      ],
    );
    expect(presenceOf(at, "Haninge", "Tjänsteperson")).toBe("kom sent");
  });

  it("is taken back as a whole, also what was chosen twice, and goes on as a new run", () => {
    const at = home();
    const before = cellsPeopleSee(at);
    const first = save(at, [mark(place(listOf(at), "Haninge", "official"), "present")]);
    const list = first.list ?? listOf(at);
    save(at, [
      mark(place(list, "Haninge", "official"), "absent"),
      mark(place(list, "Gävle", "official"), "digital"),
    ]);
    const undone = at.run("undoLastRun");
    expect(undone.answer.said).not.toContain("lämnas");
    expect(cellsPeopleSee(at)).toEqual(before);
    save(at, [mark(place(listOf(at), "Borlänge", "official"), "present")]);
    expect(presenceOf(at, "Borlänge", "Tjänsteperson")).toBe("Närvarande");
    expect(at.run("undoLastRun").answer.ok).toBe(true);
    expect(cellsPeopleSee(at)).toEqual(before);
  });

  it("takes back what one person registered, and leaves another's", () => {
    const at = home();
    at.run("prepareAttendance", { meeting: MEETING });
    const list = listOf(at);
    save(at, [mark(place(list, "Haninge", "official"), "present")], EVA);
    save(at, [mark(place(list, "Gävle", "official"), "present")]);
    at.run("undoLastRun");
    expect(presenceOf(at, "Haninge", "Tjänsteperson")).toBe("Närvarande");
    expect(presenceOf(at, "Gävle", "Tjänsteperson")).toBe("");
  });

  it("refuses, and changes nothing, where a heading is gone", () => {
    const at = home();
    at.run("prepareAttendance", { meeting: MEETING });
    const marks = [mark(place(listOf(at), "Haninge", "official"), "present")];
    const tab = at.state.sheets.find(({ name }) => name === "Närvaro");
    const column = (tab?.rows[0]?.indexOf("Närvaro") ?? 0) + 1;
    at.hand.type(`Närvaro!${String.fromCharCode(64 + column)}1`, "Kom");
    const before = cellsPeopleSee(at);
    const reply = at.runtime.call("registerPresence", [MEETING, marks]).value as Reply<SavedPresences>;
    expect(reply).toMatchObject({ ok: false, passing: false });
    expect((reply as { said: string }).said).toContain("Rubrikerna i fliken ”Närvaro” går inte att läsa");
    expect(cellsPeopleSee(at)).toEqual(before);
  });

  it("says what is lacking where nobody can be called", () => {
    const at = home();
    const reply = at.runtime.call("attendanceOf", ["Ett möte som inte finns"]).value;
    expect(reply).toMatchObject({ ok: false, passing: false });
    expect((reply as { said: string }).said).toContain("finns inte längre. Välj ett annat möte.");
  });
});
