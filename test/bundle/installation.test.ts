import { beforeEach, describe, expect, it } from "vitest";
import {
  memoryFileStore,
  type RuntimeOptions,
  runDailyTriggers,
  type SheetState,
  type WorkbookState,
} from "../../local/apps-script/index.ts";
import { takeLock } from "../../local/apps-script/locks.ts";
import { ALL_SCOPES } from "../../local/apps-script/required-scopes.ts";
import { trials } from "../../src/app/installation/trials/index.ts";
import { aHome, anExampleHome, type Home, program } from "./a-home.ts";

const ME = "samordnare@partnerskapet.example";
const PDF = { ...memoryFileStore(), convert: () => Buffer.from("%PDF-1.7") };
const LETTER = { letter: "yes" };
const nameOf = (code: string) => trials.find((trial) => trial.code === code)?.name ?? code;
const scope = (name: string) => `https://www.googleapis.com/auth/${name}`;

/** Everything that a trial could leave behind. Counters only ever go up. */
function remains({
  sheets,
  activeSheetId,
  protections,
  files,
  triggers,
  properties,
}: WorkbookState): unknown {
  return structuredClone({
    sheets,
    activeSheetId,
    protections,
    files,
    triggers,
    document: properties.document,
  });
}

/** The same without the trial tab, and without which tab is in front. */
function whatPeopleHave(state: WorkbookState) {
  const { sheets, protections, files, triggers, properties } = state;
  const own = sheets.filter((sheet) => sheet !== trialTab(state));
  const ids = own.map(({ sheetId }) => sheetId);
  return structuredClone({
    sheets: own,
    protections: protections.filter(({ sheetId }) => ids.includes(sheetId)),
    files,
    triggers,
    document: properties.document,
  });
}

const trialTab = ({ sheets }: WorkbookState): SheetState | undefined =>
  sheets.find(({ name }) => name.startsWith("Partnerskapsarkets provflik"));

/** What stands in the table of an answer, by the trial's name. */
function results(ran: ReturnType<Home["run"]>): ReadonlyMap<string, { result: string; seen: string }> {
  const rows = ran.answer.tables[0]?.rows ?? [];
  return new Map(rows.map(([name = "", result = "", seen = ""]) => [name, { result, seen }]));
}

const untried = (ran: ReturnType<Home["run"]>) =>
  [...results(ran)].filter(([, { result }]) => result === "Inte prövat").map(([name]) => name);
const failing = (ran: ReturnType<Home["run"]>) => ran.answer.issues.map(({ code }) => code);

/** Lets calls of a name fail with the service's words. */
function failingCall(called: string, message: string): Partial<RuntimeOptions> {
  return {
    onCall(_number, _kind, name) {
      if (name === called) throw new Error(message);
    },
  };
}

