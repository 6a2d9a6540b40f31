import { describe, expect, it } from "vitest";
import { runDailyTriggers } from "../../local/apps-script/index.ts";
import { anExampleHome, type Home } from "./a-home.ts";

const SPACE = "\u00a0";
const ANNA = "anna@haninge.example";
interface Shown {
  readonly ok: boolean;
  readonly said: string;
  readonly letters: readonly { readonly day: string; readonly status: string }[];
}
const preview = (home: Home) =>
  home.runtime.call("runCommand", ["startReminders", {}, { preview: true }], { user: ANNA }).value as Shown;

function setCell(home: Home, tab: string, name: string, header: string, value: string): void {
  const rows = home.state.sheets.find(({ name: title }) => title === tab)?.rows ?? [];
  const column = String.fromCharCode(65 + (rows[0] ?? []).indexOf(header));
  home.hand.type(`${tab}!${column}${rows.findIndex((row) => row[0] === name) + 1}`, value);
}

describe("the preview of Slå på påminnelser", () => {
  it("tells how many get a letter today and the coming days, and who cannot be reached; nothing is switched on", () => {
    const home = anExampleHome({ today: "2020-09-10" });
    setCell(home, "Personer", "Tjänsteperson Gävle", "E-post", "");
    setCell(home, "Personer", "Förtroendevald Gävle", "Adressen fungerar", "Nej");
    const before = structuredClone(home.state);
    const { said, letters } = preview(home);
    expect(said).toMatch(/^Inget är påslaget ännu\. Så här skulle det bli:\n– I dag har /);
    for (const line of [
      `– Tisdagen den 22 september 2020 får 18${SPACE}personer brev.`,
      `– 1${SPACE}person får inget brev: Tjänsteperson Gävle. Mottagaren har ingen e-postadress.`,
      `– 1${SPACE}person får inget brev: Förtroendevald Gävle. Mottagarens adress fungerar inte enligt fliken Personer.`,
    ])
      expect(said.split("\n")).toContain(line);
    const onDay = letters.filter(({ day, status }) => day === "2020-09-22" && status === "planned");
    expect(onDay).toHaveLength(18);
    expect(home.state).toEqual(before);
    expect(home.state.triggers).toEqual([]);
    expect(home.sent).toEqual([]);
  });

  it("leaves out what is already past, as that is not sent afterwards", () => {
    const home = anExampleHome({ today: "2020-09-02" });
    expect(preview(home).said).toContain("– I dag har ingen något att påminnas om.");
    home.run("startReminders", {}, { user: ANNA });
    runDailyTriggers(home.runtime, "2020-09-03");
    expect(home.sent).toEqual([]);
  });

  it("counts those of today, who get their letter at the next run", () => {
    const home = anExampleHome({ today: "2020-09-01" });
    expect(preview(home).said).toContain(`– I dag har 20${SPACE}personer något att påminnas om.`);
    expect(home.run("startReminders", {}, { user: ANNA }).answer.said).toMatch(
      new RegExp(
        `^Påminnelserna är påslagna och går ut varje morgon från ${ANNA}\\. Dagens brev går vid nästa körning\\.\n– I dag har 20${SPACE}personer något att påminnas om\\.\n– `,
      ),
    );
    runDailyTriggers(home.runtime, "2020-09-02");
    expect(home.sent).toHaveLength(20);
  });

  it("says where they are on already, and refuses where they belong to somebody else", () => {
    const home = anExampleHome({ today: "2020-09-01" });
    home.run("startReminders", {}, { user: ANNA });
    expect(preview(home).said).toContain("Påminnelserna är redan påslagna.");
    const refused = home.runtime.call("runCommand", ["startReminders", {}, { preview: true }], {
      user: "bo@orebro.example",
    }).value as Shown;
    expect(refused.ok).toBe(false);
    expect(refused.said).toContain(`Den dagliga körningen hör redan till ${ANNA}.`);
  });
});
