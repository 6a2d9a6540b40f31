import { expect, it } from "vitest";
import { personWithoutEmail } from "../../../src/partnership/checks/person-without-email.ts";
import { aPerson, aRightPartnership, told } from "./a-right-partnership.ts";

it("tells of a representative whom no letter can reach", () => {
  const partnership = aRightPartnership({ people: [aPerson({ email: undefined })] });
  expect(told(personWithoutEmail, partnership)).toMatchInlineSnapshot(
    `"Varning | person-without-email | Personer | 2 | E-post: Tjänsteperson Gävle har ett uppdrag men ingen e-postadress, så kallelser och påminnelser når inte fram. → Fyll i E-post."`,
  );
});

it("asks nothing of someone whose mandate has ended", () => {
  const partnership = aRightPartnership({ people: [aPerson({ email: undefined })] });
  expect(told(personWithoutEmail, partnership, "2021-01-01")).toBe("");
});
