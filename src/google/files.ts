import type { FilesPort } from "../app/ports.ts";
import { AppError } from "../core/error.ts";
import { templateFile } from "./template-file.ts";

const GOOGLE_DOC = "application/vnd.google-apps.document";
const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Documents as files that this program makes in the user's Drive; `drive.file` lets it see no others. */
export function driveFiles(): FilesPort {
  return {
    template(kind, title) {
      try {
        return bytesOf(HtmlService.createHtmlOutputFromFile(templateFile(kind)).getContent());
      } catch {
        throw new AppError("template-missing", { document: title });
      }
    },
    save(name, docx) {
      const blob = Utilities.newBlob([...docx].map(signed), DOCX, `${name}.docx`);
      const file = convert(name, blob);
      return { link: file.webViewLink ?? "", file: file.name ?? name };
    },
  };
}

/** Drive turns the .docx into a Google Doc while storing it: one call, however long the document is. */
function convert(
  name: string,
  blob: GoogleAppsScript.Base.Blob,
): GoogleAppsScript.Drive_v3.Drive.V3.Schema.File {
  if (Drive === undefined) throw new AppError("conversion-failed", { document: name });
  try {
    return Drive.Files.create({ name, mimeType: GOOGLE_DOC }, blob, { fields: "id,name,webViewLink" });
  } catch {
    // The service's own message can hold the document's content, so it is neither shown nor logged.
    throw new AppError("conversion-failed", { document: name });
  }
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(Utilities.base64Decode(base64.trim()), (byte) => byte & 255);
}

/** Apps Script's blobs hold bytes from −128 to 127. */
function signed(byte: number): number {
  return byte > 127 ? byte - 256 : byte;
}
