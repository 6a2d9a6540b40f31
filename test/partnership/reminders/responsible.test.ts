import { describe, expect, it } from "vitest";
import { responsibleFor } from "../../../src/partnership/reminders/responsible.ts";
import {
  aSmallPartnership,
  COORDINATOR,
  electedOf,
  everyMandate,
  NATIONAL,
  officialOf,
  PARTIES,
} from "./a-small-partnership.ts";

const OFFICIALS = PARTIES.map(officialOf);
const partnership = aSmallPartnership({
  parties: [
    { name: "Gävle", organisations: ["Gävle"], aliases: ["Gävle kommun"] },
    { name: "Örebro", organisations: ["Örebro"] },
  ],
});
const meant = (text: string | undefined, world = partnership) =>
  responsibleFor(world, text, { collaboration: NATIONAL, host: "Örebro" }, "2020-09-01").map(
    ({ person }) => person,
  );

describe("who is meant by what stands in Ansvarig", () => {
  it.each([
    [officialOf("Gävle"), [officialOf("Gävle")]],
    ["Gävle", [officialOf("Gävle")]],
    [" gävle kommun ", [officialOf("Gävle")]],
    ["Samordnaren", [COORDINATOR]],
    ["samordnare", [COORDINATOR]],
    ["Värden", [officialOf("Örebro")]],
    ["värdkommunen", [officialOf("Örebro")]],
    ["Tjänstepersonerna", OFFICIALS],
    ["Alla parter", OFFICIALS],
    ["varje kommun", OFFICIALS],
    ["Alla", OFFICIALS],
    ["Förtroendevalda", PARTIES.map(electedOf)],
    ["Gävle och Örebro", OFFICIALS],
    ["Gävle; Samordnaren", [officialOf("Gävle"), COORDINATOR]],
    ["Gävle och någon till", [officialOf("Gävle")]],
    ["Någon", []],
    ["Arbetsgruppen", []],
    [undefined, []],
  ])("%s", (text, people) => {
    expect(meant(text)).toEqual(people);
  });

  it("is nobody whose mandates have all ended, but one whose mandate is to come", () => {
    const with_ = (values: object) =>
      aSmallPartnership({ mandates: everyMandate({ [officialOf("Gävle")]: values }) });
    expect(meant(officialOf("Gävle"), with_({ to: "2020-08-31" }))).toEqual([]);
    expect(meant(officialOf("Gävle"), with_({ to: "2020-09-01" }))).toEqual([officialOf("Gävle")]);
    expect(meant(officialOf("Gävle"), with_({ from: "2020-10-01" }))).toEqual([officialOf("Gävle")]);
  });

  it("is a person without any mandate too", () => {
    const mandates = everyMandate().filter(({ person }) => person !== officialOf("Gävle"));
    expect(meant(officialOf("Gävle"), aSmallPartnership({ mandates }))).toEqual([officialOf("Gävle")]);
  });
});
