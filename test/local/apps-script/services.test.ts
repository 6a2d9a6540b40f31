import { describe, expect, it } from "vitest";
import {
  createHand,
  emptyWorkbook,
  type MailMessage,
  memoryFileStore,
  openWorkbook,
  runDailyTriggers,
} from "../../../local/apps-script/index.ts";
import { aRuntime, returned } from "./a-runtime.ts";

describe("MailApp", () => {
  it("hands over what was written, attachments included", () => {
    const mails: MailMessage[] = [];
    returned(
      `MailApp.sendEmail({ to: "a@b.se, c@d.se", cc: "e@f.se", subject: "Ämne", body: "Text", htmlBody: "<p>Text</p>", replyTo: "r@b.se", name: "Arkivet",
        attachments: [Utilities.newBlob([80, -61, -91], "text/plain", "å.txt")] });`,
      { deliver: (mail) => mails.push(mail) },
    );
    expect(mails).toEqual([
      {
        from: "samordnare@partnerskapet.example",
        name: "Arkivet",
        to: ["a@b.se", "c@d.se"],
        cc: ["e@f.se"],
        bcc: [],
        replyTo: "r@b.se",
        noReply: false,
        subject: "Ämne",
        body: "Text",
        htmlBody: "<p>Text</p>",
        sentAt: expect.stringMatching(/^2020-05-01T11:00/),
        attachments: [{ name: "å.txt", contentType: "text/plain", bytes: Uint8Array.from([80, 195, 165]) }],
      },
    ]);
  });

  it("stops at the day's quota of recipients, per user, and starts anew the next day", () => {
    const runtime = aRuntime(
      "function main(to) { MailApp.sendEmail(to, 'x', 'y'); return MailApp.getRemainingDailyQuota(); }",
      { mailQuota: 3 },
    );
    expect(runtime.execute("main", ["a@b.se,c@d.se"]).value).toBe(1);
    expect(runtime.execute("main", ["a@b.se,c@d.se"]).error?.message).toBe(
      "Service invoked too many times for one day: email.",
    );
    expect(runtime.execute("main", ["a@b.se"], { user: "bo@kommun.example" }).value).toBe(2);
    runtime.world.clock.set("2020-05-02T09:00:00+02:00");
    expect(runtime.execute("main", ["a@b.se"]).value).toBe(2);
  });

  it("refuses an address that is none, and passes on what the delivery throws", () => {
    expect(() => returned(`MailApp.sendEmail("anna", "x", "y")`)).toThrow("Invalid email: anna");
    expect(() =>
      returned(`MailApp.sendEmail("a@b.se", "x", "y")`, {
        deliver: () => {
          throw new Error("Brevlådan är full");
        },
      }),
    ).toThrow("Brevlådan är full");
  });
});

describe("PropertiesService", () => {
  it("keeps document, script and user properties apart, as text", () => {
    const state = emptyWorkbook();
    expect(
      returned(
        `
      PropertiesService.getDocumentProperties().setProperties({ a: 1, b: "2" }).deleteProperty("b");
      PropertiesService.getUserProperties().setProperty("u", "x");
      return [PropertiesService.getDocumentProperties().getProperties(), PropertiesService.getScriptProperties().getProperty("a"), PropertiesService.getDocumentProperties().getKeys()];
    `,
        { state },
      ),
    ).toEqual([{ a: "1" }, null, ["a"]]);
    expect(state.properties).toEqual({
      document: { a: "1" },
      script: {},
      users: { "samordnare@partnerskapet.example": { u: "x" } },
    });
  });

  it.each([
    ["'x'.repeat(9217)", "Argument too large: value"],
    ["'å'.repeat(4609)", "Argument too large: value"],
  ])("a value of %s is too large", (value, message) =>
    expect(() => returned(`PropertiesService.getScriptProperties().setProperty("k", ${value})`)).toThrow(
      message,
    ),
  );

  it("holds 500 kB and no more", () => {
    expect(() =>
      returned(
        `for (let i = 0; i < 60; i++) PropertiesService.getScriptProperties().setProperty("k" + i, "x".repeat(9000))`,
      ),
    ).toThrow("property storage quota");
  });
});

