import { expect, it } from "vitest";
import { feeRowMissing } from "../../../src/partnership/checks/fee-row-missing.ts";
import { aMembership, anAccession, anAgreement, aRightPartnership, told } from "./a-right-partnership.ts";

it("names the parties that have acceded and lack a fee for a year that has begun", () => {
  const partnership = aRightPartnership({ fees: [] });
  expect(told(feeRowMissing, partnership)).toMatchInlineSnapshot(
    `"Varning | fee-row-missing | Överenskommelser | 2 | Avgift: Avgiften för 2020 saknas i Avgifter för Gävle (”Överenskommelse 2020”). → Lägg in en rad för varje part i Avgifter."`,
  );
});

it("looks at each year that has begun", () => {
  const partnership = aRightPartnership({
    agreements: [anAgreement({ end: "2022-12-31" })],
    memberships: [aMembership({ to: "2022-12-31" })],
  });
  expect(told(feeRowMissing, partnership, "2021-02-01")).toMatchInlineSnapshot(
    `"Varning | fee-row-missing | Överenskommelser | 2 | Avgift: Avgiften för 2021 saknas i Avgifter för Gävle (”Överenskommelse 2020”). → Lägg in en rad för varje part i Avgifter."`,
  );
});

it("asks no fee of a party that has not acceded", () => {
  const partnership = aRightPartnership({ fees: [], accessions: [anAccession({ status: "inPreparation" })] });
  expect(told(feeRowMissing, partnership)).toBe("");
});

it("names a party that has given notice but is still a member in the year", () => {
  const partnership = aRightPartnership({
    fees: [],
    accessions: [anAccession({ status: "left", noticeGiven: "2020-01-15" })],
  });
  expect(told(feeRowMissing, partnership)).toContain("saknas i Avgifter för Gävle (”Överenskommelse 2020”).");
});

it("asks no fee of a party that is a member only before the agreement begins", () => {
  const partnership = aRightPartnership({
    fees: [],
    agreements: [anAgreement({ start: "2020-03-01" })],
    memberships: [aMembership({ to: "2020-02-15" })],
  });
  expect(told(feeRowMissing, partnership, "2020-04-01")).toBe("");
});

it("asks no fee for a year in which the party is no longer a member", () => {
  const partnership = aRightPartnership({
    agreements: [anAgreement({ end: "2022-12-31" })],
  });
  expect(told(feeRowMissing, partnership, "2021-02-01")).toBe("");
});

it("asks no fee where the agreement has none", () => {
  const partnership = aRightPartnership({ fees: [], agreements: [anAgreement({ fee: 0 })] });
  expect(told(feeRowMissing, partnership)).toBe("");
});

it("waits until the agreement has begun", () => {
  const partnership = aRightPartnership({ fees: [] });
  expect(told(feeRowMissing, partnership, "2019-12-31")).toBe("");
});
