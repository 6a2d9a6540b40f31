import { AppError } from "../core/error.ts";
import type { Severity } from "../core/issue.ts";
import { errorSentence } from "../messages/errors.ts";
import type { MadeDocument, NextStep, Outcome, Progress, ToldLetter, ToldTable } from "./command.ts";

/** What a command did, or why it did nothing: plain data for pages, menus and the command line. */
export interface Answer {
  /** False where the command refused; `said` tells why, and what was done before that if anything was. */
  readonly ok: boolean;
  readonly said: string;
  readonly issues: readonly AnsweredIssue[];
  readonly documents: readonly MadeDocument[];
  readonly letters: readonly ToldLetter[];
  readonly tables: readonly ToldTable[];
  /** Where the work is not done yet: asking for the same again goes on from here. */
  readonly unfinished?: Progress;
  readonly next?: NextStep;
}

export interface AnsweredIssue {
  readonly severity: Severity;
  readonly code: string;
  readonly tab: string;
  /** 0 where the tab as a whole is meant. */
  readonly row: number;
  readonly column: string;
  readonly cell: string;
  readonly message: string;
  readonly action: string;
}

/** Carries out what was asked; a refusal becomes an answer, while a bug is thrown on. */
export function answerOf(work: () => Outcome): Answer {
  try {
    const { said, issues, documents, letters, tables = [], unfinished, next } = work();
    return {
      ok: true,
      said,
      issues: issues.map(({ severity, code, tab, row, header, cell, message, action }) => ({
        severity,
        code,
        tab,
        row: row ?? 0,
        column: header ?? "",
        cell,
        message,
        action,
      })),
      documents,
      letters,
      tables,
      ...(unfinished === undefined ? {} : { unfinished }),
      ...(next === undefined ? {} : { next }),
    };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { ok: false, said: errorSentence(error), issues: [], documents: [], letters: [], tables: [] };
  }
}
