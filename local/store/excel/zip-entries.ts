import { inflateRawSync } from "node:zlib";

/** Why a zip file is not unpacked. */
export type ZipFault = "not-a-zip" | "encrypted" | "too-large" | "damaged";

/** How much an archive may hold once it is unpacked. */
export interface ZipLimits {
  entries: number;
  bytes: number;
}

interface Entry {
  name: string;
  encrypted: boolean;
  method: number;
  compressed: number;
  header: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;

/**
 * Unpacks the entries that are wanted, and never more than the limits allow, whatever sizes the archive claims.
 *
 * @returns Name → content, or why it cannot be read.
 */
export function zipEntries(
  zip: Buffer,
  wanted: (name: string) => boolean,
  limits: ZipLimits,
): Map<string, Buffer> | ZipFault {
  try {
    const directory = entriesOf(zip, limits);
    if (typeof directory === "string") return directory;
    const found = new Map<string, Buffer>();
    let left = limits.bytes;
    for (const entry of directory) {
      if (!wanted(entry.name) || found.has(entry.name)) continue;
      if (entry.encrypted) return "encrypted";
      const content = contentOf(zip, entry, left);
      left -= content.length;
      found.set(entry.name, content);
    }
    return found;
  } catch (problem) {
    const { code } = problem as { code?: unknown };
    return code === "ERR_BUFFER_TOO_LARGE" ? "too-large" : "damaged";
  }
}

function entriesOf(zip: Buffer, limits: ZipLimits): Entry[] | ZipFault {
  const end = zip.lastIndexOf(Buffer.from("PK\x05\x06", "latin1"));
  if (zip.length < 4 || zip.readUInt32LE(0) !== LOCAL_HEADER || end < 0) return "not-a-zip";
  if (zip.readUInt32LE(end) !== END_OF_DIRECTORY) return "not-a-zip";
  const count = zip.readUInt16LE(end + 10);
  if (count > limits.entries) return "too-large";
  const entries: Entry[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let number = 0; number < count; number++) {
    if (zip.readUInt32LE(at) !== DIRECTORY_ENTRY) return "damaged";
    const nameLength = zip.readUInt16LE(at + 28);
    entries.push({
      name: zip.toString("utf8", at + 46, at + 46 + nameLength).replace(/^\//, ""),
      encrypted: (zip.readUInt16LE(at + 8) & 1) === 1,
      method: zip.readUInt16LE(at + 10),
      compressed: zip.readUInt32LE(at + 20),
      header: zip.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return entries;
}

function contentOf(zip: Buffer, entry: Entry, limit: number): Buffer {
  if (zip.readUInt32LE(entry.header) !== LOCAL_HEADER) throw new Error("no header where the directory says");
  const start = entry.header + 30 + zip.readUInt16LE(entry.header + 26) + zip.readUInt16LE(entry.header + 28);
  const packed = zip.subarray(start, start + entry.compressed);
  if (packed.length < entry.compressed) throw new Error("the archive is cut off");
  if (entry.method === DEFLATED) return inflateRawSync(packed, { maxOutputLength: Math.max(limit, 1) });
  if (entry.method !== STORED) throw new Error("unknown compression");
  if (packed.length > limit) throw Object.assign(new Error("too large"), { code: "ERR_BUFFER_TOO_LARGE" });
  return packed;
}
