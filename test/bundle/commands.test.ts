import { describe, expect, it } from "vitest";
import { openWorkbook } from "../../local/apps-script/index.ts";
import { ALL_SCOPES } from "../../local/apps-script/required-scopes.ts";
import { menuFunctionName } from "../../src/app/menu.ts";
import { pages } from "../../src/app/pages/index.ts";
import { aHome, anExampleHome, type Home } from "./a-home.ts";

const AGREEMENT = "Överenskommelse om partnerskap 2020–2021";

/** The commands as a person meets them: menu place, label, parameters and what can be chosen. */
function described(home: Home): string {
  const { commands } = home.runtime.call("listCommands").value as {
    commands: {
      id: string;
      label: string;
      about: string;
      menu: string;
      parameters: {
        name: string;
        label: string;
        required: boolean;
        help: string;
        choices: { value: string; label: string }[];
      }[];
    }[];
  };
  return commands
    .map(({ id, label, about, menu, parameters }) =>
      [
        `${label} (${id}, ${menu})`,
        `  ${about}`,
        ...parameters.map(
          ({ name, label: asked, required, help, choices }) =>
            `  ${asked} (${name}${required ? ", krävs" : ""}) ${help}\n${choices.map((choice) => `    ${choice.value} – ${choice.label}`).join("\n")}`,
        ),
      ].join("\n"),
    )
    .join("\n\n");
}

describe("the menu", () => {
  it("shows every command under Partnerskapet when the workbook is opened, without asking for a permission", async () => {
    const home = aHome({ grantedScopes: [] });
    const opened = openWorkbook(home.runtime);
    expect(opened?.error).toBeUndefined();
    await expect(JSON.stringify(opened?.menus, null, 2)).toMatchFileSnapshot("golden/menu.json");
  });

  it("opens a dialog with the command's choices, in which text from the sheet cannot end the script", () => {
    const home = anExampleHome();
    home.hand.paste("Överenskommelser!A4", [["</script><script>alert(1)</script>"]]);
    const { dialogs, error } = home.runtime.execute("menuAdoptPlan");
    expect(error).toBeUndefined();
    expect(dialogs).toHaveLength(1);
    expect(dialogs[0]?.title).toBe("Godkänn arbetsplan");
    expect(dialogs[0]?.html).toContain(AGREEMENT);
    expect(dialogs[0]?.html).not.toContain("<script>alert(1)");
  });

  it("opens each page as what it is, with nothing from the sheet in it", () => {
    const home = anExampleHome();
    const opened = pages.map((page) => {
      const { dialogs, calls } = home.runtime.execute(menuFunctionName(page));
      expect(calls).toMatchObject({ read: 0, write: 0, lock: 0 });
      return `${dialogs[0]?.title}: ${dialogs[0]?.kind}`;
    });
    expect(opened).toEqual([
      "Kontroll: sidebar",
      "Inställningar: modal",
      "Registrera närvaro: sidebar",
      "Skapa dokument: modeless",
      "Mallar: modal",
      "Påminnelser: modal",
    ]);
  });

  it("knows of each command which page people run it from", () => {
    const { value } = anExampleHome().runtime.execute("listCommands");
    const { commands } = value as { commands: { id: string; page: string }[] };
    const reached = commands.filter(({ page }) => page !== "").map(({ id, page }) => `${id}: ${page}`);
    expect(reached).toEqual([
      "checkSheet: checkSheet",
      "makeDocument: makeDocument",
      "getTemplate: templates",
      "putTemplate: templates",
      "resetTemplate: templates",
      "previewReminders: reminders",
      "sendTrialLetter: reminders",
      "sendReminders: reminders",
      "startReminders: reminders",
      "stopReminders: reminders",
      "takeOverReminders: reminders",
    ]);
  });
});

