type Files = GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection;
type Blob = GoogleAppsScript.Base.Blob;

/** A file as Drive tells of it. */
export type DriveFile = GoogleAppsScript.Drive_v3.Drive.V3.Schema.File;

export const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
export const PDF = "application/pdf";
export const GOOGLE_DOC = "application/vnd.google-apps.document";

/** What stands in the content's place where only the file's own properties change. */
export const NO_CONTENT = undefined as unknown as Blob;

/** `Drive.Files` of the advanced service; where that is not switched on in the manifest its very name does not exist. @throws {Error} */
export function drive(): Files {
  if (typeof Drive === "undefined") throw new Error("The Drive service is not enabled in the manifest.");
  return Drive.Files;
}

/** A Google Doc in another form. The published types know neither the option nor that anything is returned. */
export function exported(id: string, type: string): Blob {
  const files = drive() as unknown as { export(...given: unknown[]): Blob };
  return files.export(id, type, { alt: "media" });
}

/** The content of a file that is no Google Doc. */
export function downloaded(id: string): Blob {
  return drive().get(id, { alt: "media" }) as unknown as Blob;
}
