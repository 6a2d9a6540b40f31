import { describe, expect, it } from "vitest";
import {
  createHand,
  emptyWorkbook,
  type MailMessage,
  simulatedClock,
} from "../../../local/apps-script/index.ts";
import { aRuntime, returned } from "./a-runtime.ts";

const WORK = `
function work() {
  const sheet = SpreadsheetApp.getActive().getSheets()[0];
  sheet.getRange("A1").setValue("flushad");
  SpreadsheetApp.flush();
  PropertiesService.getDocumentProperties().setProperty("p", "1");
  sheet.getRange("A2").setValue("buffrad");
  MailApp.sendEmail("a@b.se", "Hej", "Text");
  try { sheet.getRange("A3").setValue("sen"); } catch (e) { try { sheet.getRange("A4").setValue("trots allt"); } catch (e2) {} }
  return "klar";
}`;
// getActive, getSheets, setValue, flush, getDocumentProperties, setProperty, setValue, sendEmail, setValue

describe("an execution", () => {
  it("counts its calls by kind, and nothing that stays in the script's process", () => {
    const { calls, value } = aRuntime(WORK).execute("work");
    expect(value).toBe("klar");
    expect(calls).toEqual({ read: 0, write: 4, mail: 1, drive: 0, lock: 0, other: 4, total: 9 });
  });

  it("takes simulated time: 100 ms a read, 30 ms a flushed write, 600 ms a mail", () => {
    const { duration } = aRuntime(WORK).execute("work");
    expect(duration).toBeGreaterThanOrEqual(690);
    expect(duration).toBeLessThan(800);
    const read = aRuntime(
      "function main() { SpreadsheetApp.getActive().getSheets()[0].getRange(1, 1, 1000, 20).getValues(); }",
    ).execute("main");
    expect(read.duration).toBeGreaterThanOrEqual(340);
  });

  it.each([
    [false, [["flushad"], ["buffrad"]]],
    [true, [["flushad"]]],
  ])("killed with loseUnflushed %s keeps or loses what was buffered", (loseUnflushed, rows) => {
    const mails: MailMessage[] = [];
    const runtime = aRuntime(WORK, { deliver: (mail) => mails.push(mail) });
    const result = runtime.execute("work", [], { faults: [{ at: 9, kind: "kill", loseUnflushed }] });
    expect(result).toMatchObject({ killed: "kill", value: undefined });
    expect(runtime.world.state.sheets[0]?.rows).toEqual(rows);
    expect(runtime.world.state.properties.document).toEqual({ p: "1" });
    expect(mails).toHaveLength(1);
  });

  it("killed at any call stops before it takes effect, or right after", () => {
    for (const [when, sent] of [
      ["before", 0],
      ["after", 1],
    ] as const) {
      const mails: MailMessage[] = [];
      aRuntime(WORK, { deliver: (mail) => mails.push(mail) }).execute("work", [], {
        faults: [{ at: 8, kind: "kill", when }],
      });
      expect(mails).toHaveLength(sent);
    }
  });

  it("a fault that throws can be caught, and the work goes on", () => {
    const runtime = aRuntime(WORK);
    expect(
      runtime.execute("work", [], { faults: [{ at: 9, kind: "throw", message: "Service error" }] }).value,
    ).toBe("klar");
    expect(runtime.world.state.sheets[0]?.rows).toEqual([["flushad"], ["buffrad"], [], ["trots allt"]]);
  });

  it("is stopped after six simulated minutes, whatever it catches", () => {
    const result = aRuntime(
      "function main() { for (;;) { try { Utilities.sleep(60000); } catch (e) { return 'fångad'; } } }",
    ).execute("main");
    expect(result).toMatchObject({
      killed: "timeout",
      value: undefined,
      error: { message: "Exceeded maximum execution time" },
    });
  });

  it("tells a hook every call before it happens", () => {
    const names: string[] = [];
    aRuntime(WORK, { onCall: (number, kind, name) => names.push(`${number} ${kind} ${name}`) }).execute(
      "work",
    );
    expect(names.slice(0, 3)).toEqual([
      "1 other SpreadsheetApp.getActive",
      "2 other Spreadsheet.getSheets",
      "3 write Range.setValue",
    ]);
  });

  it("keeps its writes after an error that the script did not catch", () => {
    const runtime = aRuntime(
      "function main() { SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setValue(1); throw new Error('oj'); }",
    );
    expect(runtime.execute("main").error).toMatchObject({ name: "Error", message: "oj" });
    expect(runtime.world.state.sheets[0]?.rows).toEqual([[1]]);
  });

  it("gives the same ids every time the same story is told", () => {
    const story = () => returned("return [Utilities.getUuid(), Utilities.getUuid()]");
    expect(story()).toEqual(story());
    expect(new Set(story() as string[]).size).toBe(2);
  });
});

