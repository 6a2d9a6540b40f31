import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { dataFolder } from "../../../local/store/data-folder.ts";
import { aFolder } from "../store/a-folder.ts";
import { aWorkbook } from "../store/a-workbook.ts";
import { ask, insider } from "./a-visitor.ts";
import { aWorkbench } from "./a-workbench.ts";

describe("the workbench's server", () => {
  it("lets in only whoever has the address that was printed", async () => {
    const { url } = await aWorkbench();
    expect((await ask(url, "/")).status).toBe(403);
    expect((await ask(url, "/flik/0", { cookie: "partnerskap-1=gissning" })).status).toBe(403);
    expect((await ask(url, "/?nyckel=gissning")).status).toBe(403);
    const person = await insider(url);
    expect((await person.get("/")).status).toBe(200);
  });

  it("keeps its key out of reach of scripts and other sites", async () => {
    const { url } = await aWorkbench();
    const { pathname, search } = new URL(url);
    const { status, headers } = await ask(url, pathname + search);
    expect([status, headers.location]).toEqual([303, "/"]);
    expect(String(headers["set-cookie"])).toMatch(/; HttpOnly; SameSite=Lax; Path=\/$/);
  });

  it("answers to no other name, so that no page elsewhere can pose as it", async () => {
    const { url } = await aWorkbench();
    const { cookie } = await insider(url);
    expect((await ask(url, "/", { cookie, host: "elak.example" })).status).toBe(421);
    expect((await ask(url, "/", { cookie, host: `localhost:${new URL(url).port}` })).status).toBe(200);
  });

  it("takes forms only from its own pages", async () => {
    const { url, data } = await aWorkbench();
    const person = await insider(url);
    const before = readFileSync(join(data, "workbook.json"), "utf8");
    expect((await person.post("/kommando/checkSheet", { formularnyckel: "gissning" })).status).toBe(403);
    expect((await person.post("/kommando/checkSheet", {}, { "sec-fetch-site": "cross-site" })).status).toBe(
      403,
    );
    expect(readFileSync(join(data, "workbook.json"), "utf8")).toBe(before);
    expect((await person.post("/kommando/checkSheet", {})).status).toBe(303);
  });

  it("sends every page with a policy that loads nothing from elsewhere", async () => {
    const { url } = await aWorkbench();
    const person = await insider(url);
    for (const path of ["/", "/kommandon"]) {
      const { headers } = await person.get(path);
      expect(headers["content-security-policy"]).toMatch(/^default-src 'none'; .*frame-ancestors 'none'$/);
      expect(headers["content-security-policy"]).not.toMatch(/https?:|\*|script-src[^;]*unsafe/);
      expect(headers).toMatchObject({ "x-content-type-options": "nosniff", "cache-control": "no-store" });
    }
  });

  it.each([
    "/dokument/..%2fworkbook.json",
    "/dokument/%2e%2e%2fworkbook.json",
    "/dokument/../workbook.json",
    "/brev/..%2flog.txt/fil",
    "/brev/%00/fil",
    "/dokument/%ff",
    "/flik/99999",
    "/kommando/kalas",
    "/svar/77",
    "/finns/inte",
  ])("does not find %s", async (path) => {
    const { url } = await aWorkbench();
    const got = await (await insider(url)).get(path);
    expect(got.status).toBe(404);
    expect(got.body).not.toContain('"sheets"');
  });

  it("hands out documents and letters as files to save, never as pages", async () => {
    const { url, data } = await aWorkbench();
    writeFileSync(join(data, "documents", "Elak.html"), "<script>alert(1)</script>");
    const got = await (await insider(url)).get("/dokument/Elak.html");
    expect(got.headers["content-disposition"]).toBe(
      "attachment; filename=\"Elak.html\"; filename*=UTF-8''Elak.html",
    );
    expect(got.headers["content-type"]).toBe("application/octet-stream");
  });

  it("shows people's texts as text, whatever they hold", async () => {
    const data = aFolder();
    const evil = `"><script>alert('x')</script>&amp;`;
    const links = { A2: "javascript:alert(1)" };
    dataFolder(data).save(
      aWorkbook({ [evil]: { rows: [[evil], [evil]], notes: { A1: evil, A2: evil }, links } }),
    );
    const { url } = await aWorkbench(data);
    const person = await insider(url);
    for (const path of ["/", "/flik/0", "/flik/0/rad/2"]) {
      const { status, body } = await person.get(path);
      expect(status).toBe(200);
      expect(body).not.toContain("<script>alert");
      expect(body).not.toContain('href="javascript:');
    }
  });

  it("shows what a command answers as tables", async () => {
    const { url } = await aWorkbench();
    const person = await insider(url);
    const { headers } = await person.post("/kommando/about", {});
    const { body } = await person.get(String(headers.location));
    expect(body).toContain("<h2>Om programmet</h2>");
    expect(body).toMatch(/<td>Kontrollsumma<\/td><td>[0-9a-f]{16}<\/td>/);
  });

  it("shows a letter's looks where nothing in it can act", async () => {
    const { url, data } = await aWorkbench();
    writeFileSync(
      join(data, "outbox", "x.eml"),
      "Subject: x\r\nContent-Type: text/html\r\n\r\n<script>alert(1)</script><b>Hej</b>",
    );
    const person = await insider(url);
    const { headers, body } = await person.get("/brev/x.eml/innehall");
    expect(headers["content-security-policy"]).toMatch(/^sandbox; default-src 'none'/);
    expect(body).toContain("<b>Hej</b>");
    expect((await person.get("/brev/x.eml")).body).toContain('<iframe class="letter" sandbox=""');
  });

  it("hands out a letter's attachments as files to save, whatever they say that they are", async () => {
    const { url, data } = await aWorkbench();
    writeFileSync(
      join(data, "outbox", "y.eml"),
      [
        'Subject: y\r\nContent-Type: multipart/mixed; boundary="x"\r\n',
        "--x\r\nContent-Type: text/plain\r\n\r\nHej",
        '--x\r\nContent-Type: text/html; name="elak.html"\r\nContent-Disposition: attachment; filename="elak.html"\r\n',
        "<script>alert(1)</script>\r\n--x--\r\n",
      ].join("\r\n"),
    );
    const person = await insider(url);
    expect((await person.get("/brev/y.eml")).body).toContain('<a href="/brev/y.eml/bilaga/1">elak.html</a>');
    const { headers, body } = await person.get("/brev/y.eml/bilaga/1");
    expect(headers["content-disposition"]).toContain('attachment; filename="elak.html"');
    expect(headers["content-type"]).toBe("application/octet-stream");
    expect(body).toContain("alert(1)");
    expect((await person.get("/brev/y.eml/bilaga/2")).status).toBe(404);
  });

  it("serves the page's parts so that they are asked for once, and nothing else from their folder", async () => {
    const { url } = await aWorkbench();
    const person = await insider(url);
    const [, address = ""] = /src="(\/sida\/[^"]+\.js)"/.exec((await person.get("/")).body) ?? [];
    const { status, headers } = await person.get(address);
    expect([status, headers["content-type"]]).toEqual([200, "text/javascript; charset=utf-8"]);
    expect(headers["cache-control"]).toContain("immutable");
    for (const path of [
      "/sida/00/..%2fpackage.json",
      "/sida/00/package.json",
      "/sida/00/constructor",
      "/dialog/7",
    ])
      expect((await person.get(path)).status).toBe(404);
  });

  it("tells in words what is wrong with a workbook that cannot be read", async () => {
    const data = aFolder();
    mkdirSync(data, { recursive: true });
    writeFileSync(join(data, "workbook.json"), "{");
    const { url } = await aWorkbench(data);
    const { pathname, search } = new URL(url);
    const cookie = String((await ask(url, pathname + search)).headers["set-cookie"]).split(";")[0] ?? "";
    const { status, body } = await ask(url, "/", { cookie });
    expect(status).toBe(409);
    expect(body).toContain("är skadad");
    expect(body).toContain("Det finns ingen tidigare sparad arbetsbok");
  });

  it("offers the workbook that was saved before a damaged one, and puts it back only when asked twice", async () => {
    const { url, data } = await aWorkbench();
    const path = join(data, "workbook.json");
    const person = await insider(url);
    const before = readFileSync(path, "utf8");
    await person.sheet("/data/skriv", { revision: 0, sheetId: 11, row: 30, column: 1, text: "Ett möte" });
    writeFileSync(path, readFileSync(path, "utf8").slice(0, 5_000));
    const { status, body } = await person.get("/");
    expect(status).toBe(409);
    expect(body).toContain("innehållet är avbrutet eller är inte JSON");
    expect(body).toContain('href="/aterstall"');
    expect((await person.get("/aterstall")).body).toMatch(/<dt>Möten<\/dt><dd>\d+ rader<\/dd>/);
    expect((await person.post("/aterstall", {})).body).toContain("Kryssa i att du vill");
    expect(readFileSync(path, "utf8")).toHaveLength(5_000);
    expect((await person.post("/aterstall", { saker: "ja" })).body).toContain("Arbetsboken är tillbaka.");
    expect(readFileSync(path, "utf8")).toBe(before);
    expect(readdirSync(data).filter((name) => name.includes("damaged"))).toHaveLength(1);
    expect((await person.get("/data/arbetsbok")).status).toBe(200);
  });

  it("says so when another program writes in the folder, and changes nothing", async () => {
    const { url, data } = await aWorkbench();
    const person = await insider(url);
    const before = readFileSync(join(data, "workbook.json"), "utf8");
    const other = { pid: process.ppid, started: null, host: hostname() };
    writeFileSync(join(data, "writer.lock"), JSON.stringify(other));
    const { body } = await person.sheet("/data/skriv", {
      revision: 0,
      sheetId: 11,
      row: 3,
      column: 1,
      text: "x",
    });
    expect(JSON.parse(body)).toMatchObject({
      ok: false,
      said: expect.stringContaining("Ett annat program (process "),
    });
    expect(readFileSync(join(data, "workbook.json"), "utf8")).toBe(before);
    rmSync(join(data, "writer.lock"));
  });

  it("takes what a page's script sends only from its own pages", async () => {
    const { url } = await aWorkbench();
    const person = await insider(url);
    const edit = { revision: 0, sheetId: 11, row: 3, column: 1, text: "x" };
    for (const headers of [
      { "x-formularnyckel": "gissning" },
      { "sec-fetch-site": "cross-site" },
      { origin: "null" },
      { origin: "http://elak.example" },
    ])
      expect((await person.sheet("/data/skriv", edit, headers)).status).toBe(403);
    expect((await person.sheet("/data/skriv", edit, { origin: new URL(url).origin })).status).toBe(200);
  });

  it.each([
    {},
    { revision: 0 },
    { revision: 0, sheetId: 11, row: -1, column: 1, text: "x" },
    { revision: 0, sheetId: 11, row: 1.5, column: 1, text: "x" },
  ])("does not stumble over %o", async (sent) => {
    const { url, data } = await aWorkbench();
    const before = readFileSync(join(data, "workbook.json"), "utf8");
    const { status, body } = await (await insider(url)).sheet("/data/skriv", sent);
    expect(status === 409 ? JSON.parse(body).fault : JSON.parse(body).said).toMatch(
      /^(Sidan skickade|Cellen ligger)/,
    );
    expect(readFileSync(join(data, "workbook.json"), "utf8")).toBe(before);
  });

  it("does one thing at a time, and each to its end", async () => {
    const { url } = await aWorkbench();
    const person = await insider(url);
    const answers = await Promise.all([1, 2, 3].map(() => person.post("/kommando/checkSheet", {})));
    for (const { status, headers } of answers) {
      expect(status).toBe(303);
      expect((await person.get(String(headers.location))).body).toContain("Kontrollen fann");
    }
  });
});
