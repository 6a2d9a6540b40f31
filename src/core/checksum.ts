const HALF = 0x1_0000_0000;

/**
 * A short text that differs when the given text does, for noticing changes; it protects nothing from a person who means to cheat.
 *
 * FNV-1a with 64 bits over the text as UTF-8 (a surrogate pair counts as its two halves).
 *
 * @returns 16 hexadecimal digits.
 * @see https://datatracker.ietf.org/doc/draft-eastlake-fnv
 */
export function checksum(text: string): string {
  let [high, low] = [0xcbf29ce4, 0x84222325];
  const add = (byte: number) => {
    low = (low ^ byte) >>> 0;
    // The prime is 2^40 + 0x1b3; every product stays below 2^53, so nothing is rounded.
    const product = low * 0x1b3;
    high = (high * 0x1b3 + Math.floor(product / HALF) + ((low << 8) >>> 0)) % HALF;
    low = product % HALF;
  };
  for (let place = 0; place < text.length; place++) {
    const unit = text.charCodeAt(place);
    if (unit < 0x80) add(unit);
    else if (unit < 0x800) {
      add(0xc0 | (unit >> 6));
      add(0x80 | (unit & 0x3f));
    } else {
      add(0xe0 | (unit >> 12));
      add(0x80 | ((unit >> 6) & 0x3f));
      add(0x80 | (unit & 0x3f));
    }
  }
  return hexadecimal(high) + hexadecimal(low);
}

function hexadecimal(half: number): string {
  return half.toString(16).padStart(8, "0");
}
