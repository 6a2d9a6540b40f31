import fc from "fast-check";
import { expect, test } from "vitest";
import { base64OfBytes, bytesOfBase64 } from "../../src/core/base64.ts";

test("bytes become the base64 that every other program writes, and come back", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const text = base64OfBytes(bytes);
      expect(text).toBe(Buffer.from(bytes).toString("base64"));
      expect(bytesOfBase64(text)).toEqual(bytes);
    }),
  );
});
