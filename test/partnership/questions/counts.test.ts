import { expect, it } from "vitest";
import { countBy, countsOf } from "../../../src/partnership/questions/counts.ts";
import { aPartnership } from "../../a-partnership.ts";

const partnership = aPartnership({
  organisations: [
    { name: "Karlskoga", kind: "municipality" },
    { name: "Degerfors", kind: "municipality" },
    { name: "Göteborg", kind: "municipality" },
    { name: "Angereds stadsdel", kind: "district", belongsTo: "Göteborg" },
    { name: "Rädda Barnen", kind: "organisation" },
  ],
  parties: [
    { name: "Karlskoga/Degerfors", organisations: ["Karlskoga", "Degerfors"] },
    { name: "Angereds stadsdel", organisations: ["Angereds stadsdel"] },
    { name: "Rädda Barnen", organisations: ["Rädda Barnen"] },
    { name: "Okänd", organisations: ["Finns inte"] },
  ],
});

const counts = (...names: string[]) =>
  countsOf(
    partnership,
    partnership.parties.filter(({ name }) => names.includes(name)),
  );

it.each([
  [["Karlskoga/Degerfors"], 1, 2, 2],
  [["Angereds stadsdel"], 1, 1, 0],
  [["Karlskoga/Degerfors", "Angereds stadsdel"], 2, 3, 2],
  [["Rädda Barnen"], 1, 1, 0],
  [["Okänd"], 1, 0, 0],
  [[], 0, 0, 0],
])("%j count as A %d, B %d and C %d", (names, a, b, c) => {
  const found = counts(...names);
  expect([countBy(found, "A"), countBy(found, "B"), countBy(found, "C")]).toEqual([a, b, c]);
});

it("names everyone counted, districts and others apart, in Swedish order", () => {
  expect(counts("Rädda Barnen", "Karlskoga/Degerfors", "Angereds stadsdel")).toEqual({
    parties: ["Angereds stadsdel", "Karlskoga/Degerfors", "Rädda Barnen"],
    organisations: ["Angereds stadsdel", "Degerfors", "Karlskoga", "Rädda Barnen"],
    municipalities: ["Degerfors", "Karlskoga"],
    districts: ["Angereds stadsdel"],
    others: ["Rädda Barnen"],
  });
});
