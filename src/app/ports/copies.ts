/** Files that are kept beside the workbook where it lies on one computer; in Google there are none that the program reaches. */
export interface CopiesPort {
  /** Letters and documents with everything that is written in them; `undefined` where none are kept. */
  read(): readonly StoredCopy[] | undefined;
  /**
   * Deletes letters for good, and puts another text in place of accounts where the home keeps who did what.
   *
   * @param letters Names of files, from `read`.
   */
  forget(letters: readonly string[], accounts: readonly string[], instead: string): void;
}

/** A letter or a document that is kept as a file. */
export interface StoredCopy {
  readonly kind: "letter" | "document";
  /** File name in its folder. */
  readonly file: string;
  /** What stands in *Länk* for a document; empty for a letter. */
  readonly link: string;
  readonly text: string;
}
