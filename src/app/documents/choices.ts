import type { CivilDate } from "../../core/dates/civil-date.ts";
import type { DocumentRequest } from "../../partnership/documents/document.ts";

/** What a document was asked for, as *Dokument* keeps it. */
export function choicesText({ today: _, draft: __, ...choices }: DocumentRequest): string {
  return JSON.stringify(choices);
}

/** The request that *Dokument* tells of, made on another day; without choices where the text cannot be read. */
export function requestFrom(text: string | undefined, today: CivilDate): DocumentRequest {
  try {
    const choices: unknown = JSON.parse(text ?? "{}");
    return typeof choices === "object" ? { ...choices, today } : { today };
  } catch {
    return { today };
  }
}
