import { expect, it } from "vitest";
import { districtWithoutMunicipality } from "../../../src/partnership/checks/district-without-municipality.ts";
import { anOrganisation, aRightPartnership, told } from "./a-right-partnership.ts";

it("asks for the municipality of a district", () => {
  const partnership = aRightPartnership({
    organisations: [anOrganisation({ name: "Angered", kind: "district" })],
  });
  expect(told(districtWithoutMunicipality, partnership)).toMatchInlineSnapshot(
    `"Varning | district-without-municipality | Organisationer | 2 | Tillhör: Angered är en stadsdel, men det framgår inte i vilken kommun. → Välj kommunen i kolumnen Tillhör."`,
  );
});

it("does not accept that a district lies in something that is no municipality", () => {
  const partnership = aRightPartnership({
    organisations: [
      anOrganisation({ name: "Rädda Barnen", kind: "organisation" }),
      anOrganisation({ name: "Angered", kind: "district", belongsTo: "Rädda Barnen" }),
    ],
  });
  expect(told(districtWithoutMunicipality, partnership)).toMatchInlineSnapshot(
    `"Varning | district-without-municipality | Organisationer | 3 | Tillhör: Angered är en stadsdel men hör enligt arket till Rädda Barnen, som inte är en kommun. → Välj kommunen som stadsdelen ligger i."`,
  );
});

it("accepts a district that lies in a municipality, and one whose municipality is not known to the sheet", () => {
  const partnership = aRightPartnership({
    organisations: [
      anOrganisation({ name: "Göteborg" }),
      anOrganisation({ name: "Angered", kind: "district", belongsTo: "Göteborg" }),
      anOrganisation({ name: "Gunnared", kind: "district", belongsTo: "Okänd" }),
    ],
  });
  expect(told(districtWithoutMunicipality, partnership)).toBe("");
});
