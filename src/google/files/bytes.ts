/** The bytes of a blob or of what `base64Decode` gives: Apps Script's run from −128 to 127. */
export function unsigned(bytes: readonly number[]): Uint8Array {
  return Uint8Array.from(bytes, (byte) => byte & 255);
}

/** Bytes as `newBlob` wants them. */
function signed(bytes: Uint8Array): number[] {
  return [...bytes].map((byte) => (byte > 127 ? byte - 256 : byte));
}

/** A blob of bytes or of text. @param name With its ending. */
export function blobOf(content: Uint8Array | string, type: string, name: string): GoogleAppsScript.Base.Blob {
  return typeof content === "string"
    ? Utilities.newBlob(content, type, name)
    : Utilities.newBlob(signed(content), type, name);
}
