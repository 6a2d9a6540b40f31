import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { knownRemedy } from "../../../src/app/installation/known-remedy.ts";
import { saidByService } from "../../../src/app/installation/said-by-service.ts";
import { trials } from "../../../src/app/installation/trials/index.ts";
import { PERMISSIONS } from "../../../src/app/permissions.ts";
import { AppError } from "../../../src/core/error.ts";
import { page } from "../../docs/pages.ts";

describe("the trials", () => {
  it("are all listed, each with a code and a name of its own", () => {
    const files = readdirSync(join(import.meta.dirname, "../../../src/app/installation/trials"));
    const single = files.filter((name) => !["index.ts", "permissions.ts"].includes(name));
    expect(trials).toHaveLength(single.length + Object.keys(PERMISSIONS).length);
    for (const key of ["code", "name"] as const)
      expect(new Set(trials.map((trial) => trial[key])).size).toBe(trials.length);
  });

  it("try each scope that the manifest asks for", () => {
    const { oauthScopes } = JSON.parse(page("appsscript.json")) as { oauthScopes: string[] };
    expect(Object.keys(PERMISSIONS)).toHaveLength(oauthScopes.length);
  });

  it("say what to do in whole sentences, and what for in words that go on", () => {
    for (const { remedy, purpose } of trials) {
      expect(remedy).toMatch(/^[A-ZÅÄÖ].*\.$/);
      expect(purpose).not.toMatch(/\.$/);
    }
  });
});

describe("what a service says", () => {
  it.each([
    ["Access Not Configured. Drive API has not been used in project 1", "Slå på Drive API"],
    ["The user's Drive storage quota has been exceeded.", "utrymme på Google Drive är slut"],
    ["Service invoked too many times for one day: email.", "Försök igen i morgon"],
    ["Access denied: this app is blocked by policy", "API-kontroller"],
  ])("%s: %s", (answer, remedy) => expect(knownRemedy(answer)).toContain(remedy));

  it("is left to the trial's own remedy where nobody knows it", () => {
    expect(knownRemedy("Backend Error")).toBeUndefined();
  });

  it("is cited in its first line and no longer than an administrator needs", () => {
    expect(saidByService(new Error("Kort\n<html>"))).toBe("Tjänsten svarade: ”Kort”");
    expect(saidByService(new Error("x".repeat(900))).length).toBeLessThan(240);
    expect(saidByService("text")).toBe("Tjänsten svarade: ”text”");
  });

  it("is our own sentence where the program itself refused", () => {
    expect(saidByService(new AppError("template-missing", { document: "provet" }))).toMatch(
      /^Mallen för provet saknas/,
    );
  });
});
