import type { CivilDate } from "../core/dates/civil-date.ts";
import type { MemoryPort } from "./ports/memory.ts";

/** Whose daily trigger sends the reminders. Google shows people only their own triggers, so the owner stands in the document. */
export interface TriggerOwner {
  readonly email: string;
  readonly since: CivilDate;
}

const OWNER = "reminders.owner";
const SINCE = "reminders.ownerSince";

/** The owner, or `undefined` where the reminders have none. */
export function triggerOwner(memory: MemoryPort): TriggerOwner | undefined {
  return ownerIn(memory.read());
}

/** The same, from what the document remembers. */
export function ownerIn({
  [OWNER]: email,
  [SINCE]: since,
}: Readonly<Record<string, string>>): TriggerOwner | undefined {
  return email === undefined || email === "" ? undefined : { email, since: since ?? "" };
}

/** Records a new owner; `undefined` records that there is none. */
export function setTriggerOwner(memory: MemoryPort, owner: TriggerOwner | undefined): void {
  memory.write({ [OWNER]: owner?.email ?? "", [SINCE]: owner?.since ?? "" });
}
