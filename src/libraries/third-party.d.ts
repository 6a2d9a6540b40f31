/** The file of pako that PizZip uses, so that the bundle holds it once. */
declare module "pako/dist/pako.es5.min.js" {
  /** Unpacks what is pushed; `onData` gets each piece. */
  class Inflate {
    constructor(options: { readonly raw: boolean });
    /** 0 as long as nothing is wrong. */
    readonly err: number;
    /** Whether the end of the packed data has been reached. */
    readonly ended: boolean;
    onData: (piece: Uint8Array) => void;
    push(packed: Uint8Array, isLast: boolean): boolean;
  }
  const pako: { readonly Inflate: typeof Inflate };
  export default pako;
}

declare module "sax" {
  interface Parser {
    onopentag: (tag: {
      readonly name: string;
      readonly attributes: Readonly<Record<string, string>>;
    }) => void;
    onclosetag: (name: string) => void;
    ontext: (text: string) => void;
    oncdata: (text: string) => void;
    onerror: (error: Error) => void;
    write(text: string): Parser;
    close(): Parser;
  }
  const sax: {
    MAX_BUFFER_LENGTH: number;
    parser(strict: boolean): Parser;
  };
  export default sax;
}
