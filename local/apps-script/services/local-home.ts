import { type Session, service } from "../service-object.ts";
import type { LocalCopies } from "../world.ts";

/** `LocalHome`: letters and documents that this computer keeps beside the workbook. Google has no such service. */
export class LocalHomeService {
  constructor(
    private readonly session: Session,
    private readonly copies: LocalCopies,
  ) {}

  get self(): LocalCopies {
    return service<LocalCopies>("LocalHome", this, this.session);
  }

  readCopies = () => this.copies.readCopies();

  forget(letters: readonly string[], accounts: readonly string[], instead: string): void {
    // What was written in the cells comes first: a letter that is gone cannot be looked into again.
    this.session.execution.flush();
    this.copies.forget(Array.from(letters, String), Array.from(accounts, String), String(instead));
  }
}
