import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import type { FileStore } from "../apps-script/index.ts";
import { safeFileName } from "./file-name.ts";
import { fileErrorCode, onDisk } from "./file-trouble.ts";
import { pdfByLibreOffice } from "./pdf-by-libreoffice.ts";
import { writeWhole } from "./write-whole.ts";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const PDF = "application/pdf";

const ENDINGS: Readonly<Record<string, string>> = {
  [DOCX]: ".docx",
  [PDF]: ".pdf",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": ".xlsx",
  "text/html": ".html",
  "text/plain": ".txt",
  "text/calendar": ".ics",
  "text/csv": ".csv",
  "application/json": ".json",
  "application/zip": ".zip",
  "image/png": ".png",
  "image/svg+xml": ".svg",
};

/**
 * Keeps the program's documents as ordinary files in a folder. A name that is taken gets a number: only the
 * program's own file is ever written over, by its place.
 */
export function documentFiles(folder: string): FileStore {
  return {
    put({ name, folders, contentType, bytes, place }) {
      const path = folders.map(safeFileName);
      return onDisk(`Dokumentet ”${name}” går inte att spara i ”${folder}”`, () => {
        if (place !== null) {
          writeWhole(inside(folder, place), bytes);
          return place;
        }
        mkdirSync(join(folder, ...path), { recursive: true, mode: 0o700 });
        const file = freshFile(join(folder, ...path), safeFileName(name), ENDINGS[contentType] ?? "", bytes);
        return [basename(folder), ...path, file].join("/");
      });
    },
    get(place) {
      try {
        return new Uint8Array(readFileSync(inside(folder, place)));
      } catch (problem) {
        if (fileErrorCode(problem) === undefined) throw problem;
        return undefined;
      }
    },
    // A place is a path within the data folder, so it opens wherever that folder lies.
    link: (place) => place,
    remove: (place) => rmSync(inside(folder, place), { force: true }),
    convert: (bytes, from, to) => (from === DOCX && to === PDF ? pdfByLibreOffice(bytes) : undefined),
  };
}

/** The file that a place of the store means; a place can never lead out of the folder. */
export function inside(folder: string, place: string): string {
  const [, ...path] = place.split("/").filter((part) => part !== "" && part !== "." && part !== "..");
  return join(folder, ...path.map((part) => part.replace(/\\/g, "")));
}

/** Writes a file under a name that is free, and says which. */
function freshFile(folder: string, name: string, usual: string, bytes: Uint8Array): string {
  const own = extname(name);
  const ending = usual === "" || own.toLowerCase() === usual ? own : usual;
  const stem = ending === own ? name.slice(0, name.length - own.length) : name;
  for (let number = 1; ; number++) {
    const path = join(folder, number === 1 ? `${stem}${ending}` : `${stem} (${number})${ending}`);
    try {
      writeFileSync(path, bytes, { flag: "wx", mode: 0o600 });
      return basename(path);
    } catch (problem) {
      if (fileErrorCode(problem) !== "EEXIST") throw problem;
    }
  }
}
