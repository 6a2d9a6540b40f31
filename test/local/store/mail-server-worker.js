// Plain JavaScript: Node starts a worker thread without tsx or vitest.
import { parentPort, workerData } from "node:worker_threads";
import { SMTPServer } from "smtp-server";

const { secure = false, refuses = [], login } = workerData;
const letters = [];

const server = new SMTPServer({
  secure,
  authOptional: login === undefined,
  // Without encryption a password would be read by anyone; here nobody listens.
  allowInsecureAuth: true,
  disabledCommands: secure ? ["STARTTLS"] : [],
  onAuth({ username, password }, _session, done) {
    if (username === login?.user && password === login?.password) done(null, { user: username });
    else done(Object.assign(new Error("Fel lösenord"), { responseCode: 535 }));
  },
  onRcptTo({ address }, _session, done) {
    done(
      refuses.includes(address)
        ? Object.assign(new Error("Ingen sådan mottagare"), { responseCode: 550 })
        : null,
    );
  },
  onData(stream, { envelope }, done) {
    const chunks = [];
    stream.on("data", (chunk) => chunks.push(chunk));
    stream.on("end", () => {
      const to = envelope.rcptTo.map(({ address }) => address);
      letters.push({ from: envelope.mailFrom.address, to, raw: Buffer.concat(chunks).toString("utf8") });
      done();
    });
  },
});
server.on("error", () => {});
server.listen(0, "127.0.0.1", () => parentPort.postMessage(server.server.address().port));
parentPort.on("message", () => parentPort.postMessage(letters));
