import { agreementDocument } from "./d01-agreement/view.ts";
import { workPlanDocument } from "./d02-work-plan/view.ts";
import { memberListDocument } from "./d10-member-list/view.ts";
import { personExtractDocument } from "./d17-person-extract/view.ts";
import { erasureProtocolDocument } from "./d18-erasure-protocol/view.ts";
import type { DocumentKind } from "./document.ts";

/** Every kind of document, in the order people see them. */
export const documentKinds: readonly DocumentKind[] = [
  agreementDocument,
  workPlanDocument,
  memberListDocument,
  personExtractDocument,
  erasureProtocolDocument,
];
