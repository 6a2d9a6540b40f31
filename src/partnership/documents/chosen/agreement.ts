import { quoted } from "../../../messages/lists.ts";
import { named, type Partnership } from "../../partnership.ts";
import type { Agreement } from "../../sheets/agreements.ts";
import { agreements } from "../../sheets/agreements.ts";
import type { DocumentRequest } from "../document.ts";
import { missingCell, missingRows } from "./missing-facts.ts";

type Dated = Agreement & { readonly start: string; readonly end: string };

/** The agreement that a document is asked for, with its period; or what is missing. */
export type ChosenAgreement =
  | { readonly ok: true; readonly agreement: Dated }
  | { readonly ok: false; readonly missing: readonly string[] };

/** Finds the agreement that is asked for. Both days of its period are required, as every document names it. */
export function chosenAgreement(partnership: Partnership, request: DocumentRequest): ChosenAgreement {
  const agreement = named(partnership.agreements, request.agreement);
  if (agreement === undefined) {
    const what =
      request.agreement === undefined
        ? "Välj en överenskommelse"
        : `Överenskommelsen ${quoted(request.agreement)} finns inte`;
    return { ok: false, missing: [missingRows(agreements, "name", what)] };
  }
  const empty = (["start", "end"] as const).filter((column) => agreement[column] === undefined);
  if (empty.length > 0)
    return { ok: false, missing: empty.map((column) => missingCell(agreements, agreement, column)) };
  return { ok: true, agreement: agreement as Dated };
}
