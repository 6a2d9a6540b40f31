import { spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, parse, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const ROOT = resolve(import.meta.dirname, "../..");
const CLASP = join(ROOT, "node_modules/@google/clasp/build/src/index.js");
const PRELOAD = pathToFileURL(join(import.meta.dirname, "loopback-apis.mjs")).href;

interface PushedFile {
  readonly name: string;
  readonly type: string;
  readonly source: string;
}

describe("clasp push", () => {
  let project: string;
  let api: Server;
  let requests: { method: string; url: string; files: readonly PushedFile[] }[];

  beforeEach(async () => {
    project = await mkdtemp(join(tmpdir(), "clasp-"));
    requests = [];
    api = createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const body = Buffer.concat(chunks).toString("utf8");
      const files = body === "" ? [] : ((JSON.parse(body) as { files?: PushedFile[] }).files ?? []);
      requests.push({ method: request.method ?? "", url: request.url ?? "", files });
      response
        .setHeader("content-type", "application/json")
        .end(JSON.stringify({ scriptId: "test-script", files }));
    }).listen(0, "127.0.0.1");
    await once(api, "listening");
    await cp(join(ROOT, "dist"), join(project, "dist"), { recursive: true });
    await writeFile(
      join(project, ".clasp.json"),
      JSON.stringify({ scriptId: "test-script", rootDir: "dist" }),
    );
    await writeFile(join(project, "credentials.json"), JSON.stringify({ tokens: { default: aToken() } }));
  });

  afterEach(async () => {
    api.close();
    await rm(project, { recursive: true, force: true });
  });

  it("delivers every file of dist/ to the Apps Script API, the manifest among them", async () => {
    const { code, output } = await clasp(project, api, ["push", "-f"]);
    expect(output).toContain("Pushed");
    expect(code).toBe(0);

    const put = requests.find(({ method }) => method === "PUT");
    expect(put?.url).toContain("/v1/projects/test-script/content");
    const built = await readdir(join(ROOT, "dist"));
    expect(put?.files.map(({ name, type }) => `${name} ${type}`).sort()).toEqual(built.map(pushedAs).sort());
    for (const file of built) {
      const pushed = put?.files.find(
        ({ name }) => name === parse(file).name && pushedAs(file).startsWith(name),
      );
      expect(pushed?.source, file).toBe(await readFile(join(ROOT, "dist", file), "utf8"));
    }
  });

  it("asks for the least scopes only", async () => {
    await clasp(project, api, ["push", "-f"]);
    const pushed = requests
      .find(({ method }) => method === "PUT")
      ?.files.find(({ name }) => name === "appsscript");
    const { oauthScopes } = JSON.parse(pushed?.source ?? "{}") as { oauthScopes: string[] };
    expect(oauthScopes.map((scope) => scope.replace(/^.*\/auth\//, "")).sort()).toEqual([
      "drive.file",
      "script.container.ui",
      "script.scriptapp",
      "script.send_mail",
      "spreadsheets.currentonly",
      "userinfo.email",
    ]);
  });
});

/** How Apps Script names a file of `dist/`, with its type. */
function pushedAs(file: string): string {
  const types: Record<string, string> = { ".js": "SERVER_JS", ".html": "HTML", ".json": "JSON" };
  return `${parse(file).name} ${types[parse(file).ext]}`;
}

/** A token that has not expired, so that clasp asks nobody for a new one. */
function aToken(): object {
  return {
    type: "authorized_user",
    client_id: "test",
    client_secret: "test",
    refresh_token: "test",
    access_token: "test",
    token_type: "Bearer",
    expiry_date: Date.now() + 3_600_000,
  };
}

async function clasp(
  project: string,
  api: Server,
  given: readonly string[],
): Promise<{ code: number; output: string }> {
  const { port } = api.address() as AddressInfo;
  const child = spawn(
    process.execPath,
    [
      "--import",
      PRELOAD,
      CLASP,
      "-A",
      join(project, "credentials.json"),
      "-P",
      join(project, ".clasp.json"),
      ...given,
    ],
    { cwd: project, env: { ...process.env, LOOPBACK_APIS: `http://127.0.0.1:${port}/` } },
  );
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += String(chunk)));
  const [code] = (await once(child, "close")) as [number];
  return { code, output };
}
