import { expect, it } from "vitest";
import { municipalityWithoutCode } from "../../../src/partnership/checks/municipality-without-code.ts";
import { anOrganisation, aRightPartnership, told } from "./a-right-partnership.ts";

it("mentions a municipality without a code", () => {
  const partnership = aRightPartnership({ organisations: [anOrganisation({ code: undefined })] });
  expect(told(municipalityWithoutCode, partnership)).toMatchInlineSnapshot(
    `"Upplysning | municipality-without-code | Organisationer | 2 | Kommunkod: Gävle saknar kommunkod. → Fyll i kommunkodens fyra siffror, även en inledande nolla."`,
  );
});

it("asks no code of others", () => {
  const partnership = aRightPartnership({
    organisations: [anOrganisation({ kind: "authority", code: undefined })],
  });
  expect(told(municipalityWithoutCode, partnership)).toBe("");
});
