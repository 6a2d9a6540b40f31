/** Arguments that one call takes safely. */
const UNITS_AT_ONCE = 8_192;
const REPLACEMENT = 0xfffd;

/** The text that UTF-8 bytes stand for, without a mark at its beginning; what is no UTF-8 becomes `U+FFFD`. Apps Script has no `TextDecoder`. */
export function utf8Text(bytes: Uint8Array): string {
  const parts: string[] = [];
  let units: number[] = [];
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  while (at < bytes.length) {
    const first = bytes[at] ?? 0;
    const length = first < 0x80 ? 1 : first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
    const code = length === 1 ? first : codePoint(bytes, at, length);
    if (code === undefined) {
      units.push(REPLACEMENT);
      at += 1;
    } else {
      if (code < 0x1_0000) units.push(code);
      else units.push(0xd800 + ((code - 0x1_0000) >> 10), 0xdc00 + ((code - 0x1_0000) & 0x3ff));
      at += length;
    }
    if (units.length >= UNITS_AT_ONCE) {
      parts.push(String.fromCharCode(...units));
      units = [];
    }
  }
  parts.push(String.fromCharCode(...units));
  return parts.join("");
}

/** Smallest number that a form of so many bytes may hold; a smaller one is another way to write a shorter form. */
const LEAST = [0, 0, 0x80, 0x800, 0x1_0000];

/** @see RFC 3629, section 3 */
function codePoint(bytes: Uint8Array, at: number, length: number): number | undefined {
  const first = bytes[at] ?? 0;
  if (first < 0xc2 || first > 0xf4) return undefined;
  let code = first & (0xff >> (length + 1));
  for (let next = 1; next < length; next++) {
    const byte = bytes[at + next] ?? 0;
    if ((byte & 0xc0) !== 0x80) return undefined;
    code = (code << 6) | (byte & 0x3f);
  }
  const isSurrogate = code >= 0xd800 && code <= 0xdfff;
  return code < (LEAST[length] ?? 0) || code > 0x10_ffff || isSurrogate ? undefined : code;
}
