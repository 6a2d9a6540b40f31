import { expect, test } from "vitest";
import type { TemplateFaultId, TemplatePlace } from "../../src/core/template-fault.ts";
import { templateFaultSentence } from "../../src/messages/template-faults.ts";

test.each<[TemplateFaultId, string]>([
  ["unknown-marker", "Platshållaren ”namn” finns inte i det här dokumentet. Rätta namnet eller ta bort den."],
  ["unclosed-marker", "Platshållaren som börjar med ”{namn” saknar slutklammer. Skriv ”}” efter namnet."],
  ["unclosed-loop", "Avsnittet ”{#namn}” har inget slut. Skriv ”{/namn}” där det ska sluta."],
  [
    "missing-marker",
    "Platshållaren ”{namn}” saknas och måste finnas i mallen. Skriv in den där den ska stå.",
  ],
])("a fault of the kind %s is told with the marker, as it stands in the template", (id, sentence) => {
  expect(templateFaultSentence({ id, marker: "namn" })).toBe(sentence);
});

test("a placeholder picture that belongs to no chart is told by its alternative text", () => {
  expect(templateFaultSentence({ id: "unknown-marker", marker: "{%namn}" })).toBe(
    "Bilden med alternativtexten ”{%namn}” är inget diagram i det här dokumentet. Rätta alternativtexten eller ta bort bilden.",
  );
});

test("loops that cross are told without a marker where none is known", () => {
  expect(templateFaultSentence({ id: "crossed-loops", marker: "" })).toMatch(
    /^Avsnitten går in i varandra\. /,
  );
});

test("says where the marker stands, part of the page and heading included", () => {
  const told = (place: TemplatePlace) =>
    templateFaultSentence({ id: "unknown-marker", marker: "nmn", place });
  expect(told({ part: "header", heading: "", text: "{nmn}" })).toMatch(
    / Var: i sidhuvudet, i stycket ”\{nmn\}”\.$/,
  );
  expect(told({ part: "footer", heading: "", text: "{nmn}" })).toMatch(
    / Var: i sidfoten, i stycket ”\{nmn\}”\.$/,
  );
  expect(told({ part: "body", heading: "Deltagare", text: "Hej {nmn}" })).toMatch(
    / Var: under rubriken ”Deltagare”, i stycket ”Hej \{nmn\}”\.$/,
  );
  expect(told({ part: "body", heading: "", text: "Hej {nmn}" })).toMatch(/ Var: i stycket ”Hej \{nmn\}”\.$/);
});
