import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { onTestFinished } from "vitest";

/** What the server is told to be like. */
export interface MailServerOptions {
  /** Encrypted from the first byte. */
  secure?: boolean;
  /** Without any encryption. */
  plain?: boolean;
  /** Addresses that it does not take. */
  refuses?: readonly string[];
  /** The letter, counted from 1, during which it hangs up: before it has all of it, or when it has but has not said so. */
  closes?: { letter: number; when: "before" | "after" };
  /** User and password that it wants. */
  login?: { user: string; password: string };
}

/** A letter that the server took. */
export interface TakenLetter {
  from: string;
  to: string[];
  raw: string;
  /** Whether it came encrypted. */
  isSecure: boolean;
  /** Who had logged in; empty for nobody. */
  user: string;
}

/**
 * A real mail server on this computer, in a thread of its own: whoever sends blocks this one until the server has answered.
 */
export async function aMailServer(
  options: MailServerOptions = {},
): Promise<{ port: number; taken(): Promise<TakenLetter[]> }> {
  const worker = new Worker(new URL("./mail-server-worker.js", import.meta.url), {
    workerData: options,
    stdout: true,
    stderr: true,
    execArgv: [],
  });
  onTestFinished(async () => {
    await worker.terminate();
  });
  const [port] = (await once(worker, "message")) as [number];
  return {
    port,
    async taken() {
      worker.postMessage("taken?");
      const [letters] = (await once(worker, "message")) as [TakenLetter[]];
      return letters;
    },
  };
}
