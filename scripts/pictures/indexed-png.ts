import { crc32, deflateSync } from "node:zlib";

/** A PNG can hold a table of this many colours. */
const MOST_COLOURS = 256;

/**
 * A picture as a PNG of at most 256 colours, which is enough for a page of text and a third of the size; rarer colours become the
 * nearest of them.
 *
 * @param ppm The picture as `pdftoppm` writes it: `P6`, width, height, 255, and three bytes a pixel.
 */
export function indexedPng(ppm: Uint8Array): Uint8Array {
  const [head = "", width = 0, height = 0] = sizeOf(ppm);
  const pixels = colours(ppm.subarray(head.length));
  const palette = commonest(pixels);
  const place = new Map(palette.map((colour, index) => [colour, index]));
  const rows = Buffer.alloc((width + 1) * height);
  pixels.forEach((colour, at) => {
    let index = place.get(colour);
    if (index === undefined) {
      index = nearest(colour, palette);
      place.set(colour, index);
    }
    rows[at + Math.floor(at / width) + 1] = index;
  });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a pixel, into a table of colours.
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from("89504e470d0a1a0a", "hex"),
    chunk("IHDR", header),
    chunk("PLTE", Buffer.from(palette.flatMap(channels))),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function sizeOf(ppm: Uint8Array): [head: string, width: number, height: number] {
  const head = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(Buffer.from(ppm.subarray(0, 64)).toString("latin1"));
  if (head === null) throw new Error("The picture is no PPM of eight bits a channel.");
  return [head[0], Number(head[1]), Number(head[2])];
}

/** Each pixel as one number, red first. */
function colours(bytes: Uint8Array): Uint32Array {
  const pixels = new Uint32Array(bytes.length / 3);
  for (let at = 0; at < pixels.length; at++)
    pixels[at] = ((bytes[at * 3] ?? 0) << 16) | ((bytes[at * 3 + 1] ?? 0) << 8) | (bytes[at * 3 + 2] ?? 0);
  return pixels;
}

function commonest(pixels: Uint32Array): readonly number[] {
  const counts = new Map<number, number>();
  for (const colour of pixels) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  return [...counts]
    .sort(([a, many], [b, more]) => more - many || a - b)
    .slice(0, MOST_COLOURS)
    .map(([colour]) => colour);
}

function nearest(colour: number, palette: readonly number[]): number {
  const distances = palette.map((other) =>
    channels(other).reduce((sum, value, at) => sum + (value - (channels(colour)[at] ?? 0)) ** 2, 0),
  );
  return distances.indexOf(Math.min(...distances));
}

function channels(colour: number): readonly number[] {
  return [(colour >> 16) & 255, (colour >> 8) & 255, colour & 255];
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const named = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(named, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}
