/** Why a zip file cannot be unpacked. */
export type ZipFault = "not-a-zip" | "encrypted" | "damaged" | "too-large";
