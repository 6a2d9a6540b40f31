import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { HomeOptions } from "../home/operate.ts";
import { Refusal } from "../store/refusal.ts";
import { ADDRESS, workbenchServer } from "./server.ts";
import { KEY_PARAMETER, newSession } from "./session.ts";
import { newWorkbench } from "./workbench.ts";

/** Tried first, so that a bookmark keeps its address. */
const USUAL_PORT = 8412;

/** A workbench that answers. */
export interface OpenWorkbench {
  /** The address to open, with the key that lets one in. */
  url: string;
  /** Finishes what is being done and stops answering. */
  close(): Promise<void>;
}

/**
 * Opens the workbench.
 *
 * @param port Port that must be used; without it the usual one, or any that is free.
 * @throws {Refusal} when the port is taken
 */
export async function openWorkbench(options: HomeOptions, port?: number): Promise<OpenWorkbench> {
  const session = newSession();
  const bench = newWorkbench(options, session);
  const server = workbenchServer(bench);
  await listen(server, port ?? USUAL_PORT).catch((problem: NodeJS.ErrnoException) => {
    if (port === undefined && problem.code === "EADDRINUSE") return listen(server, 0);
    throw new Refusal(
      `Arbetsbänken kan inte använda port ${port ?? USUAL_PORT} (${problem.code ?? "fel"}). Välj en annan med --port.`,
    );
  });
  const { port: given } = server.address() as AddressInfo;
  return {
    url: `http://${ADDRESS}:${given}/?${KEY_PARAMETER}=${session.key}`,
    async close() {
      const closed = once(server, "close");
      server.close();
      await bench.settle();
      await bench.inTurn(async () => server.closeAllConnections());
      await closed;
    },
  };
}

/** Serves the workbench until somebody presses Ctrl-C. */
export async function runWorkbench(
  options: HomeOptions,
  port: number | undefined,
  announce: (url: string) => void,
): Promise<void> {
  const workbench = await openWorkbench(options, port);
  announce(workbench.url);
  await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
  await workbench.close();
}

async function listen(server: Server, port: number): Promise<void> {
  server.listen(port, ADDRESS);
  await once(server, "listening");
}
