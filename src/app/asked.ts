import { type CivilDate, isCivilDate } from "../core/dates/civil-date.ts";
import { AppError } from "../core/error.ts";
import { type GivenFile, givenFile, MOST_FILE_BYTES } from "../core/given-file.ts";
import { normalised } from "../core/schema/cell.ts";
import type { Partnership } from "../partnership/partnership.ts";
import { chosen } from "./chosen.ts";
import type { Choice, GivenParameters, Parameter } from "./command.ts";

/** One thing that a command asks for, and how the answer is read. */
export interface Asked<T> {
  readonly parameter: Parameter;
  /** @throws {AppError} where the answer is none that can be used. */
  read(given: GivenParameters, partnership: Partnership): T;
}

interface Words {
  readonly name: string;
  readonly label: string;
  readonly help?: string;
}

/** The rows of a tab that something is asked of. */
type Rows = (partnership: Partnership) => readonly { readonly name: string }[];

/**
 * Asks for one row of a tab by its name.
 *
 * @param offered The rows worth choosing, where some are not; another one can be named all the same, and is then told why not.
 */
export function askRow(words: Words, rows: Rows, offered: Rows = rows): Asked<string> {
  const names = (partnership: Partnership) => rows(partnership).map(({ name }) => name);
  return asked(
    words,
    (text, partnership) => chosen(text, names(partnership), words.label.toLowerCase()),
    (partnership) => offered(partnership).map(({ name }) => ({ value: name, label: name })),
  );
}

/** Asks for rows of a tab by their names, separated by `;`. */
export function askRows(words: Words, rows: Rows): Asked<readonly string[]> {
  return asked(words, (text, partnership) => {
    const names = rows(partnership).map(({ name }) => name);
    const parts = text.split(/[;\n]/).filter((part) => part.trim() !== "");
    return parts.map((part) => chosen(part, names, words.label.toLowerCase()));
  });
}

/** Asks for one of a few fixed things. */
export function askChoice<T extends string>(
  words: Words,
  choices: readonly (Choice & { readonly value: T })[],
): Asked<T> {
  return asked(
    words,
    (text) => {
      const byValue = choices.find(({ value }) => normalised(value) === normalised(text));
      if (byValue !== undefined) return byValue.value;
      const label = chosen(
        text,
        choices.map((choice) => choice.label),
        words.label.toLowerCase(),
      );
      return (choices.find((choice) => choice.label === label) as Choice & { value: T }).value;
    },
    () => choices,
  );
}

/** Asks for a day, `YYYY-MM-DD`. */
export function askDay(words: Words): Asked<CivilDate> {
  return asked(words, (text) => {
    if (isCivilDate(text.trim())) return text.trim();
    throw unreadable(words, text, "2020-05-14");
  });
}

/** Asks for a calendar year. */
export function askYear(words: Words): Asked<number> {
  return asked(words, (text) => {
    if (/^\d{4}$/.test(text.trim())) return Number(text);
    throw unreadable(words, text, "2020");
  });
}

/** Asks for any text. */
export function askText(words: Words): Asked<string> {
  return asked(words, (text) => text.trim());
}

/** Asks for a file. @param accept The ending that people are to choose among, e.g. `.xlsx`. */
export function askFile(words: Words, accept: string): Asked<GivenFile> {
  const { parameter, read } = asked(words, (text) => {
    const file = givenFile(text);
    if (file === undefined) throw new AppError("not-a-file", { parameter: words.label });
    if (file.bytes.length > MOST_FILE_BYTES) throw new AppError("file-too-large", { file: file.name });
    return file;
  });
  return { parameter: { ...parameter, accept }, read };
}

/** The same question, which may be left unanswered. */
export function optionally<T>({ parameter, read }: Asked<T>): Asked<T | undefined> {
  return {
    parameter: { ...parameter, required: false },
    read: (given, partnership) =>
      given[parameter.name] === undefined ? undefined : read(given, partnership),
  };
}

function asked<T>(
  { name, label, help }: Words,
  read: (text: string, partnership: Partnership) => T,
  choices?: (partnership: Partnership) => readonly Choice[],
): Asked<T> {
  const parameter = {
    name,
    label,
    required: true,
    ...(help === undefined ? {} : { help }),
    ...(choices === undefined ? {} : { choices }),
  };
  return { parameter, read: (given, partnership) => read(given[name] ?? "", partnership) };
}

function unreadable({ label }: Words, given: string, example: string): AppError {
  return new AppError("unreadable-parameter", { given, parameter: label.toLowerCase(), example });
}
