import { expect, it } from "vitest";
import { adoptPlan } from "../../../src/partnership/plans/adopt-plan.ts";
import { aPartnership, type SomeRows } from "../../a-partnership.ts";
import { changed, planOf, reasonsOf } from "./told-plan.ts";

const AGREEMENT = { name: "Ö", collaboration: "P" } as const;
const MEETING = {
  name: "Träff",
  collaboration: "P",
  kind: "partnership",
  start: "2020-05-14",
  end: "2020-05-15",
} as const;
const adopt = (more: SomeRows = {}, asked = { agreement: "Ö", meeting: "Träff" }) =>
  adoptPlan(aPartnership({ agreements: [AGREEMENT], meetings: [MEETING], ...more }), asked, "2020-06-01");

it("dates the plan to the meeting's last day", () => {
  const planned = adopt({ activities: [{ name: "2020:1", agreement: "Ö", activity: "A" }] });
  expect(changed(planned)).toEqual(['agreements 2: {"planAdopted":"2020-05-15","planAdoptedAt":"Träff"}']);
  expect(planOf(planned).told).toEqual([
    "Arbetsplanen för ”Ö” antecknas som antagen den 15 maj 2020 vid ”Träff”.",
  ]);
});

it("says that an earlier day is replaced and that the plan is empty", () => {
  expect(planOf(adopt({ agreements: [{ ...AGREEMENT, planAdopted: "2020-01-20" }] })).told).toEqual([
    "Arbetsplanen för ”Ö” antecknas som antagen den 15 maj 2020 vid ”Träff”.",
    "Den var antecknad som antagen den 20 januari 2020; det ersätts.",
    "Arbetsplanen har inga aktiviteter ännu.",
  ]);
});

it.each<[string, SomeRows, string]>([
  ["no agreement", { agreements: [] }, "Överenskommelsen ”Ö” finns inte."],
  ["no meeting", { meetings: [] }, "Mötet ”Träff” finns inte."],
  [
    "another kind of meeting",
    { meetings: [{ ...MEETING, kind: "officials" }] },
    "”Träff” är ingen partnerskapsträff, och bara en sådan kan anta arbetsplanen.",
  ],
  [
    "another collaboration",
    { meetings: [{ ...MEETING, collaboration: "Q" }] },
    "”Träff” hör till ett annat samarbete än ”Ö”.",
  ],
  [
    "a cancelled meeting",
    { meetings: [{ ...MEETING, status: "cancelled" }] },
    "”Träff” är inställd eller flyttad.",
  ],
  [
    "a meeting without days",
    { meetings: [{ ...MEETING, start: undefined, end: undefined, year: 2020, month: 5 }] },
    "”Träff” saknar datum. Fyll i Start och Slut i Möten först.",
  ],
  [
    "a meeting that is not over",
    { meetings: [{ ...MEETING, end: "2020-06-02" }] },
    "”Träff” är inte avslutad förrän den 2 juni 2020. Godkänn arbetsplanen därefter.",
  ],
  [
    "the same again",
    { agreements: [{ ...AGREEMENT, planAdopted: "2020-05-15", planAdoptedAt: "Träff" }] },
    "Arbetsplanen för ”Ö” är redan antagen vid ”Träff”.",
  ],
])("refuses %s", (_, more, reason) => {
  expect(reasonsOf(adopt(more))).toEqual([reason]);
});