describe("a command", () => {
  it("is described with its parameters and present choices", async () => {
    await expect(`${described(anExampleHome())}\n`).toMatchFileSnapshot("golden/commands.txt");
  });

  it.each([
    ["an unknown command", "flyttaBerg", {}, "Kommandot ”flyttaBerg” finns inte."],
    ["an unknown parameter", "checkSheet", { färg: "blå" }, "har ingen uppgift som heter ”färg”"],
    ["a missing parameter", "makeDocument", {}, "Välj dokument och försök igen."],
    [
      "a document without its agreement",
      "makeDocument",
      { kind: "D1" },
      "Välj överenskommelse och försök igen.",
    ],
    ["a kind that does not exist", "makeDocument", { kind: "D99" }, "”D99” går inte att välja som dokument."],
    [
      "an agreement that does not exist",
      "makeDocument",
      { kind: "D1", agreement: "Pakten" },
      "”Pakten” går inte att välja som överenskommelse.",
    ],
    [
      "a day that does not exist",
      "makeDocument",
      { kind: "D10", agreement: AGREEMENT, day: "2020-02-30" },
      "”2020-02-30” går inte att läsa som dag. Skriv till exempel 2020-05-14.",
    ],
  ])("refuses %s with a sentence and does nothing", (_, id, parameters, sentence) => {
    const home = anExampleHome();
    const before = structuredClone(home.state.sheets);
    const { answer, error } = home.run(id, parameters);
    expect(error).toBeUndefined();
    expect(answer.ok).toBe(false);
    expect(answer.said).toContain(sentence);
    expect(home.state.sheets).toEqual(before);
    expect(home.state.files).toEqual([]);
  });

  it("names the permission that is missing, and what it is for; a check needs none", () => {
    const granted = ["https://www.googleapis.com/auth/spreadsheets.currentonly"];
    const home = anExampleHome({ grantedScopes: granted });
    const { answer } = home.run("makeDocument", { kind: "D1", agreement: AGREEMENT });
    expect(answer).toMatchObject({ ok: false });
    expect(answer.said).toContain(
      "behörigheten ”Skapa filer på Google Drive”, som behövs för att skapa dokument",
    );
    expect(home.run("checkSheet").answer.ok).toBe(true);
  });

  it.each([
    ["sendReminders", "script.send_mail", "”Skicka e-post som du”, som behövs för att skicka påminnelser."],
    ["startReminders", "script.send_mail", "”Skicka e-post som du”"],
    ["startReminders", "script.scriptapp", "”Köra när du inte är närvarande”, som behövs för de dagliga"],
    ["stopReminders", "script.scriptapp", "”Köra när du inte är närvarande”"],
    ["takeOverReminders", "userinfo.email", "”Se din e-postadress”, som behövs för att visa vem som äger"],
    ["makeDocument", "drive.file", "”Skapa filer på Google Drive”, som behövs för att skapa dokument."],
  ])("%s without %s is refused by name, with what to do, and changes nothing", (id, refused, sentence) => {
    const grantedScopes = ALL_SCOPES.filter((scope) => !scope.endsWith(`/${refused}`));
    const home = anExampleHome({ grantedScopes });
    const before = structuredClone(home.state);
    const { answer, error } = home.run(id, id === "makeDocument" ? { kind: "D2", agreement: AGREEMENT } : {});
    expect(error).toBeUndefined();
    expect(answer.ok).toBe(false);
    expect(answer.said).toContain(sentence);
    expect(answer.said).toContain("Kör kommandot igen och godkänn behörigheten.");
    expect(home.state).toEqual(before);
  });

  it("waits for nobody: while a colleague's command runs it says so and changes nothing", () => {
    const state = anExampleHome().state;
    const colleague = aHome({ state });
    let refused: string | undefined;
    const home = aHome({
      state,
      onCall(_number, kind, name) {
        if (kind !== "write" || refused !== undefined) return;
        refused = "asked";
        refused = `${name}: ${colleague.run("checkSheet").answer?.said ?? "no answer"}`;
      },
    });
    home.run("checkSheet");
    expect(refused).toContain("Någon annan kör ett kommando i arket just nu. Inget har ändrats.");
  });
});

describe("Skapa dokument", () => {
  it("makes a draft with one call to Drive, logs it, and makes a new version the next time", () => {
    const home = anExampleHome();
    const parameters = { kind: "D2", agreement: AGREEMENT };
    const first = home.run("makeDocument", parameters);
    expect(first.answer.documents).toMatchObject([
      { kind: "D2", title: "Arbetsplan 2020–2021", version: 1, draft: true },
    ]);
    const second = home.run("makeDocument", parameters);
    expect(second.calls.drive).toBe(1);
    expect(second.answer.documents).toMatchObject([{ version: 2 }]);
    expect(home.state.files.slice(3).map(({ name }) => name)).toEqual([
      "Arbetsplan 2020–2021",
      "Arbetsplan 2020–2021 (version 2)",
    ]);
    const log = home.state.sheets.find(({ name }) => name === "Dokument")?.rows ?? [];
    expect(log.slice(1).map((row) => row.slice(0, 4).join(" | "))).toEqual([
      `Arbetsplan | ${AGREEMENT} | 2020-03-01 07:00 | 1`,
      `Arbetsplan | ${AGREEMENT} | 2020-03-01 07:00 | 2`,
    ]);
  });

  it("tells which choices the document has no use for", () => {
    const parameters = { kind: "D2", agreement: AGREEMENT, organisation: "Haninge", day: "2020-03-01" };
    const { answer } = anExampleHome().run("makeDocument", parameters);
    expect(answer.said).toBe(
      "Arbetsplan 2020–2021 skapades som utkast. Dokumentet använder inte ”Organisation” och ”Dag”.",
    );
  });

  it("lists what must be filled in first, with tab and column, and makes nothing", () => {
    const home = anExampleHome();
    home.hand.paste("Överenskommelser!C3", [[""]]);
    const { answer } = home.run("makeDocument", { kind: "D1", agreement: AGREEMENT });
    expect(answer.ok).toBe(false);
    expect(answer.said).toMatch(/Överenskommelse kan inte skapas ännu\. Detta saknas:\n– .*Startdatum/);
    expect(home.state.files).toEqual([]);
  });

  it("tells of Drive saying no, without the document's content, and logs no document", () => {
    const home = anExampleHome();
    const drive = aHome({ state: home.state });
    let at = 0;
    const probe = aHome({
      state: structuredClone(home.state),
      onCall: (number, kind) => (at = kind === "drive" ? number : at),
    });
    probe.run("makeDocument", { kind: "D1", agreement: AGREEMENT });
    const fault = { at, kind: "throw", message: "Internal error: <document>…</document>" } as const;
    const { answer } = drive.run("makeDocument", { kind: "D1", agreement: AGREEMENT }, { faults: [fault] });
    expect(answer.ok).toBe(false);
    expect(answer.said).toBe(
      `Google kunde inte skapa dokumentet ”${AGREEMENT}”. Inget har loggats. Försök igen om en stund.`,
    );
    expect(drive.state.sheets.find(({ name }) => name === "Dokument")?.rows).toHaveLength(1);
  });
});
