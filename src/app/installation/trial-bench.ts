import { AppError } from "../../core/error.ts";
import type { Permission } from "../ports/identity.ts";
import type { Ports } from "../ports/index.ts";
import type { TrialTab } from "../ports/trials.ts";
import { saidByService } from "./said-by-service.ts";

/** Beginning of the name of every trial tab; what follows is the run's own. */
const TAB = "Partnerskapsarkets provflik ";

/** What the trials of one run share, and what they have made so far. */
export class TrialBench {
  /** Name of this run's trial tab. */
  readonly tabName: string;
  /** Empty where the workbook's lock is held; else what stood in the way. */
  readonly lockTrouble: string;
  readonly missing: readonly Permission[];
  tab: TrialTab | undefined;
  /** A small .docx, once the templates have been tried. */
  docx: Uint8Array | undefined;
  /** Id of the trial document in Drive while it is there. */
  document: string | undefined;

  constructor(
    readonly ports: Ports,
    /** Whether the user wants a letter. */
    readonly wantsLetter: boolean,
    permissions: readonly Permission[],
  ) {
    this.tabName = `${TAB}${ports.ids.run()}`;
    this.lockTrouble = lockTroubleOf(ports);
    this.missing = ports.identity.missing(permissions);
  }

  /** Whether nobody else runs anything, so that what lies there is left from a run that was stopped. */
  get isAlone(): boolean {
    return this.lockTrouble === "";
  }

  /** Removes trial tabs that runs which were stopped have left. */
  removeLeftTabs(): void {
    if (!this.isAlone) return;
    const { trials } = this.ports;
    for (const name of trials.tabNames()) if (name.startsWith(TAB)) trials.removeTab(name);
  }
}

function lockTroubleOf({ lock }: Ports): string {
  try {
    lock.take();
    return "";
  } catch (error) {
    if (error instanceof AppError && error.code === "busy")
      return "Någon annan kör ett kommando i arket just nu.";
    return saidByService(error);
  }
}
