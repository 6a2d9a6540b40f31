import type { CivilDate } from "../../core/dates/civil-date.ts";
import type { DocumentRequest } from "../../partnership/documents/document.ts";

/** What a document was asked for, as *Dokument* keeps it: what was chosen, and nothing that was gathered of a person. */
export function choicesText(request: DocumentRequest): string {
  const { agreement, organisation, case: about, meeting, year, day } = request;
  return JSON.stringify({ agreement, organisation, case: about, meeting, year, day });
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
