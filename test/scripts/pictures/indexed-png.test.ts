import { inflateSync } from "node:zlib";
import { expect, it } from "vitest";
import { indexedPng } from "../../../scripts/pictures/indexed-png.ts";

type Colour = readonly [red: number, green: number, blue: number];

/** A picture of one row, as `pdftoppm` writes it. */
function ppm(pixels: readonly Colour[], width = pixels.length): Uint8Array {
  const head = Buffer.from(`P6\n${width} ${pixels.length / width}\n255\n`, "latin1");
  return Buffer.concat([head, Buffer.from(pixels.flat())]);
}

/** The data of each chunk of a PNG, by its name. */
function chunks(png: Uint8Array): ReadonlyMap<string, Buffer> {
  const bytes = Buffer.from(png);
  const found = new Map<string, Buffer>();
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    found.set(bytes.toString("latin1", at + 4, at + 8), bytes.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return found;
}

/** The colours that a viewer would show. */
function shown(png: Uint8Array): readonly Colour[] {
  const parts = chunks(png);
  const width = parts.get("IHDR")?.readUInt32BE(0) ?? 0;
  const palette = parts.get("PLTE") ?? Buffer.alloc(0);
  const rows = inflateSync(parts.get("IDAT") ?? Buffer.alloc(0));
  return [...rows]
    .filter((_, at) => at % (width + 1) !== 0)
    .map((index) => [...palette.subarray(index * 3, index * 3 + 3)] as unknown as Colour);
}

it("a picture of few colours keeps every pixel", () => {
  const pixels: readonly Colour[] = [
    [255, 255, 255],
    [31, 56, 94],
    [255, 255, 255],
    [0, 0, 1],
    [31, 56, 94],
    [255, 255, 255],
  ];
  const png = indexedPng(ppm(pixels, 3));
  expect(chunks(png).get("IHDR")?.readUInt32BE(4)).toBe(2);
  expect(shown(png)).toEqual(pixels);
});

it("of many colours the rarest become the nearest of the others", () => {
  const grey = (level: number): Colour => [level, level, level];
  const common = Array.from({ length: 256 }, (_, level) => grey(level));
  const png = indexedPng(ppm([...common, ...common, [200, 200, 203]]));
  expect(shown(png).at(-1)).toEqual(grey(201));
});

it("anything but a picture of eight bits a channel is refused", () => {
  expect(() => indexedPng(Buffer.from("P5\n1 1\n255\nx"))).toThrow("no PPM");
});
