import type { IncomingMessage } from "node:http";
import { Refusal } from "../store/refusal.ts";

const MAX_BODY = 60_000_000;

/** What a form sent: its fields, and by field the files that were chosen. */
export interface SentForm {
  fields: URLSearchParams;
  files: Map<string, { name: string; bytes: Buffer }>;
}

/** What a page's script sent. */
export type SentJson = Readonly<Record<string, unknown>>;

/** Reads what a page's script sent; undefined where it is no JSON but a form. @throws {Refusal} */
export async function sentJson(request: IncomingMessage): Promise<SentJson | undefined> {
  if (!(request.headers["content-type"] ?? "").startsWith("application/json")) return undefined;
  try {
    const sent: unknown = JSON.parse((await wholeBody(request)).toString("utf8"));
    if (typeof sent === "object" && sent !== null) return sent as SentJson;
  } catch (problem) {
    if (problem instanceof Refusal) throw problem;
  }
  throw new Refusal("Det som sidan skickade gick inte att läsa.");
}

/** Reads the body of a form. @throws {Refusal} when it is too large or no form */
export async function sentForm(request: IncomingMessage): Promise<SentForm> {
  const body = await wholeBody(request);
  const type = request.headers["content-type"] ?? "";
  const boundary = /^multipart\/form-data;.*boundary="?([^";]+)"?/i.exec(type)?.[1];
  if (boundary !== undefined) return multipart(body, boundary);
  if (!type.startsWith("application/x-www-form-urlencoded"))
    throw new Refusal("Formuläret gick inte att läsa.");
  return { fields: new URLSearchParams(body.toString("utf8")), files: new Map() };
}

async function wholeBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_BODY) throw new Refusal("Filen är för stor att ta emot.");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** @see RFC 7578 – parts stand between lines that begin with `--` and the boundary */
function multipart(body: Buffer, boundary: string): SentForm {
  const form: SentForm = { fields: new URLSearchParams(), files: new Map() };
  const mark = Buffer.from(`--${boundary}`);
  for (let start = body.indexOf(mark); start >= 0; ) {
    const next = body.indexOf(mark, start + mark.length);
    if (next < 0) break;
    addPart(form, body.subarray(start + mark.length + 2, next - 2));
    start = next;
  }
  return form;
}

function addPart(form: SentForm, part: Buffer): void {
  const end = part.indexOf("\r\n\r\n");
  const head = part.subarray(0, end).toString("utf8");
  const content = part.subarray(end + 4);
  const name = /\bname="([^"]*)"/.exec(head)?.[1] ?? "";
  const file = /\bfilename="([^"]*)"/.exec(head)?.[1];
  if (file === undefined) form.fields.append(name, content.toString("utf8"));
  // A field without a chosen file is sent with an empty name.
  else if (file !== "") form.files.set(name, { name: file, bytes: content });
}
