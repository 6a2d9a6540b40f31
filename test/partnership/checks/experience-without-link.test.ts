import { expect, it } from "vitest";
import { experienceWithoutLink } from "../../../src/partnership/checks/experience-without-link.ts";
import { allTold, anExperience, aRightPartnership, told } from "./a-right-partnership.ts";

it("mentions what is published where nobody can find it", () => {
  const partnership = aRightPartnership({ experiences: [anExperience(), anExperience({ link: undefined })] });
  expect(allTold(partnership)).toMatchInlineSnapshot(
    `"Upplysning | experience-without-link | Erfarenheter | 3 | Länk: ”Barn som medskapare av en park” från Gävle är markerad som publicerad men har ingen länk. → Fyll i länken, eller ändra Publicerad till Nej."`,
  );
});

it("asks for no link to what is not published", () => {
  const partnership = aRightPartnership({
    experiences: [false, undefined].map((published) => anExperience({ link: undefined, published })),
  });
  expect(told(experienceWithoutLink, partnership)).toBe("");
});
