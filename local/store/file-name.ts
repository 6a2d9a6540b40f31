/** Names that Windows keeps for devices. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/i;
/** Most file systems allow 255 bytes; the rest is for a number and the ending. */
const MAX_BYTES = 200;

/**
 * A name that every usual file system takes, as near as possible to the one wanted. It is never a path: nothing in it leads
 * out of the folder.
 */
export function safeFileName(wanted: string): string {
  const cleaned = shortened(
    wanted
      .normalize("NFC")
      .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu, "")
      .replace(/[/\\:|]/g, "-")
      .replace(/[<>"*?]/g, "")
      .replace(/\s+/g, " "),
  ).replace(/^[. ]+|[. ]+$/g, "");
  if (cleaned === "") return "namnlös";
  return RESERVED.test(cleaned.replace(/\..*$/, "")) ? `_${cleaned}` : cleaned;
}

function shortened(name: string): string {
  let bytes = 0;
  let kept = "";
  for (const character of name) {
    bytes += Buffer.byteLength(character);
    if (bytes > MAX_BYTES) break;
    kept += character;
  }
  return kept;
}
