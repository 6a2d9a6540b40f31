import type { FilesPort, MemoryPort, NewFile, SavedFile } from "../app/ports.ts";
import { AppError } from "../core/error.ts";
import { driveFolders } from "./folders.ts";
import { templateFile } from "./template-file.ts";

type DriveFile = GoogleAppsScript.Drive_v3.Drive.V3.Schema.File;

const PDF = "application/pdf";
const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** For each form: the type of the bytes, their ending, and the type that Drive turns them into while storing. */
const FORMS: Record<NewFile["form"], { type: string; ending: string; mimeType?: string }> = {
  document: { type: DOCX, ending: ".docx", mimeType: "application/vnd.google-apps.document" },
  word: { type: DOCX, ending: ".docx" },
  pdf: { type: PDF, ending: ".pdf" },
  page: { type: "text/html", ending: ".html" },
};

/** Documents as files that this program makes in the user's Drive; `drive.file` lets it see no others. */
export function driveFiles(own: MemoryPort): FilesPort {
  const folders = driveFolders(own);
  return {
    template(kind, title) {
      try {
        return bytesOf(HtmlService.createHtmlOutputFromFile(templateFile(kind)).getContent());
      } catch {
        throw new AppError("template-missing", { document: title });
      }
    },
    save(file) {
      try {
        const stored = store(file, folders.idOf(file.folder));
        // Drive puts a file without a word into a folder that lies in the bin.
        return savedAs(file, stored.trashed === true ? moved(stored, file.folder) : stored);
      } catch (error) {
        if (!isGone(error)) throw new AppError("conversion-failed", { document: file.name });
      }
      folders.forgetLost(file.folder);
      try {
        return savedAs(file, store(file, folders.idOf(file.folder)));
      } catch {
        // The service's own message can hold the document's content, so it is neither shown nor logged.
        throw new AppError("conversion-failed", { document: file.name });
      }
    },
    pdf(id) {
      try {
        const blob = exported(id, PDF);
        return Uint8Array.from(blob.getBytes(), (byte) => byte & 255);
      } catch {
        return undefined;
      }
    },
  };

  function moved(file: DriveFile, folder: readonly string[]): DriveFile {
    const removeParents = folders.idOf(folder);
    folders.forgetLost(folder);
    const addParents = folders.idOf(folder);
    const options = { addParents, removeParents, fields: "id,name,webViewLink" };
    return drive().update({}, file.id ?? "", NO_CONTENT, options);
  }
}

/** The service wants something in the content's place. */
const NO_CONTENT = undefined as unknown as GoogleAppsScript.Base.Blob;

/** One call, however long the document is: Drive turns a .docx into a Google Doc while storing it. */
function store({ name, form, content }: NewFile, parent: string): DriveFile {
  const { type, ending, mimeType } = FORMS[form];
  const blob =
    typeof content === "string"
      ? Utilities.newBlob(content, type, name + ending)
      : Utilities.newBlob([...content].map(signed), type, name + ending);
  const resource = {
    name: mimeType === undefined ? name + ending : name,
    mimeType: mimeType ?? type,
    parents: [parent],
  };
  return drive().create(resource, blob, { fields: "id,name,webViewLink,trashed" });
}

/** The published types know neither the option nor that anything is returned. */
function exported(id: string, type: string): GoogleAppsScript.Base.Blob {
  const files = drive() as unknown as { export(...given: unknown[]): GoogleAppsScript.Base.Blob };
  return files.export(id, type, { alt: "media" });
}

function savedAs({ name }: NewFile, { id, name: stored, webViewLink }: DriveFile): SavedFile {
  return { id: id ?? "", link: webViewLink ?? "", file: stored ?? name };
}

/** Whether a folder that was remembered is there no longer, or out of reach. */
function isGone(error: unknown): boolean {
  return error instanceof Error && /not found/i.test(error.message);
}

function drive(): GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection {
  if (Drive === undefined) throw new Error("the Drive service is switched off");
  return Drive.Files;
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(Utilities.base64Decode(base64.trim()), (byte) => byte & 255);
}

/** Apps Script's blobs hold bytes from −128 to 127. */
function signed(byte: number): number {
  return byte > 127 ? byte - 256 : byte;
}
