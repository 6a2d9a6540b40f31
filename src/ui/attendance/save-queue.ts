import type { Presence, PresenceMark, SavedPresences } from "../../app/attendance/attendance-list.ts";
import type { Reply } from "../../app/reply.ts";
import { FAILED } from "../status.ts";
import type { PlaceControl } from "./place-control.ts";

/** Choices that come close after each other go together. */
const GATHER_MS = 250;
/** How long to wait before each new try where a save did not get through. */
const RETRY_MS = [1_000, 3_000, 9_000] as const;

/** What the queue tells the page. */
export interface QueueEvents {
  send(marks: readonly PresenceMark[]): Promise<Reply<SavedPresences>>;
  /** The choices have been answered. */
  answered(controls: readonly PlaceControl[], saved: SavedPresences): void;
  /** Some are not saved, and nothing more is tried by itself. */
  stuck(count: number, why: string): void;
}

/** Saves choices one batch at a time, the newest for each place, until they are saved. */
export interface SaveQueue {
  put(control: PlaceControl, presence: Presence | ""): void;
  /** Tries again with all that is not saved. */
  retry(): void;
  /** Whether a newer choice for the place waits to be sent. */
  has(control: PlaceControl): boolean;
  /** Whether something is not saved yet. */
  isBusy(): boolean;
}

/** An empty queue. */
export function saveQueue({ send, answered, stuck }: QueueEvents): SaveQueue {
  const waiting = new Map<PlaceControl, Presence | "">();
  let isSending = false;
  let tries = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const after = (delay: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void sendAll(), delay);
  };
  const sendAll = async () => {
    if (isSending || waiting.size === 0) return;
    isSending = true;
    const batch = [...waiting];
    waiting.clear();
    for (const [control] of batch) control.stand("saving");
    const reply = await sent(batch.map(([{ place }, presence]) => ({ ...markOf(place), presence })));
    isSending = false;
    if (reply.ok) {
      tries = 0;
      answered(
        batch.map(([control]) => control),
        reply.value,
      );
      if (waiting.size > 0) after(0);
      return;
    }
    // A newer choice for the same place has taken the old one's place.
    for (const [control, presence] of batch) if (!waiting.has(control)) waiting.set(control, presence);
    const delay = reply.passing ? RETRY_MS[tries] : undefined;
    for (const [control] of waiting) control.stand(delay === undefined ? "unsaved" : "waiting");
    tries += 1;
    if (delay === undefined) stuck(waiting.size, reply.said);
    else after(delay);
  };
  const sent = async (marks: readonly PresenceMark[]): Promise<Reply<SavedPresences>> => {
    try {
      return await send(marks);
    } catch {
      return { ok: false, said: FAILED, passing: true };
    }
  };
  return {
    put(control, presence) {
      waiting.set(control, presence);
      control.stand("saving");
      if (!isSending) after(GATHER_MS);
    },
    retry() {
      tries = 0;
      after(0);
    },
    has: (control) => waiting.has(control),
    isBusy: () => isSending || waiting.size > 0,
  };
}

function markOf({ for: who, id, presence }: PlaceControl["place"]): Omit<PresenceMark, "presence"> {
  return { for: who, id, was: presence };
}
