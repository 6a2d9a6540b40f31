import type { Partnership } from "../partnership.ts";
import type { Decision } from "../sheets/decisions.ts";

/** What meetings have asked someone to do and that is neither done nor dropped; an empty status means open. */
export function openActions(partnership: Partnership): readonly Decision[] {
  return partnership.decisions.filter(
    ({ kind, status }) => kind === "action" && status !== "done" && status !== "dropped",
  );
}
