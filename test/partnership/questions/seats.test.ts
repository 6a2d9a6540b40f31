import { expect, it } from "vitest";
import { coordinators, representatives, seatsOn } from "../../../src/partnership/questions/seats.ts";
import { aPartnership, type SomeRows } from "../../a-partnership.ts";

const NET = "Nätverket";
const PARTY = { party: "Gävle", collaboration: NET, from: "2020-01-01", kind: "member" } as const;

const withMandates = (mandates: NonNullable<SomeRows["mandates"]>, membership: object = {}) =>
  aPartnership({ memberships: [{ ...PARTY, ...membership }], mandates });

const official = { person: "Tjänsteperson Gävle", party: "Gävle", role: "official" } as const;
const elected = { person: "Förtroendevald Gävle", party: "Gävle", role: "elected" } as const;

const vacancies = (partnership: ReturnType<typeof aPartnership>, day: string) =>
  seatsOn(partnership, NET, day).map(({ role, vacant }) => [role, vacant]);

it("gives every party one seat in each role", () => {
  expect(vacancies(withMandates([official, elected]), "2020-06-01")).toEqual([
    ["official", 0],
    ["elected", 0],
  ]);
});

it("finds the seat that nobody holds on the day", () => {
  const partnership = withMandates([official, { ...elected, from: "2020-03-01", to: "2020-05-31" }]);
  expect(vacancies(partnership, "2020-02-29")).toContainEqual(["elected", 1]);
  expect(vacancies(partnership, "2020-03-01")).toContainEqual(["elected", 0]);
  expect(vacancies(partnership, "2020-05-31")).toContainEqual(["elected", 0]);
  expect(vacancies(partnership, "2020-06-01")).toContainEqual(["elected", 1]);
});

it("follows the number of seats of the membership; more holders than seats leave none vacant", () => {
  const two = withMandates([official, official, elected], { seatsPerRole: 2 });
  expect(vacancies(two, "2020-06-01")).toEqual([
    ["official", 0],
    ["elected", 1],
  ]);
  expect(vacancies(withMandates([official], { seatsPerRole: 0 }), "2020-06-01")).toEqual([
    ["official", 0],
    ["elected", 0],
  ]);
});

it("counts neither another party's mandates nor other roles", () => {
  const partnership = withMandates([
    { ...official, party: "Kalmar" },
    { ...elected, role: "substitute" },
  ]);
  expect(vacancies(partnership, "2020-06-01")).toEqual([
    ["official", 1],
    ["elected", 1],
  ]);
});

it("asks nothing of a party that only takes part, or is not there on the day", () => {
  expect(seatsOn(withMandates([], { kind: "contributor" }), NET, "2020-06-01")).toEqual([]);
  expect(seatsOn(withMandates([]), NET, "2019-12-31")).toEqual([]);
});

it("names a party's representatives, and the coordinators, of the day", () => {
  const coordinator = { person: "Samordnare", role: "coordinator", to: "2021-12-31" } as const;
  const partnership = withMandates([official, elected, coordinator]);
  expect(representatives(partnership, "Gävle", "elected", "2020-06-01")).toEqual(["Förtroendevald Gävle"]);
  expect(coordinators(partnership, "2021-12-31")).toEqual(["Samordnare"]);
  expect(coordinators(partnership, "2022-01-01")).toEqual([]);
});
