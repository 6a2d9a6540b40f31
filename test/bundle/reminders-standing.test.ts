import { describe, expect, it } from "vitest";
import type { RemindersStanding } from "../../src/app/reminders/reminders-standing.ts";
import type { Reply } from "../../src/app/reply.ts";
import { aHome, anExampleHome, type Home } from "./a-home.ts";

const ANNA = "anna@haninge.example";
const BO = "bo@orebro.example";

function standing(home: Home, user = ANNA): RemindersStanding {
  const reply = home.runtime.call("remindersStanding", [], { user }).value as Reply<RemindersStanding>;
  if (!reply.ok) throw new Error(reply.said);
  return reply.value;
}

describe("how the reminders stand", () => {
  it("is the same as Om och hjälp says", () => {
    const home = anExampleHome({ today: "2020-09-01" });
    home.run("startReminders", {}, { user: ANNA });
    home.day("2020-09-02", { user: ANNA, send: false });
    const about = home.run("about", {}, { user: ANNA }).answer.tables[0]?.rows ?? [];
    const { facts } = standing(home);
    expect(facts.length).toBeGreaterThan(3);
    expect(about).toEqual(expect.arrayContaining([...facts]));
  });

  it("reads the settings and what the document remembers, changes nothing, and needs no permission", () => {
    const scopes = ["https://www.googleapis.com/auth/spreadsheets.currentonly"];
    const home = anExampleHome({ grantedScopes: scopes });
    const before = structuredClone(home.state);
    const { calls, error, value } = home.runtime.call("remindersStanding", []);
    expect(error).toBeUndefined();
    expect(value).toMatchObject({ ok: true });
    expect(calls).toMatchObject({ read: 2, write: 0, lock: 0, mail: 0 });
    expect(home.state).toEqual(before);
  });

  it("offers each person just what would change anything", () => {
    const home = anExampleHome({ today: "2020-09-01" });
    const offered = () => [standing(home, ANNA).switches, standing(home, BO).switches];
    expect(offered()).toEqual([["startReminders"], ["startReminders"]]);
    home.run("startReminders", {}, { user: ANNA });
    expect(offered()).toEqual([["stopReminders"], ["takeOverReminders", "stopReminders"]]);
    home.run("stopReminders", {}, { user: BO });
    expect(offered()).toEqual([["startReminders", "stopReminders"], ["takeOverReminders"]]);
    home.run("takeOverReminders", {}, { user: BO });
    expect(offered()).toEqual([["takeOverReminders"], ["startReminders", "stopReminders"]]);
  });

  it("says that a run which has stopped coming sends nothing, and what to do", () => {
    const early = anExampleHome({ today: "2020-09-01" });
    early.run("startReminders", {}, { user: ANNA });
    expect(standing(early, BO).troubles).toEqual([]);
    const late = aHome({ state: early.state, today: "2020-09-10" });
    expect(standing(late, BO).troubles).toEqual([
      `Påminnelserna är påslagna, men den dagliga körningen har aldrig gått. Inget skickas. Be ${ANNA} att köra Slå på påminnelser, eller kör Ta över påminnelser.`,
    ]);
  });
});
