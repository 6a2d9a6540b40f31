import { builtInTemplates } from "../../../scripts/templates.ts";
import { fillDocument } from "../../../src/libraries/fill-document.ts";
import { NEEDED_MARKERS } from "../../../src/partnership/documents/define-document.ts";
import type {
  DocumentKind,
  DocumentRequest,
  TemplateData,
} from "../../../src/partnership/documents/document.ts";
import { documentKinds } from "../../../src/partnership/documents/index.ts";
import { heldYear as heldYearExample } from "../../../src/partnership/example/held-year/index.ts";
import { examplePartnership, exampleSettings } from "../../../src/partnership/example/index.ts";
import {
  AGREEMENT_2004,
  AGREEMENT_2020,
  AGREEMENT_REGIONAL,
} from "../../../src/partnership/example/names.ts";
import type { Partnership } from "../../../src/partnership/partnership.ts";
import { aPartnership } from "../../a-partnership.ts";

export { AGREEMENT_2004, AGREEMENT_2020, AGREEMENT_REGIONAL };

/** The day the example is looked at. */
export const DAY = "2020-03-01";

/** The example workbook as a snapshot. */
export const example: Partnership = aPartnership(examplePartnership, exampleSettings);

/** The day the example of a held year is looked at. */
export const HELD_YEAR_DAY = heldYearExample.day;

/** The example of a held year as a snapshot: meetings held, decisions, results and experiences of both years. */
export const heldYear: Partnership = aPartnership(heldYearExample.partnership, heldYearExample.settings);

/** What a document is asked with; where no day is given, it is the day of the first example. */
type Asked = Omit<DocumentRequest, "today"> & Partial<Pick<DocumentRequest, "today">>;

const templates = await builtInTemplates();

export function kindOf(id: string): DocumentKind {
  const kind = documentKinds.find((one) => one.id === id);
  if (kind === undefined) throw new Error(`no document kind ${id}`);
  return kind;
}

/** The document of the kind, filled with its built-in template. @throws where something is missing or the template is at fault. */
export function filled(id: string, partnership: Partnership, request: Asked): Uint8Array {
  return filledWith(id, dataOf(id, partnership, request));
}

/** The data of the kind's view. @throws where something is missing. */
export function dataOf(id: string, partnership: Partnership, request: Asked): TemplateData {
  const view = kindOf(id).view(partnership, { today: DAY, ...request });
  if (!view.ok) throw new Error(view.missing.join("\n"));
  return view.data;
}

/** What must be filled in before the document can be made; nothing where it can. */
export function missingIn(id: string, partnership: Partnership, request: Asked): readonly string[] {
  const view = kindOf(id).view(partnership, { today: DAY, ...request });
  return view.ok ? [] : view.missing;
}

function filledWith(id: string, data: TemplateData): Uint8Array {
  const document = fillDocument(templates.get(id) ?? new Uint8Array(), data, DAY, NEEDED_MARKERS);
  if (!document.ok) throw new Error(JSON.stringify(document.faults));
  return document.docx;
}
