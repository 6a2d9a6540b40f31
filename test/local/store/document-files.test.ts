import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { documentFiles } from "../../../local/store/document-files.ts";
import { safeFileName } from "../../../local/store/file-name.ts";
import { aFolder } from "./a-folder.ts";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

function aDocument(name: string, contentType = DOCX) {
  return {
    id: "fil-1",
    name,
    folders: [] as string[],
    mimeType: "application/vnd.google-apps.document",
    contentType,
    bytes: new Uint8Array([80, 75]),
    place: null as string | null,
  };
}

describe("the documents' folder", () => {
  it.each([
    ["Arbetsplan 2020–2021", DOCX, "Arbetsplan 2020–2021.docx"],
    ["Arbetsplan.docx", DOCX, "Arbetsplan.docx"],
    ["Version 1.2", DOCX, "Version 1.2.docx"],
    ["../../etc/passwd", DOCX, "-..-etc-passwd.docx"],
    ["Karlskoga/Degerfors: överenskommelse?", DOCX, "Karlskoga-Degerfors- överenskommelse.docx"],
    ["CON", "application/pdf", "_CON.pdf"],
    ["", DOCX, "namnlös.docx"],
    ["bild", "application/x-okänd", "bild"],
  ])("keeps ”%s” of the type %s as ”%s”", (name, contentType, file) => {
    const folder = aFolder();
    documentFiles(folder).put(aDocument(name, contentType));
    expect(readdirSync(folder)).toEqual([file]);
  });

  it("never writes over a file: the next of the same name gets a number", () => {
    const folder = aFolder();
    writeFileSync(join(folder, "Plan.docx"), "skriven av en människa");
    const store = documentFiles(folder);
    const place = store.put(aDocument("Plan"));
    store.put(aDocument("Plan"));
    expect(readdirSync(folder).sort()).toEqual(["Plan (2).docx", "Plan (3).docx", "Plan.docx"]);
    expect(readFileSync(join(folder, "Plan.docx"), "utf8")).toBe("skriven av en människa");
    expect(store.get(place)).toEqual(new Uint8Array([80, 75]));
  });

  it("keeps a document in the folders that it lies in, and finds it there", () => {
    const folder = aFolder();
    const store = documentFiles(folder);
    const place = store.put({ ...aDocument("Plan"), folders: ["Överenskommelse 2020–2021", "../2020"] });
    expect(readdirSync(join(folder, "Överenskommelse 2020–2021", "-2020"))).toEqual(["Plan.docx"]);
    expect(store.get(place)).toEqual(new Uint8Array([80, 75]));
  });

  it("puts new content in the place of the old, and nowhere else", () => {
    const folder = aFolder();
    const store = documentFiles(folder);
    const place = store.put(aDocument("Plan"));
    expect(store.put({ ...aDocument("Plan"), bytes: new Uint8Array([1]), place })).toBe(place);
    expect(readdirSync(folder)).toEqual(["Plan.docx"]);
    expect(store.get(place)).toEqual(new Uint8Array([1]));
  });

  it("answers with nothing for a file that somebody has removed", () => {
    const store = documentFiles(aFolder());
    const place = store.put(aDocument("Plan"));
    store.remove?.(place);
    expect(store.get(place)).toBeUndefined();
  });

  it("reads nothing outside the folder, whatever place it is asked for", () => {
    const folder = aFolder();
    writeFileSync(join(folder, "hemligt"), "x");
    expect(documentFiles(join(folder, "documents")).get("../hemligt")).toBeUndefined();
  });

  it("says that it cannot make what only Google makes", () => {
    expect(documentFiles(aFolder()).convert?.(new Uint8Array(), DOCX, "text/html")).toBeUndefined();
  });
});

describe("a safe file name", () => {
  it("is a plain name of at most 200 bytes, whatever is wanted", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (wanted) => {
        const name = safeFileName(wanted);
        expect(basename(name)).toBe(name);
        expect(name).not.toMatch(/^\.|[<>:"/\\|?*\p{Cc}]|[. ]$/u);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(201);
        expect(name.length).toBeGreaterThan(0);
      }),
    );
  });
});
