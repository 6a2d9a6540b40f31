import { expect, it } from "vitest";
import { unreadableWhen } from "../../../src/partnership/checks/unreadable-when.ts";
import { aRightPartnership, aStep, told } from "./a-right-partnership.ts";

it("gives examples of what is understood", () => {
  const partnership = aRightPartnership({ steps: [aStep({ when: "efter sommaren" })] });
  expect(told(unreadableWhen, partnership)).toMatchInlineSnapshot(
    `"Varning | unreadable-when | Delmoment | 2 | När: ”efter sommaren” går inte att läsa som en tid, så ”Utbyte av erfarenheter” får inga påminnelser. → Skriv till exempel Löpande, Maj 2020, Höst 2020, Höst 2020 samt löpande, 2020-03-01 eller 2020."`,
  );
});

it("accepts the ways in which people write, and nothing at all", () => {
  const partnership = aRightPartnership({
    steps: [undefined, "Löpande", "Maj 2020", "Höst 2020 samt löpande", "2020-03-01", "2020"].map((when) =>
      aStep({ when }),
    ),
  });
  expect(told(unreadableWhen, partnership)).toBe("");
});
