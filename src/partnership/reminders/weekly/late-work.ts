import type { CivilDate } from "../../../core/dates/civil-date.ts";
import { listed } from "../../../messages/lists.ts";
import { counted } from "../../../messages/numbers.ts";
import type { Partnership } from "../../partnership.ts";
import { lateSince } from "../../questions/activities.ts";
import { openActions } from "../../questions/open-actions.ts";

/** How many actions and steps are late: those who are responsible have letters of their own. */
export function lateWork(partnership: Partnership, today: CivilDate): readonly string[] {
  const actions = openActions(partnership).filter(({ due }) => due !== undefined && due < today).length;
  const steps = partnership.steps.filter((step) => lateSince(partnership, step, today) !== undefined).length;
  const late = [
    actions === 0 ? undefined : `${counted(actions, "åtgärd", "åtgärder")} från möten`,
    steps === 0 ? undefined : `${counted(steps, "delmoment", "delmoment")} i arbetsplanen`,
  ].filter((what) => what !== undefined);
  return late.length === 0
    ? []
    : [`Försenat: ${listed(late)}. Hör med dem som är ansvariga, och ändra status eller tid.`];
}
