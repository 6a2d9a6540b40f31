import { builtInTemplates } from "../../../scripts/templates.ts";
import { drawCharts } from "../../../src/app/documents/draw-charts.ts";
import { fillDocument } from "../../../src/libraries/fill-document.ts";
import { NEEDED_MARKERS } from "../../../src/partnership/documents/define-document.ts";
import type {
  DocumentKind,
  DocumentRequest,
  TemplateData,
} from "../../../src/partnership/documents/document.ts";
import { documentKinds } from "../../../src/partnership/documents/index.ts";
import { examplePartnership, exampleSettings } from "../../../src/partnership/example/index.ts";
import {
  AGREEMENT_2004,
  AGREEMENT_2020,
  AGREEMENT_REGIONAL,
} from "../../../src/partnership/example/names.ts";
import type { Partnership } from "../../../src/partnership/partnership.ts";
import { aPartnership } from "../../a-partnership.ts";
import { drawn } from "../../google/a-chart.ts";

export { AGREEMENT_2004, AGREEMENT_2020, AGREEMENT_REGIONAL };

/** The day the example is looked at. */
export const DAY = "2020-03-01";

/** The example workbook as a snapshot. */
export const example: Partnership = aPartnership(examplePartnership, exampleSettings);

const templates = await builtInTemplates();

export function kindOf(id: string): DocumentKind {
  const kind = documentKinds.find((one) => one.id === id);
  if (kind === undefined) throw new Error(`no document kind ${id}`);
  return kind;
}

/** The document of the kind, filled with its built-in template. @throws where something is missing or the template is at fault. */
export function filled(
  id: string,
  partnership: Partnership,
  request: Omit<DocumentRequest, "today">,
): Uint8Array {
  const { data, charts } = viewOf(id, partnership, request);
  const pictures = drawCharts({ barChart: drawn }, charts);
  const template = templates.get(id) ?? new Uint8Array();
  const document = fillDocument(template, data, DAY, NEEDED_MARKERS, pictures);
  if (!document.ok) throw new Error(JSON.stringify(document.faults));
  return document.docx;
}

/** The data of the kind's view. @throws where something is missing. */
export function dataOf(
  id: string,
  partnership: Partnership,
  request: Omit<DocumentRequest, "today">,
): TemplateData {
  return viewOf(id, partnership, request).data;
}

/** What must be filled in before the document can be made; nothing where it can. */
export function missingIn(
  id: string,
  partnership: Partnership,
  request: Omit<DocumentRequest, "today">,
): readonly string[] {
  const view = kindOf(id).view(partnership, { today: DAY, ...request });
  return view.ok ? [] : view.missing;
}

function viewOf(id: string, partnership: Partnership, request: Omit<DocumentRequest, "today">) {
  const view = kindOf(id).view(partnership, { today: DAY, ...request });
  if (!view.ok) throw new Error(view.missing.join("\n"));
  return view;
}