describe("Kontrollera installationen", () => {
  it("says that all works where it does, and leaves nothing behind", () => {
    const home = anExampleHome({ fileStore: PDF });
    const before = remains(home.state);
    const ran = home.run("checkInstallation", LETTER);
    expect(ran.error).toBeUndefined();
    expect(ran.answer).toMatchObject({ ok: true, issues: [] });
    expect(ran.answer.said).toBe(
      `${trials.length - 1} av ${trials.length} prov fungerar. 1\u00a0prov är inte gjort; varför står i tabellen.`,
    );
    expect([...results(ran).keys()]).toEqual(trials.map(({ name }) => name));
    expect(remains(home.state)).toEqual(before);
    expect(home.sent).toMatchObject([{ to: [ME], cc: [], bcc: [], subject: "Prov från Partnerskapsarket" }]);
    expect(ran.answer.letters).toMatchObject([{ to: ME, status: "sent" }]);
  });

  it("never says of formulas that they work where nobody computes them", () => {
    const ran = anExampleHome({ fileStore: PDF }).run("checkInstallation", LETTER);
    expect(untried(ran)).toEqual(["Formler"]);
    expect(results(ran).get("Formler")?.seen).toContain("går bara att prova i Google");
  });

  it("works before anything has been set up", () => {
    const home = aHome({ fileStore: PDF });
    const before = remains(home.state);
    const ran = home.run("checkInstallation");
    expect(failing(ran)).toEqual([]);
    expect(remains(home.state)).toEqual(before);
  });

  it("sends no letter that nobody asked for", () => {
    const home = anExampleHome({ fileStore: PDF });
    expect(untried(home.run("checkInstallation"))).toEqual(["Formler", "Brev till dig"]);
    expect(untried(home.run("checkInstallation", { letter: "no" }))).toContain("Brev till dig");
    expect(home.sent).toEqual([]);
  });

  it("writes to a real address only outside the example", () => {
    const real = { user: "samordnare@haninge.se" };
    const example = anExampleHome();
    const ran = example.run("checkInstallation", LETTER, real);
    expect(results(ran).get("Brev till dig")).toMatchObject({
      result: "Inte prövat",
      seen: "Exempelarket skickar bara till adresser som slutar på .example.",
    });
    expect(example.sent).toEqual([]);
    const own = aHome();
    own.run("setUp");
    own.run("checkInstallation", LETTER, real);
    expect(own.sent.map(({ to }) => to)).toEqual([[real.user]]);
  });

  it("tells a formula that the sheet computes from one that it does not understand", () => {
    const computing = (value: number | { error: string }) => {
      const home = anExampleHome({
        fileStore: PDF,
        onCall(_number, _kind, name) {
          const tab = trialTab(home.state);
          if (name !== "Range.getValues" || tab === undefined) return;
          tab.rows = tab.rows.map((row) =>
            row.map((cell) =>
              typeof cell === "object" && cell !== null && "formula" in cell ? { ...cell, value } : cell,
            ),
          );
        },
      });
      return home.run("checkInstallation", LETTER);
    };
    expect(computing(3).answer.said).toBe(`Alla ${trials.length} prov fungerar.`);
    const wrong = computing({ error: "#ERROR!" });
    expect(wrong.answer.issues).toMatchObject([
      {
        code: "trial-formula",
        message: expect.stringContaining("=SUM(1;2) blev ”#ERROR!” i stället för 3."),
        action: expect.stringContaining("Nationella inställningar"),
      },
    ]);
  });
});

