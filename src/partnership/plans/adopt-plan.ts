import type { CivilDate } from "../../core/dates/civil-date.ts";
import { longDate } from "../../messages/dates.ts";
import { quoted } from "../../messages/lists.ts";
import { named, type Partnership } from "../partnership.ts";
import { endOf, stands } from "../questions/meetings.ts";
import { change, impossible, type Planned, planned } from "./plan.ts";

/** Whose work plan, and the partnership meeting that adopted it. */
export interface AdoptionAsked {
  readonly agreement: string;
  readonly meeting: string;
}

/** *Godkänn arbetsplan*: the plan counts as adopted on the last day of the meeting. @see product R18 */
export function adoptPlan(partnership: Partnership, asked: AdoptionAsked, today: CivilDate): Planned {
  const agreement = named(partnership.agreements, asked.agreement);
  const meeting = named(partnership.meetings, asked.meeting);
  if (agreement === undefined) return impossible(`Överenskommelsen ${quoted(asked.agreement)} finns inte.`);
  if (meeting === undefined) return impossible(`Mötet ${quoted(asked.meeting)} finns inte.`);

  const [plan, at] = [quoted(agreement.name), quoted(meeting.name)];
  if (meeting.kind !== "partnership")
    return impossible(`${at} är ingen partnerskapsträff, och bara en sådan kan anta arbetsplanen.`);
  if (meeting.collaboration !== agreement.collaboration)
    return impossible(`${at} hör till ett annat samarbete än ${plan}.`);
  if (!stands(meeting)) return impossible(`${at} är inställd eller flyttad.`);
  const day = endOf(meeting);
  if (meeting.start === undefined || day === undefined)
    return impossible(`${at} saknar datum. Fyll i Start och Slut i Möten först.`);
  if (day > today)
    return impossible(`${at} är inte avslutad förrän ${longDate(day)}. Godkänn arbetsplanen därefter.`);
  if (agreement.planAdopted === day && agreement.planAdoptedAt === meeting.name)
    return impossible(`Arbetsplanen för ${plan} är redan antagen vid ${at}.`);

  const isEmpty = partnership.activities.every((activity) => activity.agreement !== agreement.name);
  const told = [
    `Arbetsplanen för ${plan} antecknas som antagen ${longDate(day)} vid ${at}.`,
    ...(agreement.planAdopted === undefined
      ? []
      : [`Den var antecknad som antagen ${longDate(agreement.planAdopted)}; det ersätts.`]),
    ...(isEmpty ? ["Arbetsplanen har inga aktiviteter ännu."] : []),
  ];
  return planned(told, change("agreements", agreement, { planAdopted: day, planAdoptedAt: meeting.name }));
}
