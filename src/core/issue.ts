export type Severity = "error" | "warning" | "info";

/** Something in the user's data that a person should look at: what is wrong, where, and what to do. */
export interface Issue {
  readonly severity: Severity;
  /** Stable name of the kind of finding, e.g. `dangling-reference`. */
  readonly code: string;
  /** Id of the tab. */
  readonly sheet: string;
  /** Sheet row, from 1; absent where the tab as a whole is meant. */
  readonly row?: number;
  /** Heading of the column; absent where the whole row is meant. */
  readonly header?: string;
  /** What is wrong: one Swedish sentence. */
  readonly message: string;
  /** What to do: one Swedish sentence. */
  readonly action: string;
}
