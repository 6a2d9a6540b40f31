import { expect, it } from "vitest";
import { aCoordinator } from "./a-coordinator.ts";
import { aCase, aMembership, anOrganisation, aParty, pasteRepresentatives } from "./typed-rows.ts";

const AGREEMENT = "Överenskommelse om partnerskap 2020–2021";
const NAME = "Partnerskapet för barnets rättigheter i praktiken";
const [BEFORE, AFTER] = ["Angereds stadsdel", "Nordöstra stadsdelen"];
const COUNT = { A: "10 parter", B: "11 organisationer", C: "10 kommuner och 1 stadsdel" };

it("is done by hand during an agreement; the check names what is left to do until nothing is", () => {
  const she = aCoordinator("2021-01-04", "2020-2021");
  const usual = she.checks();
  const leftToDo = () => she.checks().filter((code) => !usual.includes(code));

  const organisation = { ...anOrganisation(AFTER), Typ: "Stadsdel", Tillhör: "Göteborg" };
  she.pastes("Organisationer", [{ ...organisation, "Giltig från": "2021-01-01" }]);
  she.types("Organisationer", { Namn: BEFORE }, "Giltig till", "2020-12-31");
  she.types("Organisationer", { Namn: BEFORE }, "Ersätts av", AFTER);
  expect(leftToDo()).toEqual(["ended-organisation"]);

  she.pastes("Parter", [{ ...aParty(AFTER), "Hemsidan uppdaterad": "2020-12-31" }]);
  she.pastes("Medlemskap", [{ ...aMembership(AFTER, NAME, "2021-01-01"), "Med till": "2021-12-31" }]);
  she.types("Medlemskap", { Part: BEFORE }, "Med till", "2020-12-31");
  expect(leftToDo()).toEqual([
    "ended-organisation",
    "fee-without-ground",
    "party-without-accession",
    "vacant-seat",
  ]);

  for (const Roll of ["Tjänsteperson", "Förtroendevald"])
    she.types("Uppdrag", { Part: BEFORE, Roll }, "Till", "2020-12-31");
  pasteRepresentatives(she, [AFTER], "2021-01-01");
  expect(leftToDo()).toEqual(["fee-without-ground", "party-without-accession"]);

  she.pastes("Ärenden", [aCase(AFTER, "KS 2021/7", "2020-12-10")]);
  she.pastes("Anslutningar", [
    { Överenskommelse: AGREEMENT, Organisation: AFTER, Status: "Beslutad", Ärende: "KS 2021/7" },
  ]);
  she.types("Avgifter", { År: "2021", Part: BEFORE }, "Part", AFTER);
  expect(leftToDo()).toEqual([]);

  for (const day of ["2020-12-31", "2021-01-01"]) expect(she.counts(AGREEMENT, day)).toEqual(COUNT);
  she.on("2021-10-01");
  she.does("newPeriod", { agreement: AGREEMENT, start: "2022-01-01", end: "2023-12-31" });
  const asked = she.rows("Anslutningar", { Status: "Tillfrågad" }).map(({ Organisation }) => Organisation);
  expect(asked).toContain(AFTER);
  expect(asked).not.toContain(BEFORE);
});
