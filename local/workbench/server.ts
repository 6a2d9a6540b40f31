import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { bugSentence, noteBug } from "../home/answer-of.ts";
import { Refusal } from "../store/refusal.ts";
import { DamagedWorkbook } from "../store/workbook-file.ts";
import { html } from "./html.ts";
import { page } from "./page.ts";
import { restoreLink } from "./pages/restore-page.ts";
import { jsonReply, pageReply, type Reply, seeOther, textReply } from "./reply.ts";
import { sentForm, sentJson } from "./request-body.ts";
import { NotThere } from "./route.ts";
import { routes } from "./routes/index.ts";
import { FORM_KEY, KEY_HEADER, KEY_PARAMETER } from "./session.ts";
import type { Workbench } from "./workbench.ts";

/** Only this computer can reach the workbench. */
export const ADDRESS = "127.0.0.1";

/** The workbench's web server, not yet listening. */
export function workbenchServer(bench: Workbench): Server {
  return createServer((request, response) => {
    void replyTo(bench, request).then((reply) => send(response, request, reply));
  });
}

async function replyTo(bench: Workbench, request: IncomingMessage): Promise<Reply> {
  const port = request.socket.localPort ?? 0;
  const url = new URL(request.url ?? "/", `http://${ADDRESS}`);
  try {
    return stranger(bench, request, url, port) ?? (await bench.inTurn(() => visited(bench, request, url)));
  } catch (problem) {
    return faultReply(bench, url.pathname, problem);
  }
}

/** The answer to whoever is not let in, or who is let in by the printed address; undefined for those already inside. */
function stranger(
  { session }: Workbench,
  request: IncomingMessage,
  url: URL,
  port: number,
): Reply | undefined {
  const hosts = [`${ADDRESS}:${port}`, `localhost:${port}`];
  // A page elsewhere can point its own name at this address; its name then stands here.
  if (!hosts.includes(request.headers.host ?? "")) return textReply(421, "Fel adress.");
  if (session.isKey(url.searchParams.get(KEY_PARAMETER)))
    return seeOther("/", { "Set-Cookie": session.cookie(port) });
  if (!session.knows(request, port))
    return textReply(403, "Öppna arbetsbänken med adressen som skrevs ut när den startade.");
  const { "sec-fetch-site": site, origin } = request.headers;
  const isOurs =
    (origin === undefined || hosts.includes(origin.replace(/^http:\/\//, ""))) &&
    (site ?? "same-origin") === "same-origin";
  if (request.method === "POST" && !isOurs) return textReply(403, "Formuläret kom från en annan sida.");
  return undefined;
}

async function visited(bench: Workbench, request: IncomingMessage, url: URL): Promise<Reply> {
  const method = request.method === "HEAD" ? "GET" : request.method;
  const sent = method === "POST" ? await sentJson(request) : undefined;
  const form = method === "POST" && sent === undefined ? await sentForm(request) : undefined;
  const key = sent === undefined ? form?.fields.get(FORM_KEY) : String(request.headers[KEY_HEADER]);
  if (method === "POST" && !bench.session.isFormKey(key))
    return textReply(403, "Formuläret är från en tidigare start. Ladda om sidan och försök igen.");
  for (const route of routes) {
    const match = route.method === method ? route.path.exec(url.pathname) : null;
    if (match === null) continue;
    const parts = match.slice(1).map(decoded);
    return route.answer({
      bench,
      path: url.pathname,
      query: url.searchParams,
      parts,
      form,
      sent: sent ?? {},
    });
  }
  throw new NotThere("Sidan finns inte.");
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw new NotThere("Sidan finns inte.");
  }
}

function faultReply(bench: Workbench, path: string, problem: unknown): Reply {
  const { folder } = bench.options;
  const isRefusal = problem instanceof Refusal;
  if (!isRefusal) {
    const { name = "Error", stack = "" } = problem instanceof Error ? problem : {};
    noteBug(folder, "arbetsbänken", { name, stack });
  }
  const sentence = isRefusal ? problem.message : bugSentence(folder);
  const status = problem instanceof NotThere ? 404 : isRefusal ? 409 : 500;
  if (path.startsWith("/data/")) return jsonReply({ fault: sentence }, status);
  const isDamaged = problem instanceof DamagedWorkbook;
  const next = isDamaged ? restoreLink(folder) : html`<p><a href="/kommandon">Till kommandona</a></p>`;
  const content = html`<div class="refused" role="alert">${sentence}</div>${next}`;
  return pageReply(page("Det gick inte", path, content, withoutFault(bench)), status);
}

/** A workbook that cannot be read must not keep its own message from being shown. */
function withoutFault(bench: Workbench) {
  try {
    return bench.surroundings();
  } catch {
    return bench.surroundingsOfNone();
  }
}

function send(response: ServerResponse, request: IncomingMessage, { status, headers, body }: Reply): void {
  response.writeHead(status, headers);
  response.end(request.method === "HEAD" ? undefined : body);
}
