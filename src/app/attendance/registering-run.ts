import { quoted } from "../../messages/lists.ts";
import type { Partnership } from "../../partnership/partnership.ts";
import { runMark, runName, undoneBy } from "../change-log.ts";
import type { Ports } from "../ports/index.ts";

/**
 * The run that a choice belongs to: all that one person registers for a meeting in a day is one, so that *Ångra senaste körning*
 * takes it back together. What comes after it was taken back is a new one.
 */
export function registeringRun(ports: Ports, { changes }: Partnership, meeting: string): string {
  const label = `Registrera närvaro: ${quoted(meeting)}`;
  const { who, time } = runMark(ports, "");
  const undone = new Set(changes.map(({ run }) => undoneBy(run)));
  const begun = changes.filter(
    (line) =>
      line.run.startsWith(`${label} (`) && line.who === who && line.time.slice(0, 10) === time.slice(0, 10),
  );
  const last = begun[begun.length - 1]?.run;
  return last !== undefined && !undone.has(last) ? last : runName(ports.ids.run(), label);
}
