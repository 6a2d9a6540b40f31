const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const VALUES: ReadonlyMap<number, number> = new Map(
  [...ALPHABET].map((letter, value) => [letter.charCodeAt(0), value]),
);

/**
 * The bytes that a base64 text stands for, without asking the platform: Apps Script and Node do it in different ways.
 *
 * @returns `undefined` where the text is not base64.
 * @see RFC 4648, section 4
 */
export function bytesOfBase64(text: string): Uint8Array | undefined {
  const digits = text.replace(/={1,2}$/, "");
  if (text.length % 4 !== 0 || digits.length % 4 === 1) return undefined;
  const bytes = new Uint8Array(Math.floor((digits.length * 3) / 4));
  let [bits, held, place] = [0, 0, 0];
  for (let at = 0; at < digits.length; at++) {
    const value = VALUES.get(digits.charCodeAt(at));
    if (value === undefined) return undefined;
    bits = ((bits << 6) | value) & 0xfff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[place] = (bits >> held) & 0xff;
    place += 1;
  }
  return bytes;
}

/** Bytes as base64 text. @see RFC 4648, section 4 */
export function base64OfBytes(bytes: Uint8Array): string {
  const letters: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const given = Math.min(3, bytes.length - at);
    const bits = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    for (let place = 0; place < 4; place++)
      letters.push(place <= given ? (ALPHABET[(bits >> (18 - 6 * place)) & 63] ?? "") : "=");
  }
  return letters.join("");
}
