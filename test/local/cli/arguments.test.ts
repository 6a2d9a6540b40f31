import { describe, expect, it } from "vitest";
import { readArguments } from "../../../local/command-line/arguments.ts";
import { UsageError } from "../../../local/command-line/usage.ts";

describe("the words of a command line", () => {
  it("are read with the usual data folder and nothing else chosen", () => {
    expect(readArguments(["show", "Möten"])).toEqual({
      verb: "show",
      operands: ["Möten"],
      data: ".partnerskap",
      today: undefined,
      user: undefined,
      json: false,
      send: false,
      preview: false,
      smtp: undefined,
      quota: undefined,
      killAt: undefined,
      loseUnflushed: false,
      port: undefined,
      once: false,
      parameters: {},
    });
  });

  it("hold options before and after the command, and parameters with any text", () => {
    const given = [
      "--json",
      "run",
      "makeDocument",
      "--param",
      "kind=D1",
      "--param=agreement=A = B",
      "--param",
      "day=",
      "--kill-at",
      "7",
      "--lose-unflushed",
    ];
    expect(readArguments(given)).toMatchObject({
      json: true,
      verb: "run",
      operands: ["makeDocument"],
      parameters: { kind: "D1", agreement: "A = B", day: "" },
      killAt: 7,
      loseUnflushed: true,
    });
  });

  it("may have a value that begins with a dash", () => {
    expect(readArguments(["edit", "Avgifter!D2", "-5"]).operands).toEqual(["Avgifter!D2", "-5"]);
    expect(readArguments(["edit", "Möten!A2", "-"]).operands).toEqual(["Möten!A2", "-"]);
    expect(readArguments(["edit", "Möten!A2", "--", "--x"]).operands).toEqual(["Möten!A2", "--x"]);
  });

  it("take the day after the command before the one in the option", () => {
    expect(readArguments(["day", "2020-09-01", "--today", "2021-01-01"]).today).toBe("2020-09-01");
    expect(readArguments(["day", "--today", "2021-01-01"]).today).toBe("2021-01-01");
  });

  it.each([
    [[], "Säg vad som ska göras."],
    [["hoppa"], "Kommandot ”hoppa” finns inte."],
    [["constructor"], "Kommandot ”constructor” finns inte."],
    [["run"], "Det saknas något efter run."],
    [["show", "Möten", "Parter"], "Det står för mycket efter show: ”Parter”."],
    [["show", "Möten", "--fel"], "Valet --fel finns inte."],
    [["show", "Möten", "--today"], "Valet --today är inte rätt skrivet."],
    [["day", "2020-02-30"], "”2020-02-30” är inte en dag. Skriv den som 2020-09-01."],
    [["day", "-1"], "”-1” är inte en dag. Skriv den som 2020-09-01."],
    [["day", "--as", "ingen"], "”ingen” är inte en e-postadress."],
    [["day", "--quota", "-1"], "--quota ska vara ett heltal, minst 0."],
    [["day", "--kill-at", "0"], "--kill-at ska vara ett heltal, minst 1."],
    [["day", "--lose-unflushed"], "--lose-unflushed hör ihop med --kill-at."],
    [
      ["day", "--smtp", "http://x"],
      "E-postserverns adress ska skrivas som smtp://server:587 eller smtps://server:465.",
    ],
    [["run", "setUp", "--param", "example"], "--param ska skrivas namn=värde, inte ”example”."],
    [["start", "--port", "70000"], "--port ska vara ett heltal, minst 0."],
  ])("are refused when they are %j", (argv, sentence) => {
    expect(() => readArguments(argv)).toThrow(new UsageError(sentence));
  });
});
