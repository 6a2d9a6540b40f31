import type { Outcome } from "../../../src/app/command.ts";
import type { Ports } from "../../../src/app/ports/index.ts";
import type { Letter } from "../../../src/app/ports/mail.ts";
import type { TrialsPort } from "../../../src/app/ports/trials.ts";
import { readAllTabs } from "../../../src/app/read-tabs.ts";
import { type AnnounceMode, announceMeetings } from "../../../src/app/reminders/announce-meetings.ts";
import { sendReminders } from "../../../src/app/reminders/send-reminders.ts";
import { type Cell, cellText, type Grid } from "../../../src/core/schema/cell.ts";
import { gridAfter } from "../../../src/core/schema/grid.ts";
import type { RangeWrite } from "../../../src/core/schema/write.ts";
import { type Settings, settingDefinitions, settingText } from "../../../src/partnership/settings.ts";
import { sheetList, tabTitle } from "../../../src/partnership/sheets/index.ts";
import type { SomeRows } from "../../a-partnership.ts";
import { aGrid } from "../../core/a-grid.ts";

/** Sending tries out nothing. */
const NO_TRIALS = new Proxy({} as TrialsPort, {
  get() {
    throw new Error("sending needs nothing of this");
  },
});

/** The program was stopped dead; nothing that the code does can keep it alive. */
export class Killed extends Error {}

/** Where a run is stopped: at which call, before or after the call did its work, and whether buffered writes survive. */
export interface Kill {
  readonly at: number;
  readonly moment: "before" | "after";
  readonly keepsUnflushed: boolean;
}

/**
 * Everything outside the program, in memory: sheets whose writes are buffered until they are flushed or the run ends, a mail
 * service with a quota, a clock. Only what sending needs is there.
 */
export class World {
  readonly grids: Map<string, Grid>;
  readonly outbox: (Letter & { readonly day: string })[] = [];
  /** What the letters that left told of: the rows of Utskick that had been reserved for their readers. */
  readonly told: { readonly key: string; readonly to: string; readonly day: string }[] = [];
  memory: Record<string, string> = {};
  /** Names of the calls of the latest run. */
  calls: string[] = [];
  /** Letters that the mail service still takes today. */
  quota = 100;
  /** Milliseconds that each letter takes. */
  millisecondsPerLetter = 600;
  /** Told of each call of a run, before and after its work. */
  onCall: ((number: number, moment: Kill["moment"]) => void) | undefined;
  /** What the mail service says to an address. */
  readonly refusals = new Map<string, Error>();
  #buffer: RangeWrite[] = [];
  #reserved: readonly { readonly key: string; readonly to: string | undefined }[] = [];
  #elapsed = 0;
  #runs = 0;
  #kill: Kill | undefined;

  constructor(rows: SomeRows, settings: Partial<Settings> = {}) {
    const settingRows = Object.entries(settings).map(([id, value]) => ({
      name: settingDefinitions[id as keyof Settings].name,
      value: settingText(id as keyof Settings, value as never),
    }));
    const everything: SomeRows = { settings: settingRows, ...rows };
    this.grids = new Map(
      sheetList.map((sheet) => [
        sheet.id,
        aGrid(sheet, (everything[sheet.id as keyof SomeRows] ?? []) as never),
      ]),
    );
  }

