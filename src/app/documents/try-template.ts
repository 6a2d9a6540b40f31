import type { CivilDate } from "../../core/dates/civil-date.ts";
import type { TemplateFault } from "../../core/template-fault.ts";
import { fillDocument, type Pictures } from "../../libraries/index.ts";
import { FRAME_MARKERS, NEEDED_MARKERS } from "../../partnership/documents/define-document.ts";
import type { DocumentKind } from "../../partnership/documents/document.ts";
import { sampleData } from "../../partnership/documents/sample-data.ts";
import type { Partnership } from "../../partnership/partnership.ts";
import { possibleRequests } from "./possible-requests.ts";

/** What trying a template has shown. */
export type TemplateTrial =
  | { readonly ok: false; readonly faults: readonly TemplateFault[] }
  | {
      readonly ok: true;
      /** Names of the documents out of the workbook that it was tried on. */
      readonly tried: readonly string[];
      /** Every marker that stands in it. */
      readonly used: readonly string[];
    };

/** More than this takes long and shows nothing new. */
const MOST_DOCUMENTS = 4;

/**
 * Tries a template: first on made-up data, which reaches every part of it, then on documents out of the workbook.
 *
 * @param partnership At least what the kind reads, and what its parameters are chosen from.
 */
export function tryTemplate(
  kind: DocumentKind,
  bytes: Uint8Array,
  partnership: Partnership,
  today: CivilDate,
): TemplateTrial {
  const trial = tryOnSamples(kind, bytes, today);
  if (!trial.ok) return trial;
  const tried: string[] = [];
  for (const request of kind.madeBy === undefined ? possibleRequests(kind, partnership, today) : []) {
    if (tried.length >= MOST_DOCUMENTS) break;
    const view = kind.view(partnership, request);
    if (!view.ok) continue;
    const filled = fillDocument(bytes, view.data, today, NEEDED_MARKERS, noPictures(kind));
    if (!filled.ok) return filled;
    tried.push(view.name);
  }
  return { ok: true, tried, used: trial.used };
}

/** Tries a template on made-up data alone. */
export function tryOnSamples(kind: DocumentKind, bytes: Uint8Array, today: CivilDate): TemplateTrial {
  let used: readonly string[] = [];
  for (const data of sampleData(kind.markers, FRAME_MARKERS)) {
    const filled = fillDocument(bytes, data, today, NEEDED_MARKERS, noPictures(kind));
    if (!filled.ok) return filled;
    used = filled.used;
  }
  return { ok: true, tried: [], used };
}

/** That a chart can be drawn says nothing of the template; that its placeholder is known does. */
function noPictures({ charts = {} }: DocumentKind): Pictures {
  return Object.fromEntries(Object.keys(charts).map((marker) => [marker, "none" as const]));
}
