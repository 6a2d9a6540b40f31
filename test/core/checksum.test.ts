import fc from "fast-check";
import { expect, it } from "vitest";
import { checksum } from "../../src/core/checksum.ts";

/** FNV-1a as its definition reads, in numbers of any size. */
function fnv1a(bytes: Uint8Array): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of bytes) hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn;
  return hash.toString(16).padStart(16, "0");
}

it.each([
  ["", "cbf29ce484222325"],
  ["a", "af63dc4c8601ec8c"],
  ["foobar", "85944171f73967e8"],
])("of %j is what the algorithm's authors publish", (text, sum) => {
  expect(checksum(text)).toBe(sum);
});

it("follows the definition for every text, as UTF-8", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.integer({ min: 0, max: 0xd7ff }).map((unit) => String.fromCharCode(unit)) }),
      (text) => {
        expect(checksum(text)).toBe(fnv1a(new TextEncoder().encode(text)));
      },
    ),
  );
});

it("tells texts apart that differ in half a surrogate pair", () => {
  expect(checksum("\ud83d")).not.toBe(checksum("\ude00"));
});
