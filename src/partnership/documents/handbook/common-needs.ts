import { emptied, filledWith, type Need, need, withoutRows } from "./need.ts";

/** What every document of an agreement needs. */
export const DATED_AGREEMENT: Need = need(
  "*Startdatum* och *Slutdatum* för överenskommelsen i Överenskommelser",
  emptied("agreements", "start"),
);

/** What every document that counts the members needs. */
export const KNOWN_MEMBERS: Need = need(
  "parterna i Medlemskap finns i Parter, och deras organisationer i Organisationer",
  withoutRows("parties", "Uppsala"),
);

/** What every document of the parties under an agreement needs. */
export const SOME_MEMBER: Need = need(
  "minst en part är medlem under perioden, i Medlemskap",
  withoutRows("memberships"),
);

/** What every document of a work plan needs. */
export const SOME_ACTIVITY: Need = need(
  "minst en aktivitet för överenskommelsen i Arbetsplan",
  withoutRows("activities"),
);

/** What every document of a meeting with a day needs. */
export const DATED_MEETING: Need = need("*Start* för mötet i Möten", emptied("meetings", "start"));

/** What every document of a meeting needs. */
export const MEETING_THAT_STANDS: Need = need(
  "mötet har inte *Status* Inställt eller Flyttat",
  filledWith("meetings", { status: "cancelled" }),
);
