/** What can be wrong with a document template; each has a Swedish sentence in `messages/template-faults.ts`. */
export type TemplateFaultId =
  | "not-a-docx"
  | "too-large"
  | "damaged"
  | "unclosed-marker"
  | "unopened-marker"
  | "doubled-brace"
  | "unclosed-loop"
  | "unopened-loop"
  | "crossed-loops"
  | "raw-marker"
  | "unknown-marker"
  | "not-text"
  | "missing-marker";

/** One fault of a template, with the marker that it concerns; no marker where the file as a whole is meant. */
export interface TemplateFault {
  readonly id: TemplateFaultId;
  readonly marker: string;
  /** Where the marker stands, where it can be found. */
  readonly place?: TemplatePlace;
}

/** A paragraph of a template. */
export interface TemplatePlace {
  readonly part: "body" | "header" | "footer";
  /** The nearest heading above it; empty where there is none. */
  readonly heading: string;
  /** What stands in the paragraph, shortened. */
  readonly text: string;
}