describe("one thing that does not work", () => {
  let state: WorkbookState;
  beforeEach(() => {
    state = anExampleHome().state;
  });

  /** Changes the trial tab before each call, as a platform that behaves otherwise would. */
  const tampering = (change: (tab: SheetState) => void): Partial<RuntimeOptions> => ({
    onCall() {
      const tab = trialTab(state);
      if (tab !== undefined) change(tab);
    },
  });
  const changed = (tab: SheetState, from: unknown, to: string | number) => {
    tab.rows = tab.rows.map((row) => row.map((cell) => (cell === from ? to : cell)));
  };
  const without = (name: string) => ({ grantedScopes: ALL_SCOPES.filter((each) => each !== scope(name)) });

  const cases: readonly (readonly [
    what: string,
    codes: readonly string[],
    sentence: string,
    action: string,
    untried: readonly string[],
    options: () => Partial<RuntimeOptions>,
  ])[] = [
    [
      "the permission for Drive",
      ["trial-permission-drive"],
      "Du har inte gett programmet behörigheten.",
      "API-kontroller",
      ["trial-document", "trial-pdf", "trial-document-removal"],
      () => without("drive.file"),
    ],
    [
      "the permission for mail",
      ["trial-permission-mail"],
      "att skicka påminnelser",
      "godkänn den",
      ["trial-mail-quota", "trial-letter"],
      () => without("script.send_mail"),
    ],
    [
      "the permission for triggers",
      ["trial-permission-trigger"],
      "de dagliga påminnelserna",
      "godkänn den",
      ["trial-trigger"],
      () => without("script.scriptapp"),
    ],
    [
      "the permission for the address",
      ["trial-permission-identity"],
      "visa vem som äger",
      "godkänn den",
      ["trial-identity", "trial-letter", "trial-trigger"],
      () => without("userinfo.email"),
    ],
    [
      "the permission for dialogs",
      ["trial-permission-dialogs"],
      "rutorna där kommandon väljs",
      "godkänn den",
      [],
      () => without("script.container.ui"),
    ],
    [
      "the permission for the sheet",
      ["trial-permission-sheet"],
      "läsa och skriva",
      "godkänn den",
      [
        "trial-tab",
        "trial-plain-text",
        "trial-dates",
        "trial-validation",
        "trial-open-range",
        "trial-notes",
        "trial-cleaning",
      ],
      () => without("spreadsheets.currentonly"),
    ],
    [
      "Drive, switched off",
      ["trial-document"],
      "Tjänsten svarade: ”Access Not Configured. Drive API has not been used in project 7.”",
      "Slå på Drive API för skriptets projekt",
      ["trial-pdf", "trial-document-removal"],
      () =>
        failingCall("Drive.Files.create", "Access Not Configured. Drive API has not been used in project 7."),
    ],
    [
      "Drive, blocked by the domain",
      ["trial-document"],
      "blocked by your administrator",
      "API-kontroller",
      ["trial-pdf", "trial-document-removal"],
      () => failingCall("Drive.Files.create", "The app is blocked by your administrator."),
    ],
    [
      "Drive, for a reason that nobody knows",
      ["trial-document"],
      "Tjänsten svarade: ”Backend Error”",
      "Kontrollera att Google Drive är påslaget",
      ["trial-pdf", "trial-document-removal"],
      () => failingCall("Drive.Files.create", "Backend Error"),
    ],
    [
      "the making of a PDF",
      ["trial-pdf"],
      "Tjänsten svarade",
      "Arkiv → Ladda ned → PDF",
      [],
      () => failingCall("Drive.Files.export", "Backend Error\n<html>hemligt</html>"),
    ],
    [
      "mail",
      ["trial-letter"],
      "Tjänsten svarade: ”Mail service not enabled”",
      "Kontrollera att e-post är påslagen",
      [],
      () => failingCall("MailApp.sendEmail", "Mail service not enabled"),
    ],
    [
      "the quota",
      ["trial-mail-quota", "trial-letter"],
      "Dagens utrymme är slut.",
      "nästa dag",
      [],
      () => ({ mailQuota: 0 }),
    ],
    [
      "the lock, held by a colleague",
      ["trial-lock"],
      "Någon annan kör ett kommando i arket just nu.",
      "Vänta en minut",
      [],
      () => {
        takeLock(state, "document", {});
        return {};
      },
    ],
    [
      "the lock service",
      ["trial-lock"],
      "Tjänsten svarade: ”There are too many LockService operations”",
      "Vänta en minut",
      [],
      () => failingCall("Lock.tryLock", "There are too many LockService operations"),
    ],
    [
      "the locale",
      ["trial-locale"],
      "Arket är inställt på ”en_US”.",
      "Välj Sverige",
      [],
      () => {
        state.locale = "en_US";
        return {};
      },
    ],
    [
      "the time zone",
      ["trial-time-zones"],
      "Arket har tidszonen Europe/Stockholm men programmet America/New_York.",
      "Välj Stockholm",
      [],
      () => ({ scriptTimeZone: "America/New_York" }),
    ],
    [
      "the document's properties",
      ["trial-memory"],
      "storage quota",
      "Töm dokumentegenskaper",
      [],
      () => failingCall("Properties.setProperties", "You have exceeded the property storage quota."),
    ],
    [
      "the making of a tab",
      ["trial-tab"],
      "Tjänsten svarade",
      "redigera kalkylarket",
      [
        "trial-plain-text",
        "trial-dates",
        "trial-validation",
        "trial-open-range",
        "trial-notes",
        "trial-cleaning",
      ],
      () => failingCall("Spreadsheet.insertSheet", "Service Spreadsheets failed"),
    ],
    [
      "the hiding of the tab, once it is made",
      ["trial-tab"],
      "Tjänsten svarade",
      "redigera kalkylarket",
      ["trial-plain-text", "trial-dates", "trial-validation", "trial-open-range", "trial-notes"],
      () => failingCall("Sheet.hideSheet", "Service Spreadsheets failed"),
    ],
    [
      "the apostrophe, which stays to be seen",
      ["trial-plain-text"],
      "”0136” blev ”'0136” i en cell med textformat. ”0136” blev ”'0136” i en cell utan format.",
      "Använd inte programmet",
      [],
      () => tampering((tab) => changed(tab, "0136", "'0136")),
    ],
    [
      "text, which becomes a number",
      ["trial-plain-text"],
      "”0136” blev ”136” i en cell med textformat.",
      "Använd inte programmet",
      [],
      () => tampering((tab) => changed(tab, "0136", 136)),
    ],
    [
      "dates, which move a day",
      ["trial-dates"],
      "2020-03-29 blev 2020-03-28.",
      "tidszonerna",
      [],
      () => tampering((tab) => changed(tab, 43919, 43918)),
    ],
    [
      "validation, which is off",
      ["trial-validation", "trial-open-range"],
      "Rullistan tog emot ett värde som inte finns i den.",
      "felskrivningar",
      [],
      () =>
        tampering((tab) => {
          tab.validations = [];
        }),
    ],
    [
      "a dropdown of names, which ends where the tab ended",
      ["trial-open-range"],
      "Ett namn på en rad som lades till efteråt gick inte att välja.",
      "Kör Lägg upp arket",
      [],
      () =>
        tampering((tab) => {
          tab.validations = tab.validations.map((patch) =>
            patch.value.criterion === "VALUE_IN_RANGE"
              ? { ...patch, value: { ...patch.value, range: { ...patch.value.range, bottom: 1000 } } }
              : patch,
          );
        }),
    ],
    [
      "notes",
      ["trial-notes"],
      "Tjänsten svarade",
      "Meddela den som sköter programmet",
      [],
      () => failingCall("Range.setNote", "Service Spreadsheets failed"),
    ],
    [
      "the trigger",
      ["trial-trigger"],
      "too many triggers",
      "script.google.com/home/triggers",
      [],
      () => failingCall("ClockTriggerBuilder.create", "This script has too many triggers."),
    ],
    [
      "who runs it, which Google does not tell",
      ["trial-identity"],
      "Google talar inte om vem som kör.",
      "okänd",
      ["trial-letter"],
      () => failingCall("Session.getEffectiveUser", "hidden"),
    ],
    [
      "a file of the program, which is missing",
      ["trial-templates", "trial-program"],
      "Mallen för provet saknas i programmet.",
      "npm run push",
      ["trial-document", "trial-pdf", "trial-document-removal"],
      () => ({
        program: Object.fromEntries(
          Object.entries(program).filter(([name]) => name !== "Template-Trial.html"),
        ),
      }),
    ],
  ];

  it.each(cases)("is named with what to do, and all else still tried: %s", (...given) => {
    const [, codes, sentence, action, left, options] = given;
    const home = aHome({ state, fileStore: PDF, ...options() });
    const before = remains(state);
    const ran = home.run("checkInstallation", LETTER);
    expect(ran.error).toBeUndefined();
    expect(ran.answer.ok).toBe(true);
    expect(failing(ran)).toEqual(codes);
    const [first] = ran.answer.issues;
    expect(first?.message).toContain(sentence);
    expect(first?.message).not.toContain("hemligt");
    expect(first?.action).toContain(action);
    expect(results(ran).size).toBe(trials.length);
    expect(untried(ran).filter((name) => name !== "Formler")).toEqual(left.map(nameOf));
    expect(ran.answer.said).toContain(`Detta fungerar inte: ${codes.map(nameOf).join(" och ")}.`);
    expect(remains(state)).toEqual(before);
  });

  it("is seen in the language's own time zones, too", () => {
    const broken = program["Code.js"]?.replace('hourCycle: "h23"', "hour12: true") ?? "";
    const ran = aHome({ state, fileStore: PDF, program: { ...program, "Code.js": broken } }).run(
      "checkInstallation",
    );
    const found = ran.answer.issues.find(({ code }) => code === "trial-zone-clocks");
    expect(found?.message).toContain("2020-01-15 13:00 i Stockholm blev 2020-01-15 01:00.");
  });

  it("is what could not be removed: it is named, and the next run removes it", () => {
    const before = remains(state);
    const stuck = aHome({
      state,
      fileStore: PDF,
      onCall(_number, _kind, name) {
        if (name === "Drive.Files.remove" || name === "Spreadsheet.deleteSheet") throw new Error("no");
      },
    }).run("checkInstallation");
    expect(failing(stuck)).toEqual(["trial-cleaning", "trial-document-removal"]);
    expect(stuck.answer.issues[1]?.action).toContain("Partnerskapsarkets prov, kan tas bort");
    expect(state.files.map(({ name }) => name)).toEqual(["Partnerskapsarkets prov, kan tas bort"]);
    expect(failing(aHome({ state, fileStore: PDF }).run("checkInstallation"))).toEqual([]);
    expect(remains(state)).toEqual(before);
  });

  it("is the owner's trigger when it has been removed in Google", () => {
    const home = aHome({ state, fileStore: PDF });
    expect(home.run("startReminders").answer.ok).toBe(true);
    expect(results(home.run("checkInstallation")).get("Daglig körning")?.seen).toBe(
      "Den hör till dig sedan den 1 mars 2020.",
    );
    state.triggers = [];
    const ran = home.run("checkInstallation");
    expect(ran.answer.issues).toMatchObject([
      { code: "trial-trigger", action: "Kör Ta över påminnelser, så skapas den igen." },
    ]);
    expect(state.triggers).toEqual([]);
  });
});

