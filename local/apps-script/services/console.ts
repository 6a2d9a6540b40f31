import { inspect } from "node:util";
import type { LogLine } from "../execution-result.ts";
import { formatString } from "../format-string.ts";
import { type Session, service } from "../service-object.ts";

/** `console`: lines for the execution log. */
export function consoleService(session: Session): unknown {
  const at =
    (level: LogLine["level"]) =>
    (...args: unknown[]) => {
      session.execution.shown.log.push({ level, text: logText(args) });
    };
  return service(
    "console",
    {
      log: at("log"),
      info: at("info"),
      warn: at("warn"),
      error: at("error"),
      time: () => {},
      timeEnd: () => {},
    },
    session,
  );
}

/** `Logger`: the older way to the same log. */
export function loggerService(session: Session): unknown {
  const { log } = session.execution.shown;
  const logger = {
    log: (...args: unknown[]) => {
      log.push({ level: "log", text: logText(args) });
      return service("Logger", logger, session);
    },
    clear: () => {
      log.length = 0;
    },
    getLog: () => log.map(({ text }) => `${text}\n`).join(""),
  };
  return service("Logger", logger, session);
}

function logText([first, ...rest]: unknown[]): string {
  if (typeof first === "string" && /%[sdf]/.test(first) && rest.length > 0) return formatString(first, rest);
  return [first, ...rest].map((arg) => (typeof arg === "string" ? arg : inspect(arg))).join(" ");
}