describe("Drive", () => {
  const CODE = `
const DOC = "application/vnd.google-apps.document";
function create() {
  const folder = Drive.Files.create({ name: "Mapp", mimeType: "application/vnd.google-apps.folder" });
  const blob = Utilities.newBlob("innehåll", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "a.docx");
  return Drive.Files.create({ name: "Kallelse", mimeType: DOC, parents: [folder.id] }, blob).id;
}
function get(id) { return Drive.Files.get(id).name; }
function pdf(id) { return Drive.Files.export(id, "application/pdf", { alt: "media" }).getDataAsString(); }
function list() { return Drive.Files.list({ q: "mimeType = 'application/vnd.google-apps.folder' and name = 'Mapp' and trashed = false" }).files.length; }`;

  it("keeps files of the user who made them, and hides them from others", () => {
    const fileStore = memoryFileStore();
    const runtime = aRuntime(CODE, { fileStore });
    const id = runtime.execute("create").value as string;
    expect(runtime.execute("get", [id]).value).toBe("Kallelse");
    expect(runtime.execute("list").value).toBe(1);
    expect(runtime.execute("get", [id], { user: "bo@kommun.example" }).error).toMatchObject({
      name: "GoogleJsonResponseException",
      message: expect.stringContaining(`File not found: ${id}.`),
    });
    expect(Buffer.from(fileStore.files.get(id) ?? []).toString()).toBe("innehåll");
  });

  it("exports a PDF where the file store can make one, else says that it cannot", () => {
    const able = aRuntime(CODE, { fileStore: { ...memoryFileStore(), convert: () => Buffer.from("%PDF") } });
    expect(able.execute("pdf", [able.execute("create").value]).value).toBe("%PDF");
    const unable = aRuntime(CODE);
    expect(unable.execute("pdf", [unable.execute("create").value]).error?.message).toContain(
      "conversion is not supported",
    );
  });
});

describe("Ui", () => {
  const CODE = `
function onOpen() { const ui = SpreadsheetApp.getUi(); ui.createMenu("Arket").addItem("Kontrollera", "check").addSeparator().addSubMenu(ui.createMenu("Mer").addItem("Om", "about")).addToUi(); }
function ask() {
  const ui = SpreadsheetApp.getUi();
  SpreadsheetApp.getActive().toast("Klart", "Arket");
  ui.showModalDialog(HtmlService.createHtmlOutputFromFile("sida").setWidth(300), "Rubrik");
  return [ui.alert("Fråga", "Säker?", ui.ButtonSet.YES_NO) === ui.Button.YES, ui.prompt("Namn?").getResponseText()];
}`;

  it("records what was shown and gives the answers waiting", () => {
    const program = { "Code.js": CODE, "sida.html": "<p>Hej</p>" };
    const result = aRuntime("", {
      program,
      answers: [{ button: "YES" }, { button: "OK", text: "Anna" }],
    }).execute("ask");
    expect(result).toMatchObject({
      value: [true, "Anna"],
      toasts: [{ message: "Klart", title: "Arket", seconds: null }],
      dialogs: [{ kind: "modal", title: "Rubrik", html: "<p>Hej</p>", width: 300, height: null }],
      alerts: [{ text: "Säker?", buttons: "YES_NO" }, { kind: "prompt" }],
    });
  });

  it("shows the menus that onOpen makes", () => {
    expect(openWorkbook(aRuntime(CODE))?.menus).toEqual([
      {
        title: "Arket",
        items: [
          { kind: "item", title: "Kontrollera", handler: "check" },
          { kind: "separator" },
          { kind: "menu", title: "Mer", items: [{ kind: "item", title: "Om", handler: "about" }] },
        ],
      },
    ]);
  });

  it("names a page that is missing", () =>
    expect(() => returned(`HtmlService.createHtmlOutputFromFile("saknas")`)).toThrow(
      "No HTML file named saknas was found.",
    ));
});