describe("a check of the installation that is killed", () => {
  const { calls } = anExampleHome({ fileStore: PDF }).run("checkInstallation");
  const places = Array.from({ length: calls.total }, (_, place) => place + 1);

  it.each([
    ["kept", false],
    ["lost", true],
  ])(
    "at any call, unflushed writes %s: no other cell is touched, and the next run leaves nothing",
    (_, loseUnflushed) => {
      const seen = new Set<string>();
      for (const at of places) {
        const home = anExampleHome({ fileStore: PDF });
        const before = whatPeopleHave(home.state);
        const killed = home.run("checkInstallation", {}, { faults: [{ at, kind: "kill", loseUnflushed }] });
        expect(killed.killed, `call ${at}`).toBe("kill");
        const { sheets, files, triggers, properties } = home.state;
        expect(whatPeopleHave(home.state), `call ${at}`).toMatchObject({ sheets: before.sheets });
        expect(files.length, `call ${at}`).toBeLessThanOrEqual(1);
        expect(triggers.map(({ handler }) => handler).join(), `call ${at}`).toMatch(
          /^(removeTrialTrigger)?$/,
        );
        // Running it all again takes its time, so it is done once for each kind of thing that is left.
        const left = [trialTab(home.state)?.hidden, sheets.length, files, triggers, properties.document];
        const kind = JSON.stringify(left);
        if (seen.has(kind)) continue;
        seen.add(kind);
        expect(failing(home.run("checkInstallation")), `after call ${at}`).toEqual([]);
        expect(trialTab(home.state), `after call ${at}`).toBeUndefined();
        expect(whatPeopleHave(home.state), `after call ${at}`).toEqual(before);
      }
      expect(seen.size).toBeGreaterThan(4);
    },
  );

  it("can leave a trigger, which does nothing but remove itself", () => {
    const home = anExampleHome({ fileStore: PDF });
    let created = 0;
    anExampleHome({
      fileStore: PDF,
      onCall: (number, _kind, name) => {
        if (name === "ClockTriggerBuilder.create") created = number;
      },
    }).run("checkInstallation");
    home.run("checkInstallation", {}, { faults: [{ at: created + 1, kind: "kill" }] });
    expect(home.state.triggers.map(({ handler }) => handler)).toEqual(["removeTrialTrigger"]);
    const before = structuredClone(home.state.sheets.filter((sheet) => sheet !== trialTab(home.state)));
    const [fired] = runDailyTriggers(home.runtime, "2020-09-01");
    expect(fired?.result.error).toBeUndefined();
    expect(home.state.triggers).toEqual([]);
    expect(home.sent).toEqual([]);
    expect(home.state.sheets.filter((sheet) => sheet !== trialTab(home.state))).toEqual(before);
  });

  it("leaves a colleague's trial tab alone while the colleague's command runs", () => {
    const home = anExampleHome({ fileStore: PDF });
    const colleague = aHome({ state: home.state, fileStore: PDF, user: "bo@orebro.example" });
    let inside: ReturnType<Home["run"]> | undefined;
    const mine = aHome({
      state: home.state,
      fileStore: PDF,
      onCall(_number, _kind, name) {
        if (name !== "Range.setNote" || inside !== undefined) return;
        inside = colleague.run("checkInstallation");
      },
    }).run("checkInstallation");
    expect(failing(mine)).toEqual([]);
    expect(inside === undefined ? [] : failing(inside)).toEqual(["trial-lock"]);
    expect(trialTab(home.state)).toBeUndefined();
  });
});
