import { expect, it } from "vitest";
import { stepLate } from "../../../src/partnership/checks/step-late.ts";
import { anActivity, aRightPartnership, aStep, told } from "./a-right-partnership.ts";

it("tells of a step whose last time has passed", () => {
  const partnership = aRightPartnership({
    steps: [aStep({ when: "Jan 2020" }), aStep({ when: "Feb 2020, 2019" })],
  });
  expect(told(stepLate, partnership)).toMatchInlineSnapshot(`
    "Varning | step-late | Delmoment | 2 | Status: Delmomentet ”Utbyte av erfarenheter” i 2020:1 skulle ha varit klart den 31 januari 2020. → Ändra Status till Klar eller Struken, eller skriv en ny tid i När.
    Varning | step-late | Delmoment | 3 | Status: Delmomentet ”Utbyte av erfarenheter” i 2020:1 skulle ha varit klart den 29 februari 2020. → Ändra Status till Klar eller Struken, eller skriv en ny tid i När."
  `);
});

it("waits for the last of several times", () => {
  const partnership = aRightPartnership({ steps: [aStep({ when: "Jan 2020 och Mars 2020" })] });
  expect(told(stepLate, partnership)).toBe("");
});

it("is never late with what goes on all the time", () => {
  const partnership = aRightPartnership({ steps: [aStep({ when: "Jan 2020 samt löpande" })] });
  expect(told(stepLate, partnership)).toBe("");
});

it("accepts what is done or dropped, also as a whole activity", () => {
  const partnership = aRightPartnership({
    activities: [anActivity(), anActivity({ name: "2020:2", status: "done" })],
    steps: [
      aStep({ when: "Jan 2020", status: "done" }),
      aStep({ when: "Jan 2020", status: "dropped" }),
      aStep({ when: "Jan 2020", activity: "2020:2" }),
    ],
  });
  expect(told(stepLate, partnership)).toBe("");
});
