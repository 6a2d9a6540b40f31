import type { OverviewSection } from "./overview.ts";
import { attendanceSection } from "./sections/attendance.ts";
import { deadlinesSection } from "./sections/deadlines.ts";
import { decisionsSection } from "./sections/decisions.ts";
import { feesSection } from "./sections/fees.ts";
import { findingsSection } from "./sections/findings.ts";
import { meetingsSection } from "./sections/meetings.ts";
import { partiesSection } from "./sections/parties.ts";
import { partnershipSection } from "./sections/partnership.ts";
import { planSection } from "./sections/plan.ts";
import { seatsSection } from "./sections/seats.ts";

/** Every section of the tab, in the order people see them; the list of parties stands last, since it grows. */
export const overviewSections: readonly OverviewSection[] = [
  partnershipSection,
  meetingsSection,
  deadlinesSection,
  decisionsSection,
  seatsSection,
  attendanceSection,
  feesSection,
  planSection,
  findingsSection,
  partiesSection,
];
