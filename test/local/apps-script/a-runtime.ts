import {
  createRuntime,
  emptyWorkbook,
  type Runtime,
  type RuntimeOptions,
  simulatedClock,
} from "../../../local/apps-script/index.ts";

/** A runtime on an empty workbook whose program is this code; a Friday afternoon in May 2020. */
export function aRuntime(code: string, options: Partial<RuntimeOptions> = {}): Runtime {
  return createRuntime({
    program: { "Code.js": code },
    state: emptyWorkbook(),
    clock: simulatedClock("2020-05-01T13:00:00+02:00"),
    ...options,
  });
}

/** What a function body returns, run in a fresh runtime; its error is thrown. */
export function returned(body: string, options: Partial<RuntimeOptions> = {}): unknown {
  const result = aRuntime(
    `function main() {\nconst sheet = SpreadsheetApp.getActive().getSheets()[0];\n${body}\n}`,
    options,
  ).execute("main");
  if (result.error) throw new Error(result.error.message);
  return result.value;
}