describe("ScriptApp", () => {
  const CODE = `
function start() { ScriptApp.newTrigger("daily").timeBased().atHour(7).nearMinute(15).everyDays(1).inTimezone("Europe/Stockholm").create(); }
function mine() { return ScriptApp.getProjectTriggers().map((t) => [t.getHandlerFunction(), t.getEventType() === ScriptApp.EventType.CLOCK]); }
function stop() { ScriptApp.getProjectTriggers().forEach((t) => ScriptApp.deleteTrigger(t)); }
function missing(scope) { return ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL, [scope]).getAuthorizationStatus() === ScriptApp.AuthorizationStatus.REQUIRED; }
function daily() { return [Utilities.formatDate(new Date(), "Europe/Stockholm", "yyyy-MM-dd HH:mm"), Session.getEffectiveUser().getEmail()]; }`;

  it("knows only one's own triggers, which run at their hour as whoever made them", () => {
    const runtime = aRuntime(CODE);
    runtime.execute("start", [], { user: "bo@kommun.example" });
    expect(runtime.execute("mine").value).toEqual([]);
    expect(runtime.execute("mine", [], { user: "bo@kommun.example" }).value).toEqual([["daily", true]]);
    expect(runDailyTriggers(runtime, "2020-10-26").map(({ result }) => result.value)).toEqual([
      ["2020-10-26 07:15", "bo@kommun.example"],
    ]);
    runtime.execute("stop", [], { user: "bo@kommun.example" });
    expect(runtime.world.state.triggers).toEqual([]);
  });

  it("says which permissions were refused, and calls that need them fail", () => {
    const mail = "https://www.googleapis.com/auth/script.send_mail";
    const runtime = aRuntime(`${CODE}\nfunction send() { MailApp.sendEmail("a@b.se", "x", "y"); }`, {
      grantedScopes: ["https://www.googleapis.com/auth/drive.file"],
    });
    expect(runtime.execute("missing", [mail]).value).toBe(true);
    expect(runtime.execute("missing", ["https://www.googleapis.com/auth/drive.file"]).value).toBe(false);
    expect(runtime.execute("send").error?.message).toContain(`Required permissions: ${mail}`);
  });
});

describe("Utilities", () => {
  it.each([
    [`Utilities.base64Encode("åäö")`, "w6XDpMO2"],
    [`Utilities.newBlob(Utilities.base64Decode("w6XDpMO2")).getDataAsString()`, "åäö"],
    [`Utilities.newBlob("å").getBytes()`, [-61, -91]],
    [
      `Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, "a", Utilities.Charset.UTF_8).slice(0, 3)`,
      [12, -63, 117],
    ],
    [`Utilities.formatString("%s har %03d (%.1f%%)", "Ale", 7, 2.25)`, "Ale har 007 (2.3%)"],
    [`Utilities.formatDate(new Date(2020, 4, 1), Session.getScriptTimeZone(), "yyyy-MM-dd")`, "2020-05-01"],
  ])("%s", (code, value) => expect(returned(`return ${code}`)).toEqual(value));
});

describe("google.script.run", () => {
  const CODE = `
function echo(value) { return value; }
function date() { return { when: new Date() }; }
function none() {}
function hidden_() {}`;

  it("carries plain data both ways, undefined as null", () => {
    const runtime = aRuntime(CODE);
    expect(runtime.call("echo", [{ a: [1, "x", null, undefined], b: true }]).value).toEqual({
      a: [1, "x", null, null],
      b: true,
    });
    expect(runtime.call("none").value).toBeNull();
  });

  it.each([
    ["echo", [{ when: new Date() }], "Failed due to illegal value in property: 0.when"],
    ["echo", [() => {}], "Failed due to illegal value in property: 0"],
    ["date", [], "not a supported return type"],
    ["hidden_", [], "Script function not found: hidden_"],
  ])("%s with %j is refused", (name, args, message) =>
    expect(aRuntime(CODE).call(name, args).error?.message).toContain(message),
  );
});

describe("a hand", () => {
  it("is refused with a sentence where there is no such place", () => {
    const hand = createHand(aRuntime(""));
    expect(hand.type("Saknas!A1", "x")).toEqual({
      ok: false,
      reason: "Det finns ingen flik som heter ”Saknas”.",
    });
    expect(hand.type("Blad1", "x").ok).toBe(false);
    expect(hand.type("Blad1!A2000", "x").ok).toBe(false);
    expect(hand.paste("Blad1!A2000", [["x"]]).ok).toBe(true);
  });
});
