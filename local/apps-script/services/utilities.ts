import { createHash } from "node:crypto";
import { types } from "node:util";
import { enumeration } from "../enumeration.ts";
import { formatDate } from "../format-date.ts";
import { formatString } from "../format-string.ts";
import { ScriptException } from "../script-exception.ts";
import { type Session, service } from "../service-object.ts";
import { BlobService, bytesOf, signedBytes } from "./blob.ts";

type Utilities = GoogleAppsScript.Utilities.Utilities;

const DIGESTS: Readonly<Record<string, string>> = {
  MD5: "md5",
  SHA_1: "sha1",
  SHA_256: "sha256",
  SHA_384: "sha384",
  SHA_512: "sha512",
};

/** `Utilities`. Nothing here is random or waits: ids come from a counter, and sleeping moves the simulated clock. */
export class UtilitiesService
  implements Pick<Utilities, "formatDate" | "formatString" | "getUuid" | "sleep">
{
  readonly DigestAlgorithm = enumeration<Utilities["DigestAlgorithm"]>(
    "DigestAlgorithm",
    Object.keys(DIGESTS),
  );
  readonly Charset = enumeration<Utilities["Charset"]>("Charset", ["UTF_8", "US_ASCII"]);

  constructor(private readonly session: Session) {}

  get self(): Utilities {
    return service<Utilities>("Utilities", this, this.session);
  }

  formatString = (template: string, ...values: unknown[]) => formatString(template, values);

  formatDate(date: unknown, timeZone: string, pattern: string): string {
    if (!types.isDate(date) || typeof timeZone !== "string" || typeof pattern !== "string") {
      throw new ScriptException("The parameters don't match the method signature for Utilities.formatDate.");
    }
    return formatDate(date.getTime(), timeZone, pattern);
  }

  newBlob(
    data: unknown,
    contentType: string | null = null,
    name: string | null = null,
  ): GoogleAppsScript.Base.Blob {
    const type = contentType ?? (typeof data === "string" ? "text/plain" : null);
    return new BlobService(this.session, bytesOf(data), type, name).self;
  }

  base64Encode = (data: unknown, charset?: string) => Buffer.from(bytesOf(data, charset)).toString("base64");
  base64EncodeWebSafe = (data: unknown, charset?: string) =>
    this.base64Encode(data, charset).replaceAll("+", "-").replaceAll("/", "_");

  base64Decode(text: string): number[] {
    if (!/^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(text)) throw new ScriptException("Could not decode string.");
    return signedBytes(Buffer.from(text, "base64"));
  }

  computeDigest(algorithm: unknown, data: unknown, charset?: string): number[] {
    const digest = DIGESTS[String(algorithm)];
    if (digest === undefined) throw new ScriptException(`Invalid argument: ${String(algorithm)}`);
    return signedBytes(createHash(digest).update(bytesOf(data, charset)).digest());
  }

  getUuid(): string {
    const { state } = this.session.execution.world;
    const hex = createHash("sha256")
      .update(`${state.id} ${++state.counters.uuid}`)
      .digest("hex");
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  }

  sleep(milliseconds: number): void {
    if (milliseconds > 300_000)
      throw new ScriptException("Invalid argument: milliseconds. Should be at most 300000.");
    this.session.execution.spend(milliseconds);
  }
}
