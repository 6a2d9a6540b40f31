import { expect, test } from "vitest";
import { AGREEMENT, aSmallPartnership } from "../a-small-partnership.ts";
import { documentText } from "../document-text.ts";
import { dataOf, filled, missingIn } from "../filled.ts";

const REQUEST = { agreement: AGREEMENT };

/** A partnership meeting of the small partnership. */
const aMeeting = (name: string, row: object) =>
  ({ name, collaboration: "Samarbetet", kind: "partnership", ...row }) as const;

test("a meeting that is over with a host is history, the others lie ahead", () => {
  const partnership = aSmallPartnership(
    {},
    {
      meetings: [
        aMeeting("Träff A", { start: "2020-01-14", end: "2020-01-15", host: "Gävle" }),
        aMeeting("Träff B", { year: 2020, month: 3, host: "Gävle", form: "digital" }),
        aMeeting("Träff C", { year: 2020, month: 11 }),
        aMeeting("Utan värd", { start: "2020-02-01" }),
        aMeeting("Inställd", { start: "2020-05-01", status: "cancelled" }),
      ],
    },
  );
  expect(dataOf("D14", partnership, REQUEST)).toMatchObject({
    history: [
      { meeting: "Träff A", when: "Den 14–15 januari 2020", form: "Ej angiven", host: "Gävle", counts: "Ja" },
    ],
    coming: [
      { meeting: "Träff B", when: "I mars 2020", form: "Digital", host: "Gävle", counts: "Nej" },
      { meeting: "Träff C", when: "I november 2020", host: "Ej bestämd" },
    ],
    turns: [
      { place: "1", party: "Karlskoga/Degerfors", last: "Inget värdskap" },
      {
        place: "2",
        party: "Gävle",
        last: "Träff A, den 14–15 januari 2020\nTräff B (digital, räknas inte)",
      },
    ],
    proposal: ["”Träff C”: Karlskoga/Degerfors, som är den enda part som inte har varit värd."],
  });
});

test("where nothing is planned and nothing has been held, the document says so", () => {
  const text = documentText(filled("D14", aSmallPartnership(), REQUEST));
  expect(text).toContain("Inga kommande partnerskapsträffar är inlagda.");
  expect(text).toContain("Ingen träff med värd har hållits ännu.");
  expect(text).toContain("Alla kommande träffar under ”Avtalet” har en värd.");
});

test("it refuses a day when nobody is a member", () => {
  expect(missingIn("D14", aSmallPartnership(), { ...REQUEST, day: "2019-12-31" })).toEqual([
    "Ingen part är medlem i ”Samarbetet” den 31 december 2019 (fliken ”Medlemskap”, kolumnen ”Part”).",
  ]);
});
