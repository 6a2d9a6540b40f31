import { describe, expect, it } from "vitest";
import { unusualDecidingBody } from "../../../src/partnership/checks/unusual-deciding-body.ts";
import type { Settings } from "../../../src/partnership/settings.ts";
import { aCase, aRightPartnership, told } from "./a-right-partnership.ts";

function decidedBy(body: string | undefined, settings: Partial<Settings> = {}): string {
  return told(unusualDecidingBody, aRightPartnership({ cases: [aCase({ body })] }, settings));
}

it("asks about a body that is not among those of the settings", () => {
  expect(decidedBy("Kultur- och fritidsnämnden")).toMatchInlineSnapshot(
    `"Varning | unusual-deciding-body | Ärenden | 2 | Beslutsorgan: Kultur- och fritidsnämnden i Gävle är inte något av de organ som enligt inställningarna får besluta om anslutning (Kommunstyrelsen, Kommunfullmäktige eller Stadsdelsnämnden). → Kontrollera att organet har rätt att besluta. Har det rätt, lägg till det i inställningen ”Organ som får besluta”."`,
  );
});

describe("accepts", () => {
  it.each([
    undefined,
    "Kommunstyrelsen",
    "kommunstyrelsen",
    "Kommunfullmäktige",
    "Stadsdelsnämnden Angered",
    "Angereds stadsdelsnämnd",
    "Haninge kommunstyrelse",
    "Kommunstyrelsen, Gävle",
  ])("%s", (body) => {
    expect(decidedBy(body)).toBe("");
  });
});

describe("asks about", () => {
  it.each(["Kommunstyrelsens arbetsutskott", "Kommunstyrelseförvaltningen", "Socialnämnden"])(
    "%s",
    (body) => {
      expect(decidedBy(body)).toMatch("Varning");
    },
  );
});

it("follows the setting", () => {
  expect(decidedBy("Barn- och ungdomsnämnden", { decidingBodies: ["Barn- och ungdomsnämnden"] })).toBe("");
});
