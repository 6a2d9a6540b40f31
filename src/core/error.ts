/** What the world can refuse; each has a Swedish sentence in `messages/errors.ts`. */
export type ErrorCode =
  | "missing-tab"
  | "hidden-tab"
  | "missing-cell"
  | "broken-tab"
  | "day-stopped"
  | "missing-facts"
  | "unknown-command"
  | "unknown-parameter"
  | "missing-parameter"
  | "no-preview"
  | "unknown-choice"
  | "unreadable-parameter"
  | "not-a-file"
  | "file-too-large"
  | "unreadable-file"
  | "missing-permission"
  | "busy"
  | "template-missing"
  | "template-broken"
  | "own-template-damaged"
  | "template-refused"
  | "conversion-failed"
  | "file-out-of-reach"
  | "not-owner"
  | "ledger-changed"
  | "rejected-write"
  | "newer-workbook"
  | "not-empty"
  | "not-possible";

/** A refusal that the user must hear of and can act on; anything else that is thrown is a bug. */
export class AppError extends Error {
  /**
   * @param code What was refused.
   * @param details Texts that the sentence of the code mentions, e.g. the name of a tab; never personal data that goes to a log.
   */
  constructor(
    readonly code: ErrorCode,
    readonly details: Readonly<Record<string, string>> = {},
  ) {
    super(code);
    this.name = "AppError";
  }
}
