/** What stands in place of a placeholder picture: an image, or nothing at all. */
export type Picture = { readonly png: Uint8Array; readonly alt: string } | "none";

/** Pictures by marker, without the braces and the per cent sign around it. */
export type Pictures = Readonly<Record<string, Picture>>;
