/** The local Apps Script runtime: what the rest of `local/` and the tests use of it. */
export type { Axis } from "./change-lines.ts";
export { runDailyTriggers } from "./daily-triggers.ts";
export { displayValue } from "./display-value.ts";
export { type EmptyWorkbookOptions, emptySheet, emptyWorkbook } from "./empty-workbook.ts";
export type { Fault, TriggerKind } from "./execution.ts";
export type {
  ExecutionResult,
  MenuEntry,
  Selection,
  ShownDialog,
  ShownMenu,
  ShownQuestion,
  Toast,
} from "./execution-result.ts";
export { openWorkbook } from "./hands/fire-edit.ts";
export { createHand, type Hand } from "./hands/hand.ts";
export type { HandResult } from "./hands/hand-result.ts";
export type { MailAttachment, MailMessage } from "./mail-message.ts";
export { memoryFileStore } from "./memory-file-store.ts";
export { createRuntime, type ExecuteOptions, type Runtime, type RuntimeOptions } from "./runtime.ts";
export { type SimulatedClock, simulatedClock } from "./simulated-clock.ts";
export type * from "./workbook-state.ts";
export type { Answer, FileStore, LocalCopies, Question, StoredFile } from "./world.ts";
