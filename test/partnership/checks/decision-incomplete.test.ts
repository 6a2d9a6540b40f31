import { expect, it } from "vitest";
import { decisionIncomplete } from "../../../src/partnership/checks/decision-incomplete.ts";
import { aCase, anAccession, aRightPartnership, told } from "./a-right-partnership.ts";

it("tells of each thing that the decision lacks", () => {
  const partnership = aRightPartnership({
    cases: [aCase({ body: undefined, decided: undefined, paragraph: undefined })],
  });
  expect(told(decisionIncomplete, partnership)).toMatchInlineSnapshot(`
    "Varning | decision-incomplete | Ärenden | 2 | Beslutsorgan: Gävle har anslutit sig genom KS 2019/5, men det framgår inte vilket organ som beslutade. → Be registratorn om protokollet och fyll i Beslutsorgan.
    Varning | decision-incomplete | Ärenden | 2 | Beslutsdatum: Gävle har anslutit sig genom KS 2019/5, men beslutets datum saknas. → Be registratorn om protokollet och fyll i Beslutsdatum.
    Varning | decision-incomplete | Ärenden | 2 | Paragraf: Gävle har anslutit sig genom KS 2019/5, men paragrafen saknas. → Be registratorn om protokollet och fyll i Paragraf."
  `);
});

it("tells only once of a case that settles two accessions", () => {
  const partnership = aRightPartnership({
    cases: [aCase({ decided: undefined })],
    accessions: [anAccession(), anAccession({ agreement: "Nätverkets" })],
  });
  expect(told(decisionIncomplete, partnership)).toMatchInlineSnapshot(
    `"Varning | decision-incomplete | Ärenden | 2 | Beslutsdatum: Gävle har anslutit sig genom KS 2019/5, men beslutets datum saknas. → Be registratorn om protokollet och fyll i Beslutsdatum."`,
  );
});

it("does not ask before the decision", () => {
  const partnership = aRightPartnership({
    cases: [aCase({ decided: undefined })],
    accessions: [anAccession({ status: "inPreparation" })],
  });
  expect(told(decisionIncomplete, partnership)).toBe("");
});
