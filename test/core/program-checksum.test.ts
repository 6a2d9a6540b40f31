import { describe, expect, it } from "vitest";
import { programChecksum } from "../../src/core/program-checksum.ts";

const PARTS = [
  { name: "daily", text: "function daily() {\n  return 1;\n}" },
  { name: "Command", text: "<p>å</p>" },
];
const withText = (text: string) => [{ name: "daily", text }, ...PARTS.slice(1)];

describe("the program's checksum", () => {
  it("is the same for the same parts", () => {
    expect(programChecksum(PARTS)).toMatch(/^[0-9a-f]{16}$/);
    expect(programChecksum(structuredClone(PARTS))).toBe(programChecksum(PARTS));
  });

  it.each([
    ["a changed character", withText("function daily() {\n  return 2;\n}")],
    ["a space more inside", withText("function daily() {\n   return 1;\n}")],
    ["another name", [{ ...PARTS[0], name: "dayly", text: PARTS[0]?.text ?? "" }, ...PARTS.slice(1)]],
    ["a part less", PARTS.slice(1)],
    ["another order", [...PARTS].reverse()],
    ["text that moved from one part to the next", [{ name: "a", text: "bc" }]],
  ])("is another for %s", (_, parts) => {
    expect(programChecksum(parts)).not.toBe(programChecksum(PARTS));
  });

  it("does not mind how Google ends lines, or what stands around a part", () => {
    expect(programChecksum(withText("\nfunction daily() {\r\n  return 1;\r\n}\n\n"))).toBe(
      programChecksum(PARTS),
    );
  });
});
