/** What a dialog's page asks of the page that shows it. */
export type FromDialog =
  | { kind: "call"; number: number; name: string; args: readonly unknown[] }
  | { kind: "open"; address: string }
  | { kind: "close" }
  | { kind: "size"; width?: number; height?: number }
  | { kind: "focus" };

/** What it is answered when a function that it called is done. */
export interface CallAnswer {
  number: number;
  value?: unknown;
  error?: { name: string; message: string };
}
