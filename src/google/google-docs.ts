export const GOOGLE_DOC = "application/vnd.google-apps.document";
const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/**
 * Drive turns the .docx into a Google Doc while storing it: one call, however long the document is.
 *
 * @throws whatever Drive says; its words can hold the document's content.
 */
export function storedAsGoogleDoc(
  name: string,
  docx: Uint8Array,
): GoogleAppsScript.Drive_v3.Drive.V3.Schema.File {
  const blob = Utilities.newBlob([...docx].map(signed), DOCX, `${name}.docx`);
  return driveService().Files.create({ name, mimeType: GOOGLE_DOC }, blob, {
    fields: "id,name,mimeType,webViewLink",
  });
}

/** The Drive API; where it is not switched on in the manifest its very name does not exist. @throws {Error} */
export function driveService(): GoogleAppsScript.Drive {
  if (typeof Drive === "undefined") throw new Error("The Drive service is not enabled in the manifest.");
  return Drive;
}

/** Apps Script's blobs hold bytes from −128 to 127. */
function signed(byte: number): number {
  return byte > 127 ? byte - 256 : byte;
}
