import { parseArgs } from "node:util";
import {
  addressIn,
  dayIn,
  MARK,
  parametersIn,
  serverIn,
  unmarked,
  wholeNumberIn,
} from "./argument-values.ts";
import { UsageError } from "./usage.ts";

/** What was written on the command line, checked. */
export interface Arguments {
  verb: string;
  /** What stands after the verb. */
  operands: readonly string[];
  data: string;
  today: string | undefined;
  user: string | undefined;
  json: boolean;
  send: boolean;
  preview: boolean;
  smtp: string | undefined;
  quota: number | undefined;
  killAt: number | undefined;
  loseUnflushed: boolean;
  port: number | undefined;
  once: boolean;
  parameters: Readonly<Record<string, string>>;
}

const OPTIONS = {
  data: { type: "string", default: ".partnerskap" },
  today: { type: "string" },
  as: { type: "string" },
  json: { type: "boolean", default: false },
  send: { type: "boolean", default: false },
  preview: { type: "boolean", default: false },
  smtp: { type: "string" },
  quota: { type: "string" },
  "kill-at": { type: "string" },
  "lose-unflushed": { type: "boolean", default: false },
  port: { type: "string" },
  once: { type: "boolean", default: false },
  param: { type: "string", multiple: true, default: [] as string[] },
} as const;

/** Verb → the fewest and the most operands. */
const OPERANDS: Readonly<Record<string, readonly [fewest: number, most: number]>> = {
  commands: [0, 0],
  run: [1, 1],
  day: [0, 1],
  edit: [2, 2],
  paste: [2, 2],
  import: [1, 1],
  export: [1, 1],
  show: [1, 1],
  start: [0, 0],
};

/** Reads the command line. @throws {UsageError} when it is not written as it should be */
export function readArguments(argv: readonly string[]): Arguments {
  const { values, positionals } = parsed(argv);
  const [verb = "", ...operands] = positionals.map(unmarked);
  const counts = Object.hasOwn(OPERANDS, verb) ? OPERANDS[verb] : undefined;
  if (counts === undefined)
    throw new UsageError(verb === "" ? "Säg vad som ska göras." : `Kommandot ”${verb}” finns inte.`);
  if (operands.length < counts[0]) throw new UsageError(`Det saknas något efter ${verb}.`);
  if (operands.length > counts[1])
    throw new UsageError(`Det står för mycket efter ${verb}: ”${operands.slice(counts[1]).join(" ")}”.`);
  const day = verb === "day" ? operands[0] : undefined;
  if (values["lose-unflushed"] && values["kill-at"] === undefined)
    throw new UsageError("--lose-unflushed hör ihop med --kill-at.");
  return {
    verb,
    operands,
    data: unmarked(values.data),
    today: dayIn(day ?? values.today),
    user: addressIn(values.as),
    json: values.json,
    send: values.send,
    preview: values.preview,
    smtp: serverIn(values.smtp),
    quota: wholeNumberIn("quota", values.quota, 0),
    killAt: wholeNumberIn("kill-at", values["kill-at"], 1),
    loseUnflushed: values["lose-unflushed"],
    port: wholeNumberIn("port", values.port, 0, 65_535),
    once: values.once,
    parameters: parametersIn(values.param.map(unmarked)),
  };
}

function parsed(argv: readonly string[]) {
  const end = argv.indexOf("--");
  const args = argv.map((arg, place) => (/^-(?!-)/.test(arg) && (end < 0 || place < end) ? MARK + arg : arg));
  try {
    return parseArgs({ args, options: OPTIONS, allowPositionals: true });
  } catch (problem) {
    throw new UsageError(optionFault(problem));
  }
}

function optionFault(problem: unknown): string {
  const { code, message = "" } = problem as { code?: string; message?: string };
  const option = /--[\w-]+/.exec(message)?.[0] ?? "";
  return code === "ERR_PARSE_ARGS_UNKNOWN_OPTION"
    ? `Valet ${option} finns inte.`
    : `Valet ${option} är inte rätt skrivet.`;
}
