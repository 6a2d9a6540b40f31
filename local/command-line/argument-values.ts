import { isCivilDate } from "../../src/core/dates/civil-date.ts";
import { Refusal } from "../store/refusal.ts";
import { smtpOptions } from "../store/smtp-options.ts";
import { UsageError } from "./usage.ts";

/** No option is short, so a single dash begins a value, such as −5. A mark keeps `parseArgs` from taking it for an option. */
export const MARK = "\u0000";

/** The text without its mark. */
export function unmarked(text: string): string {
  return text.startsWith(MARK) ? text.slice(MARK.length) : text;
}

/** A day, `YYYY-MM-DD`. @throws {UsageError} */
export function dayIn(text: string | undefined): string | undefined {
  if (text === undefined || isCivilDate(text)) return text;
  throw new UsageError(`”${unmarked(text)}” är inte en dag. Skriv den som 2020-09-01.`);
}

/** An e-mail address. @throws {UsageError} */
export function addressIn(text: string | undefined): string | undefined {
  if (text === undefined || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)) return text;
  throw new UsageError(`”${unmarked(text)}” är inte en e-postadress.`);
}

/** The address of an e-mail server. @throws {UsageError} */
export function serverIn(address: string | undefined): string | undefined {
  if (address === undefined) return undefined;
  try {
    smtpOptions(address);
    return address;
  } catch (problem) {
    if (problem instanceof Refusal) throw new UsageError(problem.message);
    throw problem;
  }
}

/** A whole number between two. @throws {UsageError} */
export function wholeNumberIn(
  option: string,
  text: string | undefined,
  least: number,
  most = Number.MAX_SAFE_INTEGER,
): number | undefined {
  if (text === undefined) return undefined;
  const number = /^\d+$/.test(text) ? Number(text) : -1;
  if (number >= least && number <= most) return number;
  throw new UsageError(`--${option} ska vara ett heltal, minst ${least}.`);
}

/** `name=value` pairs as an object. @throws {UsageError} */
export function parametersIn(given: readonly string[]): Record<string, string> {
  const pairs = given.map((text) => {
    const at = text.indexOf("=");
    if (at < 1) throw new UsageError(`--param ska skrivas namn=värde, inte ”${text}”.`);
    return [text.slice(0, at), text.slice(at + 1)] as const;
  });
  return Object.fromEntries(pairs);
}
