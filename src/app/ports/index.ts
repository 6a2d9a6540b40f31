import type { ClockPort } from "./clock.ts";
import type { CopiesPort } from "./copies.ts";
import type { FilesPort } from "./files.ts";
import type { IdentityPort } from "./identity.ts";
import type { IdsPort } from "./ids.ts";
import type { LockPort } from "./lock.ts";
import type { MailPort } from "./mail.ts";
import type { MemoryPort } from "./memory.ts";
import type { OverviewPort } from "./overview.ts";
import type { PicturesPort } from "./pictures.ts";
import type { ProgramPort } from "./program.ts";
import type { TrialsPort } from "./trials.ts";
import type { TriggersPort } from "./triggers.ts";
import type { WorkbookPort } from "./workbook.ts";

/** Everything outside that a command can reach; `google/` fills it in, once for each execution. */
export interface Ports {
  readonly workbook: WorkbookPort;
  readonly overview: OverviewPort;
  readonly clock: ClockPort;
  readonly lock: LockPort;
  readonly mail: MailPort;
  readonly files: FilesPort;
  readonly copies: CopiesPort;
  readonly pictures: PicturesPort;
  /** What the document remembers, for every user. */
  readonly memory: MemoryPort;
  /** What the document remembers for whoever runs this alone. */
  readonly ownMemory: MemoryPort;
  readonly triggers: TriggersPort;
  readonly identity: IdentityPort;
  readonly ids: IdsPort;
  readonly program: ProgramPort;
  readonly trials: TrialsPort;
}
