import { bridgeValue } from "../../apps-script/bridge-values.ts";
import type { CallAnswer, FromDialog } from "./dialog-messages.ts";

/** `google.script` for a dialog that runs in a frame of the workbench; the frame reaches nothing but its parent. */

interface Handlers {
  success: ((value: unknown, object?: unknown) => void) | undefined;
  failure: ((error: Error, object?: unknown) => void) | undefined;
  object: unknown;
}

const waiting = new Map<number, Handlers>();
let last = 0;

const send = (message: FromDialog) => parent.postMessage(message, "*");

/** A runner with handlers; each `with…` gives a new one, as Google's does. */
function runner(handlers: Handlers): unknown {
  const own: Record<string, unknown> = {
    withSuccessHandler: (success: Handlers["success"]) => runner({ ...handlers, success }),
    withFailureHandler: (failure: Handlers["failure"]) => runner({ ...handlers, failure }),
    withUserObject: (object: unknown) => runner({ ...handlers, object }),
  };
  return new Proxy(own, {
    get(target, name) {
      if (typeof name !== "string" || name === "then" || name in target) return target[name as string];
      return (...args: unknown[]) => call(name, args, handlers);
    },
  });
}

function call(name: string, args: readonly unknown[], handlers: Handlers): void {
  const carried = bridgeValue(args);
  if ("illegal" in carried)
    throw new TypeError(`Failed due to illegal value in property: ${carried.illegal}`);
  last += 1;
  waiting.set(last, handlers);
  send({ kind: "call", number: last, name, args: carried.value as unknown[] });
}

addEventListener("message", ({ source, data }: MessageEvent<CallAnswer>) => {
  if (source !== parent) return;
  const handlers = waiting.get(data.number);
  if (handlers === undefined) return;
  waiting.delete(data.number);
  const given = handlers.object === undefined ? [] : [handlers.object];
  if (data.error === undefined) {
    handlers.success?.(data.value, ...given);
    return;
  }
  const error = Object.assign(new Error(data.error.message), { name: data.error.name });
  if (handlers.failure === undefined) console.error(error);
  else handlers.failure(error, ...given);
});

// A link would open inside the dialog, or not at all: the page around knows where it leads.
addEventListener("click", (event) => {
  const link = (event.target as Element | null)?.closest?.("a[href]");
  const address = link?.getAttribute("href") ?? "";
  if (link === null || event.defaultPrevented || (address.startsWith("#") && !address.startsWith("#gid=")))
    return;
  event.preventDefault();
  send({ kind: "open", address });
});

addEventListener("keydown", (event) => {
  if (event.defaultPrevented) return;
  if (event.key === "Escape") send({ kind: "close" });
  // As everywhere on the page around, which does not see what is pressed in here.
  if (event.key !== "F6") return;
  event.preventDefault();
  send({ kind: "focus" });
});

const host = {
  close: () => send({ kind: "close" }),
  setWidth: (width: number) => send({ kind: "size", width }),
  setHeight: (height: number) => send({ kind: "size", height }),
  origin: "",
  editor: { focus: () => send({ kind: "focus" }) },
};

Object.assign(window, {
  google: {
    script: { run: runner({ success: undefined, failure: undefined, object: undefined }), host },
  },
});
