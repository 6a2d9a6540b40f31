// Plain JavaScript: Node starts a worker thread without tsx, so it can only read what Node itself reads.
import { workerData } from "node:worker_threads";
import { createTransport } from "nodemailer";
import MailComposer from "nodemailer/lib/mail-composer";

/**
 * Makes letters and sends them while the main thread waits: Apps Script's `MailApp` answers at once or throws, so the
 * runtime cannot await.
 *
 * @typedef {{ mail: import("nodemailer").SendMailOptions } | { raw: Uint8Array, envelope: { from: string, to: string[] } }} Job
 */
const { port, ready, smtp } = workerData;
const transport = smtp === undefined ? undefined : createTransport(smtp);

port.on("message", async (/** @type {Job} */ job) => {
  /** @type {{ bytes?: Uint8Array, error?: string }} */
  let answer;
  try {
    answer = "mail" in job ? { bytes: await composed(job.mail) } : await sent(job);
  } catch (problem) {
    answer = { error: reasonOf(problem) };
  }
  port.postMessage(answer);
  Atomics.add(ready, 0, 1);
  Atomics.notify(ready, 0);
});

/** The whole letter. Blind copies stand in it only where it is never sent. */
function composed(mail) {
  const node = new MailComposer(mail).compile();
  node.keepBcc = transport === undefined;
  return node.build();
}

async function sent({ raw, envelope }) {
  const { rejected = [] } = await transport.sendMail({ raw: Buffer.from(raw), envelope });
  return rejected.length === 0 ? {} : { error: `${rejected.join(", ")} togs inte emot` };
}

/** The server's own words; never the address of the server with its password. */
function reasonOf(problem) {
  const { response, code, message } = problem ?? {};
  return [response ?? message ?? String(problem), response === undefined ? code : undefined]
    .filter(Boolean)
    .join(" – ");
}
