import type { Trial } from "../trial.ts";
import { cleaningTrial } from "./cleaning.ts";
import { datesTrial } from "./dates.ts";
import { documentTrial } from "./document.ts";
import { documentRemovalTrial } from "./document-removal.ts";
import { formulaTrial } from "./formula.ts";
import { identityTrial } from "./identity.ts";
import { letterTrial } from "./letter.ts";
import { localeTrial } from "./locale.ts";
import { lockTrial } from "./lock.ts";
import { mailQuotaTrial } from "./mail-quota.ts";
import { memoryTrial } from "./memory.ts";
import { notesTrial } from "./notes.ts";
import { openRangeTrial } from "./open-range.ts";
import { pdfTrial } from "./pdf.ts";
import { permissionTrials } from "./permissions.ts";
import { plainTextTrial } from "./plain-text.ts";
import { programTrial } from "./program.ts";
import { tabTrial } from "./tab.ts";
import { templatesTrial } from "./templates.ts";
import { timeZonesTrial } from "./time-zones.ts";
import { triggerTrial } from "./trigger.ts";
import { validationTrial } from "./validation.ts";
import { zoneClocksTrial } from "./zone-clocks.ts";

/** Everything that *Kontrollera installationen* tries, in order: some go on with what an earlier one made. */
export const trials: readonly Trial[] = [
  ...permissionTrials,
  identityTrial,
  localeTrial,
  timeZonesTrial,
  zoneClocksTrial,
  lockTrial,
  memoryTrial,
  tabTrial,
  plainTextTrial,
  datesTrial,
  validationTrial,
  openRangeTrial,
  formulaTrial,
  notesTrial,
  cleaningTrial,
  mailQuotaTrial,
  letterTrial,
  triggerTrial,
  templatesTrial,
  documentTrial,
  pdfTrial,
  documentRemovalTrial,
  programTrial,
];
