import type { CivilDate } from "../core/dates/civil-date.ts";
import type { MemoryPort } from "./ports.ts";

/** Whose daily trigger sends the reminders. Google shows people only their own triggers, so the owner stands in the document. */
export interface TriggerOwner {
  readonly email: string;
  readonly since: CivilDate;
}

const OWNER = "reminders.owner";
const SINCE = "reminders.ownerSince";
const LAST_RUN = "reminders.lastRun";

/** The owner, or `undefined` where the reminders have none. */
export function triggerOwner(memory: MemoryPort): TriggerOwner | undefined {
  const { [OWNER]: email, [SINCE]: since } = memory.read();
  return email === undefined || email === "" ? undefined : { email, since: since ?? "" };
}

/** Records a new owner; `undefined` records that there is none. */
export function setTriggerOwner(memory: MemoryPort, owner: TriggerOwner | undefined): void {
  memory.write({ [OWNER]: owner?.email ?? "", [SINCE]: owner?.since ?? "" });
}

/** What the document remembers of a daily run, so that one that has stopped coming can be seen. */
export function heartbeat({
  date,
  time,
}: {
  readonly date: CivilDate;
  readonly time: string;
}): Readonly<Record<string, string>> {
  return { [LAST_RUN]: `${date} ${time}` };
}
