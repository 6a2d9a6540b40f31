import type { ZipFault } from "../../core/zip-fault.ts";
import { inflated, TooMuch } from "./inflate.ts";
import { utf8Text } from "./utf8-text.ts";

/** More files than any office program packs together. */
const MOST_ENTRIES = 5_000;

interface Entry {
  readonly name: string;
  readonly encrypted: boolean;
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly header: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const END_LENGTH = 22;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;

/**
 * Unpacks the parts of a zip file that are wanted, and never more than is allowed, whatever sizes the file declares.
 *
 * @param most Bytes that may come out, all parts together.
 * @returns Name → content, or why it cannot be read.
 */
export function unzipped(
  zip: Uint8Array,
  wanted: (name: string) => boolean,
  most: number,
): ReadonlyMap<string, Uint8Array> | ZipFault {
  try {
    const directory = entriesOf(zip);
    if (typeof directory === "string") return directory;
    const entries = directory.filter(({ name }) => wanted(name));
    if (entries.some(({ encrypted }) => encrypted)) return "encrypted";
    if (entries.reduce((sum, { unpacked }) => sum + unpacked, 0) > most) return "too-large";
    const found = new Map<string, Uint8Array>();
    let left = most;
    for (const entry of entries) {
      if (found.has(entry.name)) continue;
      const content = contentOf(zip, entry, left);
      left -= content.length;
      found.set(entry.name, content);
    }
    return found;
  } catch (problem) {
    return problem instanceof TooMuch ? "too-large" : "damaged";
  }
}

function entriesOf(zip: Uint8Array): readonly Entry[] | ZipFault {
  const view = viewOf(zip);
  const end = endOfDirectory(view);
  if (zip.length < END_LENGTH || view.getUint32(0, true) !== LOCAL_HEADER || end < 0) return "not-a-zip";
  const count = view.getUint16(end + 10, true);
  if (count > MOST_ENTRIES) return "too-large";
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let number = 0; number < count; number++) {
    if (view.getUint32(at, true) !== DIRECTORY_ENTRY) return "damaged";
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: utf8Text(zip.subarray(at + 46, at + 46 + nameLength)).replace(/^\//, ""),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      header: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Where the list of contents is described, after which only a comment follows; below 0 where it is nowhere. */
function endOfDirectory(view: DataView): number {
  const earliest = Math.max(0, view.byteLength - END_LENGTH - 0xffff);
  for (let at = view.byteLength - END_LENGTH; at >= earliest; at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  return -1;
}

function contentOf(zip: Uint8Array, entry: Entry, most: number): Uint8Array {
  const view = viewOf(zip);
  if (view.getUint32(entry.header, true) !== LOCAL_HEADER)
    throw new Error("no header where the directory says");
  const start =
    entry.header + 30 + view.getUint16(entry.header + 26, true) + view.getUint16(entry.header + 28, true);
  const packed = zip.subarray(start, start + entry.packed);
  if (packed.length < entry.packed) throw new Error("the archive is cut off");
  if (entry.method === DEFLATED) return inflated(packed, most);
  if (entry.method !== STORED) throw new Error("unknown compression");
  if (packed.length > most) throw new TooMuch();
  return packed;
}

function viewOf(zip: Uint8Array): DataView {
  return new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
}
