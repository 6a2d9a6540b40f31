export interface FilesPort {
  /** The built-in template of a document kind, as .docx bytes. @throws {AppError} `template-missing` */
  template(kind: string, title: string): Uint8Array;
  /** Stores a file in the user's own Drive. @throws {AppError} `conversion-failed` */
  save(file: NewFile): SavedFile;
  /** The PDF of a stored document; `undefined` where none can be made. */
  pdf(id: string): Uint8Array | undefined;
  /** What a stored file holds now, with what people have changed in it. @throws {AppError} `file-out-of-reach` */
  content(file: StoredFile): Uint8Array | string;
  /** Puts other content in a stored file, which keeps its link. @throws {AppError} `file-out-of-reach` */
  replace(file: StoredFile, content: Uint8Array | string): void;
}

/** A file to store. */
export interface NewFile {
  /** Without ending. */
  readonly name: string;
  /** Names of the folders that it lies in, outermost first; those that are lacking are made. */
  readonly folder: readonly string[];
  /** `document`: people edit it, in Google as a Google Doc, on one computer as the .docx. */
  readonly form: "document" | "word" | "pdf" | "page";
  /** Bytes; text for a page. */
  readonly content: Uint8Array | string;
}

/** A file that was stored before. */
export interface StoredFile {
  readonly id: string;
  readonly form: "document" | "page";
  /** What it is called where it is out of reach, and who made it. */
  readonly name: string;
  readonly madeBy: string;
}

/** What storing a file gave. */
export interface SavedFile {
  readonly id: string;
  /** Opens it. */
  readonly link: string;
  /** Its name. */
  readonly file: string;
}
