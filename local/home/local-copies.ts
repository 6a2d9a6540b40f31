import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { forgetAccounts } from "../apps-script/forget-accounts.ts";
import type { LocalCopies, WorkbookState } from "../apps-script/index.ts";
import type { DataFolder } from "../store/data-folder.ts";
import { documentText } from "../store/document-text.ts";
import { onDisk } from "../store/file-trouble.ts";
import { filesIn } from "../store/files-in.ts";
import type { Outbox } from "../store/outbox.ts";

/** The letters and documents of a data folder, as the program asks for them. */
export function localCopies(folder: DataFolder, state: WorkbookState, outbox: Outbox): LocalCopies {
  return {
    readCopies: () => [
      ...outbox.readAll().map(({ file, text }) => ({ kind: "letter" as const, file, link: "", text })),
      ...filesIn(folder.documents).map(({ name }) => ({
        kind: "document" as const,
        file: name,
        link: `${basename(folder.documents)}/${name}`,
        text: textOf(folder.documents, name),
      })),
    ],
    forget(letters, accounts, instead) {
      outbox.remove(letters);
      folder.forgetEarlier();
      forgetAccounts(state, accounts, instead);
    },
  };
}

function textOf(folder: string, name: string): string {
  return onDisk(`Dokumentet ”${name}” går inte att läsa`, () =>
    documentText(name, readFileSync(join(folder, name))),
  );
}
