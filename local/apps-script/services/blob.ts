import { ScriptException } from "../script-exception.ts";
import { type Session, service } from "../service-object.ts";
import { behind } from "../service-registry.ts";

type Blob = GoogleAppsScript.Base.Blob;

/** `Blob`: bytes with a type and a name. Bytes are signed (−128…127) on the script's side. */
export class BlobService
  implements Pick<Blob, "getBytes" | "getContentType" | "setContentType" | "getName" | "setName" | "copyBlob">
{
  constructor(
    private readonly session: Session,
    public bytes: Uint8Array,
    public contentType: string | null,
    public name: string | null,
  ) {}

  get self(): Blob {
    return service<Blob>("Blob", this, this.session);
  }

  getBytes = () => signedBytes(this.bytes);
  getContentType = () => this.contentType;
  getName = () => this.name;
  copyBlob = () => new BlobService(this.session, this.bytes, this.contentType, this.name).self;

  getDataAsString = (charset = "UTF-8") => Buffer.from(this.bytes).toString(nodeEncoding(charset));

  setBytes(bytes: number[]): Blob {
    this.bytes = bytesOf(bytes);
    return this.self;
  }

  setContentType(contentType: string | null): Blob {
    this.contentType = contentType;
    return this.self;
  }

  setName(name: string): Blob {
    this.name = name;
    return this.self;
  }
}

/** The bytes of text (UTF-8), of a script's array of signed or unsigned bytes, or of a blob. */
export function bytesOf(data: unknown, charset = "UTF-8"): Uint8Array {
  if (typeof data === "string") return Buffer.from(data, nodeEncoding(charset));
  if (Array.isArray(data)) return Uint8Array.from(data as number[]);
  const blob = behind(data, BlobService);
  if (blob !== undefined) return blob.bytes;
  throw new ScriptException(
    "The parameters don't match the method signature: bytes, a string or a blob was expected.",
  );
}

/** Bytes as a script sees them, from −128 to 127. */
export function signedBytes(bytes: Uint8Array): number[] {
  return Array.from(new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}

/** Node's name of a charset that Apps Script knows. */
function nodeEncoding(charset: string): BufferEncoding {
  const name = charset.toUpperCase().replace("_", "-");
  if (name === "UTF-8") return "utf8";
  if (name === "US-ASCII") return "ascii";
  if (name === "ISO-8859-1") return "latin1";
  throw new Error(`not implemented: charset ${charset}`);
}
