// Plain JavaScript: Node starts a worker thread without tsx or vitest.
import { parentPort, workerData } from "node:worker_threads";
import { SMTPServer } from "smtp-server";

const { secure = false, plain = false, refuses = [], login, closes } = workerData;
const letters = [];
/** Letters during which the server has hung up; those that it had taken whole count among the letters too. */
let lost = 0;

const server = new SMTPServer({
  secure,
  authOptional: login === undefined,
  // Without encryption a password would be read by anyone; here nobody listens.
  allowInsecureAuth: true,
  disabledCommands: secure || plain ? ["STARTTLS"] : [],
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
  onData(stream, { envelope, secure: isSecure, user }, done) {
    const chunks = [];
    const isLost = closes !== undefined && letters.length + lost + 1 === closes.letter;
    const hangUp = () => {
      lost += 1;
      for (const { _socket } of server.connections) _socket.destroy();
    };
    if (isLost && closes.when === "before") return hangUp();
    stream.on("data", (chunk) => chunks.push(chunk));
    stream.on("end", () => {
      const to = envelope.rcptTo.map(({ address }) => address);
      if (isLost) hangUp();
      letters.push({
        from: envelope.mailFrom.address,
        to,
        raw: Buffer.concat(chunks).toString("utf8"),
        isSecure,
        user: user || "",
      });
      if (!isLost) done();
    });
  },
});
server.on("error", () => {});
server.listen(0, "127.0.0.1", () => parentPort.postMessage(server.server.address().port));
parentPort.on("message", () => parentPort.postMessage(letters));
