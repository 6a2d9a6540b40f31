import type { CopiesPort, StoredCopy } from "../app/ports/copies.ts";

/** The service that the local home adds to Apps Script's; in Google there is no such thing. */
interface LocalHomeService {
  readCopies(): StoredCopy[];
  forget(letters: readonly string[], accounts: readonly string[], instead: string): void;
}

/** Files beside the workbook, where the program runs on one computer. */
export function localCopies(): CopiesPort {
  const home = () => (globalThis as { LocalHome?: LocalHomeService }).LocalHome;
  return {
    read: () => home()?.readCopies(),
    forget(letters, accounts, instead) {
      home()?.forget([...letters], [...accounts], instead);
    },
  };
}
