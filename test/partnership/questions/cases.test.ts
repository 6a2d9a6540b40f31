import { expect, it } from "vitest";
import { agreementsConcerned, agreementsSettledBy } from "../../../src/partnership/questions/cases.ts";
import type { Case } from "../../../src/partnership/sheets/cases.ts";
import { aPartnership } from "../../a-partnership.ts";

it("finds every agreement that a case settles, each once, the one that begins first before the others", () => {
  const accession = { organisation: "Haninge", status: "decided" as const, case: "KS 1" };
  const partnership = aPartnership({
    agreements: [
      { name: "Utan start", collaboration: "S" },
      { name: "Sen", collaboration: "S", start: "2021-01-01" },
      { name: "Tidig", collaboration: "T", start: "2020-01-01" },
      { name: "Annan", collaboration: "T", start: "2019-01-01" },
    ],
    cases: [{ name: "KS 1", organisation: "Haninge" }],
    accessions: [
      { ...accession, agreement: "Utan start" },
      { ...accession, agreement: "Sen" },
      { ...accession, agreement: "Tidig" },
      { ...accession, agreement: "Tidig", organisation: "Degerfors" },
      { ...accession, agreement: "Okänd" },
      { ...accession, agreement: "Annan", case: "KS 2" },
    ],
  });
  const names = agreementsSettledBy(partnership, partnership.cases[0] as Case).map(({ name }) => name);
  expect(names).toEqual(["Tidig", "Sen", "Utan start"]);
});

it("takes a case that settles nothing to be about the agreements among its attachments", () => {
  const partnership = aPartnership({
    agreements: [{ name: "Avtalet", collaboration: "S" }],
    cases: [{ name: "KS 1", organisation: "Östersund", attachments: ["Avtalet", "Skrivelse"] }],
  });
  const leaving = partnership.cases[0] as Case;
  expect(agreementsConcerned(partnership, leaving).map(({ name }) => name)).toEqual(["Avtalet"]);
  expect(agreementsConcerned(partnership, { ...leaving, attachments: [] })).toEqual([]);
});
