import type { FilesPort, NewFile, SavedFile, StoredFile } from "../../app/ports/files.ts";
import type { MemoryPort } from "../../app/ports/memory.ts";
import { AppError } from "../../core/error.ts";
import { templateFile } from "../template-file.ts";
import { blobOf, unsigned } from "./bytes.ts";
import { DOCX, type DriveFile, downloaded, drive, exported, GOOGLE_DOC, NO_CONTENT, PDF } from "./drive.ts";
import { driveFolders } from "./folders.ts";

/** For each form: the type of the bytes, their ending, and the type that Drive turns them into while storing. */
const FORMS: Record<NewFile["form"], { type: string; ending: string; mimeType?: string }> = {
  document: { type: DOCX, ending: ".docx", mimeType: GOOGLE_DOC },
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
        const base64 = HtmlService.createHtmlOutputFromFile(templateFile(kind)).getContent();
        return unsigned(Utilities.base64Decode(base64.trim()));
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
        return unsigned(exported(id, PDF).getBytes());
      } catch {
        return undefined;
      }
    },
    content: (file) =>
      within(file, () =>
        file.form === "page"
          ? downloaded(file.id).getDataAsString()
          : unsigned(exported(file.id, DOCX).getBytes()),
      ),
    replace: (file, content) =>
      within(file, () => {
        const { type, ending } = FORMS[file.form];
        drive().update({}, file.id, blobOf(content, type, file.name + ending));
      }),
  };

  function moved(file: DriveFile, folder: readonly string[]): DriveFile {
    const removeParents = folders.idOf(folder);
    folders.forgetLost(folder);
    const addParents = folders.idOf(folder);
    const options = { addParents, removeParents, fields: "id,name,webViewLink" };
    return drive().update({}, file.id ?? "", NO_CONTENT, options);
  }
}

/** One call, however long the document is: Drive turns a .docx into a Google Doc while storing it. */
function store({ name, form, content }: NewFile, parent: string): DriveFile {
  const { type, ending, mimeType } = FORMS[form];
  const resource = {
    name: mimeType === undefined ? name + ending : name,
    mimeType: mimeType ?? type,
    parents: [parent],
  };
  const options = { fields: "id,name,webViewLink,trashed" };
  return drive().create(resource, blobOf(content, type, name + ending), options);
}

function savedAs({ name }: NewFile, { id, name: stored, webViewLink }: DriveFile): SavedFile {
  return { id: id ?? "", link: webViewLink ?? "", file: stored ?? name };
}

/** Whether a folder that was remembered is there no longer, or out of reach. */
function isGone(error: unknown): boolean {
  return error instanceof Error && /not found/i.test(error.message);
}

/** Whatever Drive says, the file cannot be worked with; its words can hold the content, so they are not told. */
function within<T>({ name, madeBy }: StoredFile, work: () => T): T {
  try {
    return work();
  } catch {
    throw new AppError("file-out-of-reach", { document: name, madeBy });
  }
}
