import { type Document, Packer } from "docx";
import PizZip from "pizzip";
import { datedZip } from "../src/libraries/zip/dated-zip.ts";
import { agreementTemplate } from "../src/partnership/documents/d01-agreement/template.ts";
import { workPlanTemplate } from "../src/partnership/documents/d02-work-plan/template.ts";
import { boardMemoTemplate } from "../src/partnership/documents/d03-board-memo/template.ts";
import { minutesBasisTemplate } from "../src/partnership/documents/d04-minutes-basis/template.ts";
import { partnershipSummonsTemplate } from "../src/partnership/documents/d05-partnership-summons/template.ts";
import { officialsSummonsTemplate } from "../src/partnership/documents/d06-officials-summons/template.ts";
import { minutesTemplate } from "../src/partnership/documents/d07-minutes/template.ts";
import { attendanceTemplate } from "../src/partnership/documents/d08-attendance/template.ts";
import { feeBasisTemplate } from "../src/partnership/documents/d09-fee-basis/template.ts";
import { memberListTemplate } from "../src/partnership/documents/d10-member-list/template.ts";
import { decisionStatusTemplate } from "../src/partnership/documents/d11-decision-status/template.ts";
import { followUpTemplate } from "../src/partnership/documents/d12-follow-up/template.ts";
import { finalReportTemplate } from "../src/partnership/documents/d13-final-report/template.ts";
import { hostingPlanTemplate } from "../src/partnership/documents/d14-hosting-plan/template.ts";
import { exitConfirmationTemplate } from "../src/partnership/documents/d15-exit-confirmation/template.ts";
import { personExtractTemplate } from "../src/partnership/documents/d17-person-extract/template.ts";
import { erasureProtocolTemplate } from "../src/partnership/documents/d18-erasure-protocol/template.ts";
import { reportBackTemplate } from "../src/partnership/documents/d19-report-back/template.ts";

/** The template of each kind of document, by the kind's id. */
const TEMPLATES: Readonly<Record<string, () => Document>> = {
  D1: agreementTemplate,
  D2: workPlanTemplate,
  D3: boardMemoTemplate,
  D4: minutesBasisTemplate,
  D5: partnershipSummonsTemplate,
  D6: officialsSummonsTemplate,
  D7: minutesTemplate,
  D8: attendanceTemplate,
  D9: feeBasisTemplate,
  D10: memberListTemplate,
  D11: decisionStatusTemplate,
  D12: followUpTemplate,
  D13: finalReportTemplate,
  D14: hostingPlanTemplate,
  D15: exitConfirmationTemplate,
  D17: personExtractTemplate,
  D18: erasureProtocolTemplate,
  D19: reportBackTemplate,
};

/** Templates are no document's age; this only makes them the same bytes in every build. */
export const TEMPLATE_DAY = "2020-01-01";

/** The built-in templates as .docx files, by the id of their kind; the same bytes each time. */
export async function builtInTemplates(): Promise<Map<string, Uint8Array>> {
  const templates = new Map<string, Uint8Array>();
  for (const [kind, template] of Object.entries(TEMPLATES)) {
    templates.set(kind, datedZip(new PizZip(await Packer.toBuffer(template())), TEMPLATE_DAY));
  }
  return templates;
}
