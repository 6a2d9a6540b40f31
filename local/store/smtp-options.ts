import { Refusal } from "./refusal.ts";

const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\]|::1)$/;

/** What nodemailer is told of a server. */
export interface SmtpOptions {
  url: string;
  pool: true;
  maxConnections: 1;
  /** A letter whose connection was lost may have arrived, so it is never sent once more by itself. */
  maxRequeues: 0;
  requireTLS: boolean;
  connectionTimeout: number;
  greetingTimeout: number;
  socketTimeout: number;
  disableFileAccess: true;
  disableUrlAccess: true;
}

/**
 * Reads the address of an e-mail server, `smtp://user:password@host:587` or `smtps://host:465`. Over a network the
 * connection must be encrypted; on the same computer it need not be.
 *
 * @throws {Refusal} when it is not such an address; what was given is not repeated, since it can hold a password
 */
export function smtpOptions(address: string): SmtpOptions {
  const host = hostOf(address);
  return {
    url: address,
    pool: true,
    maxConnections: 1,
    maxRequeues: 0,
    requireTLS: !LOOPBACK.test(host),
    connectionTimeout: 20_000,
    greetingTimeout: 20_000,
    socketTimeout: 60_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

function hostOf(address: string): string {
  try {
    const { protocol, hostname } = new URL(address);
    if ((protocol === "smtp:" || protocol === "smtps:") && hostname !== "") return hostname;
  } catch {
    // Told below, without the address.
  }
  throw new Refusal("E-postserverns adress ska skrivas som smtp://server:587 eller smtps://server:465.");
}
