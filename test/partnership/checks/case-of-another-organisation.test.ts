import { expect, it } from "vitest";
import { caseOfAnotherOrganisation } from "../../../src/partnership/checks/case-of-another-organisation.ts";
import { aCase, anAccession, aRightPartnership, told } from "./a-right-partnership.ts";

it("tells that each organisation decides for itself", () => {
  const partnership = aRightPartnership({ cases: [aCase({ organisation: "Uppsala" })] });
  expect(told(caseOfAnotherOrganisation, partnership)).toMatchInlineSnapshot(
    `"Varning | case-of-another-organisation | Anslutningar | 2 | Ärende: Anslutningen gäller Gävle, men ärendet KS 2019/5 hör till Uppsala. → Välj organisationens eget ärende: varje organisation beslutar för sig."`,
  );
});

it("accepts one case for two accessions of the same organisation", () => {
  const partnership = aRightPartnership({
    accessions: [anAccession(), anAccession({ agreement: "Nätverkets" })],
  });
  expect(told(caseOfAnotherOrganisation, partnership)).toBe("");
});
