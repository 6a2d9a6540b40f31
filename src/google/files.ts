import type { FilesPort } from "../app/ports.ts";
import { AppError } from "../core/error.ts";
import { storedAsGoogleDoc } from "./google-docs.ts";
import { templateFile } from "./template-file.ts";

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
      const file = convert(name, docx);
      return { link: file.webViewLink ?? "", file: file.name ?? name };
    },
  };
}

function convert(name: string, docx: Uint8Array): GoogleAppsScript.Drive_v3.Drive.V3.Schema.File {
  try {
    return storedAsGoogleDoc(name, docx);
  } catch {
    // The service's own message can hold the document's content, so it is neither shown nor logged.
    throw new AppError("conversion-failed", { document: name });
  }
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(Utilities.base64Decode(base64.trim()), (byte) => byte & 255);
}
