import { expect, it } from "vitest";
import { personToErase } from "../../../src/partnership/checks/person-to-erase.ts";
import { aPerson, aRightPartnership, TODAY, told } from "./a-right-partnership.ts";

it("tells of someone who should have been erased", () => {
  const partnership = aRightPartnership({ people: [aPerson({ eraseAfter: "2020-02-29" })], mandates: [] });
  expect(told(personToErase, partnership)).toMatchInlineSnapshot(
    `"Varning | person-to-erase | Personer | 2 | Gallras efter: Uppgifterna om Tjänsteperson Gävle skulle gallras efter den 29 februari 2020. → Kör Gallra under Personuppgifter, eller rätta datumet om uppgifterna fortfarande behövs."`,
  );
});

it("says so where the person still has a mandate", () => {
  const partnership = aRightPartnership({ people: [aPerson({ eraseAfter: "2020-02-29" })] });
  expect(told(personToErase, partnership)).toMatchInlineSnapshot(
    `"Varning | person-to-erase | Personer | 2 | Gallras efter: Uppgifterna om Tjänsteperson Gävle skulle gallras efter den 29 februari 2020, men personen har fortfarande ett uppdrag. → Rätta ”Gallras efter”, eller avsluta uppdraget i Uppdrag."`,
  );
});

it("waits until the day has passed", () => {
  const partnership = aRightPartnership({ people: [aPerson({ eraseAfter: TODAY })], mandates: [] });
  expect(told(personToErase, partnership)).toBe("");
});
