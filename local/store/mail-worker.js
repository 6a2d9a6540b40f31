// Plain JavaScript: Node starts a worker thread without tsx, so it can only read what Node itself reads.
import { workerData } from "node:worker_threads";
import { createTransport } from "nodemailer";
import MailComposer from "nodemailer/lib/mail-composer";

/**
 * Makes letters and sends them while the main thread waits: Apps Script's `MailApp` answers at once or throws, so the
 * runtime cannot await.
 *
 * @typedef {{ check: true } | { mail: import("nodemailer").SendMailOptions } | { letter: Uint8Array } | { raw: Uint8Array, envelope: { from: string, to: string[] } }} Job
 */
const { port, ready, smtp } = workerData;
/** Whether the letter under way has begun to leave: what happens after that, nobody can know without the server's answer. */
let isLeaving = false;
const listening = (_entry, line) => {
  if (line === "DATA") isLeaving = true;
};
const logger = Object.fromEntries(
  ["trace", "debug", "info", "warn", "error", "fatal"].map((level) => [level, listening]),
);
const transport = smtp === undefined ? undefined : createTransport({ ...smtp, logger, transactionLog: true });

port.on("message", async (/** @type {Job} */ job) => {
  /** @type {import("./post-office.ts").Answer} */
  let answer;
  isLeaving = false;
  try {
    if ("check" in job) {
      await transport.verify();
      answer = {};
    } else if ("mail" in job) answer = { bytes: await composed(job.mail) };
    else answer = "letter" in job ? { text: await writtenIn(job.letter) } : await sent(job);
  } catch (problem) {
    const { response, code = "" } = problem ?? {};
    answer = { error: reasonOf(problem), code, isUnclear: isLeaving && response === undefined };
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

/** Everything that is written in a letter: its headers, its text, what its HTML shows, and attachments that are text. */
async function writtenIn(letter) {
  const { simpleParser } = await import("mailparser");
  const parsed = await simpleParser(Buffer.from(letter), { skipTextToHtml: true });
  const headers = ["from", "to", "cc", "bcc", "replyTo"].flatMap((name) => [parsed[name] ?? []].flat());
  return [
    ...headers.map(({ text }) => text),
    parsed.subject ?? "",
    ...parsed.headerLines.map(({ line }) => line),
    parsed.text ?? "",
    parsed.html === false ? "" : parsed.html,
    parsed.html === false ? "" : parsed.html.replace(/<[^>]*>/g, ""),
    // Calendars break their lines anywhere; a break and a space mean that the line goes on.
    ...parsed.attachments.map(
      ({ filename, content }) => `${filename ?? ""}\n${content.toString("utf8").replace(/\r?\n[ \t]/g, "")}`,
    ),
  ].join("\n");
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
