import pako from "pako/dist/pako.es5.min.js";

/** Thrown where more comes out than is allowed. */
export class TooMuch extends Error {}

/**
 * Unpacks deflated bytes, and stops as soon as more comes out than allowed, whatever size the file claims.
 *
 * @throws {TooMuch}
 * @throws {Error} where the bytes are damaged or cut off.
 */
export function inflated(packed: Uint8Array, most: number): Uint8Array {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const inflate = new pako.Inflate({ raw: true });
  inflate.onData = (piece) => {
    size += piece.length;
    if (size > most) throw new TooMuch();
    pieces.push(piece);
  };
  inflate.push(packed, true);
  if (inflate.err !== 0 || !inflate.ended) throw new Error("the packed bytes are damaged");
  return joined(pieces, size);
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