  /** A day's run, as the trigger does it. @throws {Killed} where it was stopped. */
  run(
    today: string,
    {
      kill,
      ...options
    }: {
      kill?: Kill | undefined;
      send?: boolean;
      confirmLedger?: boolean;
      heartbeat?: Record<string, string>;
    } = {},
  ): Outcome {
    return this.#execute(today, kill, (ports) =>
      sendReminders(ports, readAllTabs(ports), today, { send: true, confirmLedger: false, ...options }),
    );
  }

  /** *Meddela ändrade möten*, as the command does it. @throws {Killed} where it was stopped. */
  announce(
    today: string,
    { kill, meeting, mode = "send" }: { kill?: Kill; meeting?: string; mode?: AnnounceMode } = {},
  ): Outcome {
    return this.#execute(today, kill, (ports) =>
      announceMeetings(ports, readAllTabs(ports), today, meeting, mode),
    );
  }

  /** Changes a cell as a person would: the row is counted from the first below the headings. */
  type(sheet: string, row: number, header: string, value: Cell): void {
    const grid = (this.grids.get(sheet) ?? []).map((cells) => [...cells]);
    const index = (grid[0] ?? []).indexOf(header);
    const cells = grid[row];
    if (index < 0 || cells === undefined) throw new Error(`no cell ${sheet} ${row} ${header}`);
    cells[index] = value;
    this.grids.set(sheet, grid);
  }

  #execute(today: string, kill: Kill | undefined, work: (ports: Ports) => Outcome): Outcome {
    this.calls = [];
    this.#elapsed = 0;
    this.#runs += 1;
    this.#kill = kill;
    const ports = this.#ports(today);
    try {
      ports.lock.take();
      return work(ports);
    } finally {
      if (!this.#isDead || this.#kill?.keepsUnflushed === true) this.#commit();
      this.#buffer = [];
    }
  }

  /** Another world as this one would be if its run were stopped dead now. */
  ifKilled({ keepsUnflushed }: Pick<Kill, "keepsUnflushed">): World {
    const world = new World({});
    world.grids.clear();
    for (const [id, grid] of this.grids) world.grids.set(id, grid);
    world.outbox.push(...this.outbox);
    world.told.push(...this.told);
    world.memory = { ...this.memory };
    world.quota = this.quota;
    world.millisecondsPerLetter = this.millisecondsPerLetter;
    world.#runs = this.#runs;
    world.#buffer = keepsUnflushed ? [...this.#buffer] : [];
    world.#commit();
    return world;
  }

  /** The texts of a column of Utskick, one a row. */
  ledger(header: string): readonly string[] {
    const grid = this.grids.get("ledger") ?? [];
    const index = (grid[0] ?? []).indexOf(header);
    return grid.slice(1).map((row) => cellText(row[index] ?? ""));
  }

  /** Changes Utskick as a person would. */
  editLedger(change: (grid: Cell[][]) => void): void {
    const grid = (this.grids.get("ledger") ?? []).map((row) => [...row]);
    change(grid);
    this.grids.set("ledger", grid);
  }

  /** How many of the latest run's calls had the name. */
  count(name: string): number {
    return this.calls.filter((call) => call === name).length;
  }

  get #isDead(): boolean {
    return this.#kill !== undefined && this.calls.length >= this.#kill.at;
  }

  /** A call to the outside: counted, and where the run is to be stopped, its last. */
  #call<T>(name: string, work: () => T): T {
    if (this.#isDead) throw new Killed();
    this.calls.push(name);
    const number = this.calls.length;
    this.onCall?.(number, "before");
    if (this.#isDead && this.#kill?.moment === "before") throw new Killed();
    const result = work();
    this.onCall?.(number, "after");
    if (this.#isDead) throw new Killed();
    return result;
  }

  #commit(): void {
    for (const write of this.#buffer) {
      const grid = this.grids.get(write.sheet);
      if (grid === undefined) throw new Error(`no tab ${tabTitle(write.sheet)}`);
      this.grids.set(write.sheet, gridAfter(grid, [write]));
    }
    this.#buffer = [];
  }

  #ports(today: string): Ports {
    const notNeeded = () => {
      throw new Error("sending needs nothing of this");
    };
    return {
      overview: {
        read: notNeeded,
        make: notNeeded,
        write: notNeeded,
        dress: notNeeded,
        chart: notNeeded,
      },
      workbook: {
        read: (sheets) => this.#call("read", () => new Map(sheets.map(({ id }) => [id, this.grids.get(id)]))),
        write: (writes) => {
          for (const write of writes) this.#call("write", () => this.#keep(write));
        },
        flush: () => this.#call("flush", () => this.#commit()),
        url: () => this.#call("url", () => "https://ark.example/1"),
        rowLink: (sheet, row) => `https://ark.example/1#gid=${sheet.id}&range=A${row}`,
        readWhole: notNeeded,
        rewrite: notNeeded,
        writeLinks: notNeeded,
        shape: notNeeded,
        loosen: notNeeded,
        guard: notNeeded,
        headingNotes: notNeeded,
        worn: notNeeded,
        mend: notNeeded,
        goTo: notNeeded,
        timeZones: notNeeded,
      },
      clock: {
        now: () => ({ date: today, time: "07:05" }),
        elapsed: () => this.#elapsed,
      },
      lock: { take: () => this.#call("lock", () => undefined) },
      mail: {
        remaining: () => this.#call("remaining", () => this.quota),
        send: (letter) => this.#call("send", () => this.#send(letter, today)),
      },
      memory: {
        // Read once in an execution, as the program does in Apps Script.
        read: () => {
          if (!this.calls.includes("memory.read")) this.#call("memory.read", () => undefined);
          return { ...this.memory };
        },
        write: (values) => this.#call("memory.write", () => Object.assign(this.memory, values)),
      },
      ownMemory: { read: notNeeded, write: notNeeded },
      ids: { next: notNeeded, run: () => `k${this.#runs}` },
      program: { version: notNeeded, checksum: notNeeded },
      trials: NO_TRIALS,
      files: {
        template: notNeeded,
        save: notNeeded,
        pdf: notNeeded,
        content: notNeeded,
        replace: notNeeded,
      },
      pictures: { barChart: notNeeded },
      copies: { read: notNeeded, forget: notNeeded },
      triggers: { hasDaily: notNeeded, startDaily: notNeeded, stopDaily: notNeeded },
      identity: { email: notNeeded, missing: notNeeded },
    };
  }

  #keep(write: RangeWrite): void {
    this.#buffer.push(write);
    if (write.sheet !== "ledger") return;
    const headings = this.grids.get("ledger")?.[0] ?? [];
    const cellOf = (row: readonly Cell[], header: string) =>
      cellText(row[headings.indexOf(header) - write.index] ?? "");
    const addresses = this.#addresses();
    this.#reserved = write.values
      .filter((row) => cellOf(row, "Status") === "Skickas")
      .map((row) => ({ key: cellOf(row, "Nyckel"), to: addresses.get(cellOf(row, "Mottagare")) }));
  }

  /** Addresses by the id of their person. */
  #addresses(): ReadonlyMap<string, string> {
    const [headings = [], ...rows] = this.grids.get("people") ?? [];
    const [id, email] = [headings.indexOf("Id"), headings.indexOf("E-post")];
    return new Map(rows.map((row) => [cellText(row[id] ?? ""), cellText(row[email] ?? "")]));
  }

  #send(letter: Letter, day: string): void {
    this.#elapsed += this.millisecondsPerLetter;
    const refusal = this.refusals.get(letter.to);
    if (refusal !== undefined) throw refusal;
    if (this.quota === 0) throw new Error("Service invoked too many times for one day: email.");
    this.quota -= 1;
    this.outbox.push({ ...letter, day });
    for (const { key, to } of this.#reserved) if (to === letter.to) this.told.push({ key, to, day });
  }
}
