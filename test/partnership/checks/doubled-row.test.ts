import { expect, it } from "vitest";
import { doubledRow } from "../../../src/partnership/checks/doubled-row.ts";
import { aFee, anAccession, aRightPartnership, told } from "./a-right-partnership.ts";

it("tells of an accession and of a fee that stand on two rows", () => {
  const partnership = aRightPartnership({
    accessions: [anAccession(), anAccession({ status: "asked" })],
    fees: [aFee(), aFee({ year: 2021 }), aFee({ amount: 5_000 })],
  });
  expect(told(doubledRow, partnership)).toMatchInlineSnapshot(`
    "Varning | doubled-row | Anslutningar | 3 | Organisation: Rad 2 är också Gävles anslutning till ”Överenskommelse 2020”. → Ta bort den rad som är fel.
    Varning | doubled-row | Avgifter | 4 | Part: Rad 2 är också avgiften för Gävle 2020 enligt ”Överenskommelse 2020”. → Ta bort den rad som är fel."
  `);
});

it("accepts the same party another year and the same organisation in another agreement", () => {
  const partnership = aRightPartnership({
    accessions: [anAccession(), anAccession({ agreement: "Nätverkets" })],
    fees: [aFee(), aFee({ year: 2021 })],
  });
  expect(told(doubledRow, partnership)).toBe("");
});
