import { expect, it } from "vitest";
import type { Problem, ProblemCode } from "../../src/core/schema/problem.ts";
import { problemSentence } from "../../src/messages/problems.ts";

type Example = Omit<Problem, "code" | "sheet">;

/** One of each; a code without an example does not compile. */
const EXAMPLES: Record<ProblemCode, Example> = {
  "missing-tab": {},
  "missing-heading": { header: "Start" },
  "doubled-heading": { header: "Start" },
  "former-heading": { header: "Värd", given: "Värdkommun" },
  required: { header: "Benämning" },
  "error-value": { header: "Start", given: "#REF!" },
  "date-in-text": { header: "Tema", given: { date: "2020-05-01" } },
  "not-a-number": { header: "Belopp", given: "tiotusen" },
  "not-whole": { header: "Belopp", given: 1.5 },
  "out-of-range": { header: "Dagar per möte", given: 99, expected: "0–10" },
  "not-a-date": { header: "Start", given: "14 maj" },
  "not-a-year": { header: "År", given: 20 },
  "not-a-month": { header: "Månad", given: "vår" },
  "not-yes-no": { header: "Aktiv", given: "kanske", expected: "Ja, Nej" },
  "not-a-choice": { header: "Form", given: "Brev", expected: "Fysisk, Digital, Hybrid" },
  "not-an-email": { header: "E-post", given: "info" },
  "not-a-link": { header: "Länk", given: "www.mote.example" },
  "not-a-code": { header: "Kommunkod", given: 136, expected: "4" },
  "too-long": { header: "Text", given: "x".repeat(60_000) },
  "dangling-reference": { header: "Värd", given: "Gunnared", expected: "parties" },
  "duplicate-name": { header: "Benämning", given: "Träff i maj" },
  "ambiguous-alias": { header: "Alias", given: "Angered" },
};

const titleOf = (id: string) => ({ meetings: "Möten", parties: "Parter" })[id] ?? id;

const told = Object.entries(EXAMPLES).map(([code, example]) => {
  const problem: Problem = { code: code as ProblemCode, sheet: "meetings", ...example };
  return { code, ...problemSentence(problem, titleOf) };
});

it("tells every problem in a sentence, and what to do", async () => {
  const text = told.map(
    ({ code, severity, message, action }) => `${code} (${severity})\n  ${message}\n  ${action}\n`,
  );
  await expect(text.join("\n")).toMatchFileSnapshot("golden/problems.txt");
});

it.each(told)("$code: is told in whole sentences, without gaps", ({ message, action }) => {
  for (const sentence of [message, action]) {
    expect(sentence).toMatch(/^[A-ZÅÄÖ”#\d].*[.]$/);
    expect(sentence).not.toMatch(/undefined|””| {2}/);
  }
});

it("shortens long content", () => {
  const problem: Problem = { code: "not-a-date", sheet: "meetings", given: "x".repeat(500) };
  expect(problemSentence(problem, titleOf).message.length).toBeLessThan(120);
});
