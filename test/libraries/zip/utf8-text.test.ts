import fc from "fast-check";
import { expect, it } from "vitest";
import { utf8Text } from "../../../src/libraries/zip/utf8-text.ts";

it("reads UTF-8 as the platform does, whatever text it is", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
      const bytes = new TextEncoder().encode(text);
      expect(utf8Text(bytes)).toBe(new TextDecoder().decode(bytes));
    }),
  );
});

it("keeps what is UTF-8 around bytes that are not", () => {
  for (const wrong of [[0xff], [0xc0, 0x80], [0xe2, 0x82], [0xed, 0xa0, 0x80], [0xf5, 0x80, 0x80, 0x80]]) {
    const text = utf8Text(Uint8Array.from([0x61, ...wrong, 0x62]));
    expect(text).toMatch(/^a\ufffd+b$/);
  }
});

it("reads texts that are longer than one call takes", () => {
  const long = "åäö𝄞".repeat(50_000);
  expect(utf8Text(new TextEncoder().encode(long))).toBe(long);
});