describe("a lock", () => {
  const LOCKING = `
function outer() { const lock = LockService.getDocumentLock(); const got = lock.tryLock(1000); SpreadsheetApp.flush(); return got; }
function inner() { const lock = LockService.getDocumentLock(); const got = lock.tryLock(1000); return [got, lock.hasLock()]; }
function wait() { LockService.getDocumentLock().waitLock(500); }`;

  it("keeps a second execution out until the first has ended, however it ends", () => {
    const inner: unknown[] = [];
    const runtime = aRuntime(LOCKING, {
      onCall: (_, __, name) => {
        if (name !== "SpreadsheetApp.flush") return;
        inner.push(runtime.execute("inner").value, runtime.execute("wait").error?.message);
      },
    });
    expect(runtime.execute("outer").value).toBe(true);
    expect(inner).toEqual([
      [false, false],
      "Lock timeout: another process was holding the lock for too long.",
    ]);
    expect(runtime.execute("inner").value).toEqual([true, true]);
    runtime.execute("outer", [], { faults: [{ at: 3, kind: "kill" }] });
    expect(runtime.execute("inner").value).toEqual([true, true]);
  });
});

describe("a simple trigger", () => {
  const TRIGGERS = `
function onEdit(e) {
  const properties = PropertiesService.getDocumentProperties();
  properties.setProperty("edit", JSON.stringify([e.range.getA1Notation(), e.value, e.oldValue, e.range.getSheet().getName()]));
  e.range.getSheet().getRange("Z1").setValue("ändrad av skriptet");
  for (const forbidden of [() => MailApp.sendEmail("a@b.se", "x", "y"), () => Drive.Files.create({ name: "x" }), () => SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("x"))]) {
    try { forbidden(); } catch (error) { console.log(error.message); }
  }
}`;

  it("may neither mail, reach Drive nor show a page", () => {
    const result = createHand(aRuntime(TRIGGERS)).type("A1", "x");
    expect(result.ok && result.execution?.log.map(({ text }) => text)).toEqual([
      "You do not have permission to call MailApp.sendEmail. Required permissions: https://www.googleapis.com/auth/script.send_mail",
      "You do not have permission to call Drive.Files.create. Required permissions: https://www.googleapis.com/auth/drive.file",
      "You do not have permission to call Ui.showSidebar. Required permissions: https://www.googleapis.com/auth/script.container.ui",
    ]);
  });

  it.each([
    [
      ["A1", "2020-05-01"],
      ["A1", "43952", null, "Blad1"],
    ],
    [
      ["A1", "SANT"],
      ["A1", "TRUE", null, "Blad1"],
    ],
    [
      ["A1", ""],
      ["A1", null, null, "Blad1"],
    ],
  ] as const)("knows what was typed: %j", ([address, text], event) => {
    const runtime = aRuntime(TRIGGERS);
    createHand(runtime).type(address, text);
    expect(JSON.parse(runtime.world.state.properties.document.edit ?? "")).toEqual(event);
  });

  it("knows the old value of one cell, and no values of a paste", () => {
    const runtime = aRuntime(TRIGGERS);
    const hand = createHand(runtime);
    const event = () => JSON.parse(runtime.world.state.properties.document.edit ?? "") as unknown;
    hand.type("A1", "1,5");
    hand.type("A1", "ny");
    expect(event()).toEqual(["A1", "ny", "1.5", "Blad1"]);
    hand.paste("A1", [["a", "b"]]);
    expect(event()).toEqual(["A1:B1", null, null, "Blad1"]);
  });

  it("cannot write where the person editing may not, and has thirty seconds", () => {
    const code = `
function onEdit() { SpreadsheetApp.getActive().getSheets()[0].getRange("B1").setValue(1); }
function protect(warning) {
  const protection = SpreadsheetApp.getActive().getSheets()[0].getRange("B1").protect();
  protection.removeEditors(protection.getEditors());
  protection.setWarningOnly(warning);
}`;
    const run = (warning: boolean, user: string) => {
      const runtime = aRuntime(code);
      runtime.execute("protect", [warning], { user: "agare@kommun.example" });
      const result = createHand(runtime, user).type("A1", "x");
      return result.ok ? result.execution?.error?.message : result.reason;
    };
    expect(run(false, "annan@kommun.example")).toMatch("You are trying to edit a protected cell or object.");
    expect(run(false, "agare@kommun.example")).toBeUndefined();
    expect(run(true, "annan@kommun.example")).toBeUndefined();
    const slow = createHand(aRuntime("function onEdit() { Utilities.sleep(31000); }")).type("A1", "x");
    expect(slow.ok && slow.execution?.killed).toBe("timeout");
  });
});

describe("a clock-driven execution", () => {
  it("has no user interface", () => {
    const result = aRuntime("function main() { SpreadsheetApp.getUi(); }").execute("main", [], {
      trigger: "time",
    });
    expect(result.error?.message).toBe("Cannot call SpreadsheetApp.getUi() from this context.");
  });

  it("has its own simulated clock, which can be set", () => {
    const clock = simulatedClock("2021-01-01T00:00:00Z");
    const runtime = aRuntime("function main() { return new Date().getFullYear(); }", {
      clock,
      state: emptyWorkbook(),
    });
    clock.set("2031-06-01T00:00:00Z");
    expect(runtime.execute("main").value).toBe(2031);
  });
});
