import { holdsLock, releaseLock, takeLock } from "../locks.ts";
import { ScriptException } from "../script-exception.ts";
import { type Session, service } from "../service-object.ts";

type LockService = GoogleAppsScript.Lock.LockService;
type Lock = GoogleAppsScript.Lock.Lock;

/** `LockService`: locks that really keep a second execution on the same workbook out. */
export class LockServiceService
  implements Pick<LockService, "getDocumentLock" | "getScriptLock" | "getUserLock">
{
  constructor(private readonly session: Session) {}

  get self(): LockService {
    return service<LockService>("LockService", this, this.session);
  }

  getDocumentLock = () => this.#lock("document");
  getScriptLock = () => this.#lock("script");
  getUserLock = () => this.#lock(`user ${this.session.execution.start.user}`);

  #lock(name: string): Lock {
    return service<Lock>("Lock", new NamedLock(this.session, name), this.session);
  }
}

/** `Lock`. Whoever waits in vain has simulated time pass. Letting go does not flush: the script must, as in Apps Script. */
class NamedLock implements Pick<Lock, "tryLock" | "waitLock" | "releaseLock" | "hasLock"> {
  constructor(
    private readonly session: Session,
    private readonly name: string,
  ) {}

  hasLock = () => holdsLock(this.session.execution.world.state, this.name, this.session.execution);

  tryLock(milliseconds: number): boolean {
    const { execution } = this.session;
    if (takeLock(execution.world.state, this.name, execution)) return true;
    execution.spend(milliseconds);
    return false;
  }

  waitLock(milliseconds: number): void {
    if (!this.tryLock(milliseconds))
      throw new ScriptException("Lock timeout: another process was holding the lock for too long.");
  }

  releaseLock(): void {
    const { execution } = this.session;
    releaseLock(execution.world.state, this.name, execution);
  }
}
