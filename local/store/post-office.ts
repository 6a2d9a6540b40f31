import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from "node:worker_threads";
import type { SendMailOptions } from "nodemailer";
import { Refusal } from "./refusal.ts";
import { serverTrouble } from "./server-trouble.ts";
import { smtpOptions } from "./smtp-options.ts";
import { UnclearDelivery } from "./unclear-delivery.ts";

/** Longer than any of the time limits that the worker has for the server. */
const PATIENCE_MS = 180_000;

/** Makes and sends letters, one at a time; each call returns when it is done. */
export interface PostOffice {
  /** The letter as bytes, ready for an `.eml` file. */
  compose(mail: SendMailOptions): Uint8Array;
  /** Everything that is written in a letter, decoded. */
  read(raw: Uint8Array): string;
  /** Makes sure that the server can be reached, trusted and logged in to. @throws {Refusal} with what is wrong */
  check(): void;
  /**
   * Sends a composed letter.
   *
   * @throws {UnclearDelivery} when the connection was lost while it left
   * @throws {Error} with the reason when the server does not take it for everyone
   */
  send(raw: Uint8Array, envelope: { from: string; to: readonly string[] }): void;
  close(): void;
}

/** What the thread that sends says of a job. */
export interface Answer {
  bytes?: Uint8Array;
  text?: string;
  error?: string;
  /** Of an error, as nodemailer has it. */
  code?: string;
  /** Whether the letter may have arrived all the same. */
  isUnclear?: boolean;
}

/** A post office in a thread of its own. @param smtp Server to send through; without it nothing can be sent. */
export function postOffice(smtp?: string): PostOffice {
  const ready = new Int32Array(new SharedArrayBuffer(4));
  let worker: { thread: Worker; port: MessagePort } | undefined;
  const started = () => {
    worker ??= startWorker(ready, smtp);
    return worker;
  };
  const close = () => {
    worker?.port.close();
    void worker?.thread.terminate();
    worker = undefined;
  };
  const asked = (job: unknown): Answer => {
    const { port } = started();
    const before = Atomics.load(ready, 0);
    port.postMessage(job);
    if (Atomics.wait(ready, 0, before, PATIENCE_MS) === "timed-out") {
      close();
      return { error: "E-postservern svarar inte.", code: "ETIMEDOUT", isUnclear: true };
    }
    return receiveMessageOnPort(port)?.message as Answer;
  };
  const ask = (job: unknown): Answer => {
    const answer = asked(job);
    if (answer.error !== undefined) throw new Error(answer.error);
    return answer;
  };
  return {
    compose: (mail) => ask({ mail }).bytes ?? new Uint8Array(),
    read: (raw) => ask({ letter: raw }).text ?? "",
    send(raw, envelope) {
      if (smtp === undefined) throw new Error("Ingen e-postserver är vald.");
      const { error, isUnclear } = asked({ raw, envelope });
      if (isUnclear === true) throw new UnclearDelivery();
      if (error !== undefined) throw new Error(error);
    },
    check() {
      if (smtp === undefined) return;
      const { error, code = "" } = asked({ check: true });
      if (error !== undefined) throw new Refusal(serverTrouble(code, error));
    },
    close,
  };
}

function startWorker(ready: Int32Array, smtp: string | undefined): { thread: Worker; port: MessagePort } {
  const { port1: port, port2 } = new MessageChannel();
  const thread = new Worker(new URL("./mail-worker.js", import.meta.url), {
    workerData: { port: port2, ready, smtp: smtp === undefined ? undefined : smtpOptions(smtp) },
    transferList: [port2],
    execArgv: [],
  });
  thread.unref();
  port.unref();
  return { thread, port };
}
