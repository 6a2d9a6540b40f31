import fc from "fast-check";
import { expect, it } from "vitest";
import { givenFile, givenFileText } from "../../src/core/given-file.ts";

it("comes out as it went in, whatever its name and bytes", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.uint8Array({ maxLength: 200 }), (name, bytes) => {
      const text = givenFileText(name, Buffer.from(bytes).toString("base64"));
      expect(givenFile(text)).toEqual({ name, bytes });
    }),
  );
});

it.each([
  "",
  "Lista.xlsx",
  "data:;base64,AAAA",
  "data:;name=a.xlsx;base64,AAA",
  "data:;name=a.xlsx;base64,A===",
  "data:;name=a.xlsx;base64,AA*A",
  "data:;name=%ff;base64,AAAA",
])("is no file: %s", (text) => {
  expect(givenFile(text)).toBeUndefined();
});
