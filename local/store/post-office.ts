import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from "node:worker_threads";
import type { SendMailOptions } from "nodemailer";
import { smtpOptions } from "./smtp-options.ts";

/** Longer than any of the time limits that the worker has for the server. */
const PATIENCE_MS = 180_000;

/** Makes and sends letters, one at a time; each call returns when it is done. */
export interface PostOffice {
  /** The letter as bytes, ready for an `.eml` file. */
  compose(mail: SendMailOptions): Uint8Array;
  /** Everything that is written in a letter, decoded. */
  read(raw: Uint8Array): string;
  /** Sends a composed letter. @throws {Error} with the reason when the server does not take it for everyone */
  send(raw: Uint8Array, envelope: { from: string; to: readonly string[] }): void;
  close(): void;
}

type Answer = { bytes?: Uint8Array; text?: string; error?: string };

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
  const ask = (job: unknown): Answer => {
    const { port } = started();
    const before = Atomics.load(ready, 0);
    port.postMessage(job);
    if (Atomics.wait(ready, 0, before, PATIENCE_MS) === "timed-out") {
      close();
      throw new Error("E-postservern svarar inte.");
    }
    const answer = receiveMessageOnPort(port)?.message as Answer;
    if (answer.error !== undefined) throw new Error(answer.error);
    return answer;
  };
  return {
    compose: (mail) => ask({ mail }).bytes ?? new Uint8Array(),
    read: (raw) => ask({ letter: raw }).text ?? "",
    send(raw, envelope) {
      if (smtp === undefined) throw new Error("Ingen e-postserver är vald.");
      ask({ raw, envelope });
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
