import type { CivilDate } from "../core/dates/civil-date.ts";
import type { Issue } from "../core/issue.ts";
import type { Partnership } from "../partnership/partnership.ts";
import type { Permission } from "./ports/identity.ts";
import type { Ports } from "./ports/index.ts";

/** Where a command stands in the menu. */
export type MenuPlace = "top" | "lifecycle" | "documents" | "reminders" | "privacy" | "help";

/** Something a person can ask for. Menu item, dialog, command-line verb and workbench button all follow from it. */
export interface Command {
  /** Stable: other programs call it. */
  readonly id: string;
  /** The menu item. */
  readonly label: string;
  /** What it does, for the dialog: one or two sentences. */
  readonly about: string;
  readonly menu: MenuPlace;
  readonly parameters: readonly Parameter[];
  /** Beyond reading and writing the sheet. */
  readonly needs: readonly Permission[];
  /** Whether it changes anything; such a command runs alone, under the document's lock. */
  readonly writes: boolean;
  /** Whether it can show what it would change before it does. */
  readonly previews?: boolean;
  /** Whether it cannot be taken back: whoever runs it in a dialog must have seen the preview. */
  readonly isFinal?: boolean;
  run(ports: Ports, given: GivenParameters, options: RunOptions): Outcome;
}

/** How a run differs from what the workbook's settings say. */
export interface RunOptions {
  /** Sends reminders although the workbook has them switched off. */
  readonly send?: boolean;
  /** Only says what would be changed. */
  readonly preview?: boolean;
}

/** One thing to fill in before a command runs. */
export interface Parameter {
  readonly name: string;
  readonly label: string;
  readonly required: boolean;
  readonly help?: string;
  /** What can be chosen; without it the text is free. */
  choices?(partnership: Partnership): readonly Choice[];
  /** The ending of the file that is asked for, e.g. `.xlsx`; the value is then a file as `core/given-file.ts` writes it. */
  readonly accept?: string;
  /** Where it is only asked for some of the choices of another parameter. */
  readonly only?: Only;
}

/** Which choices of another parameter a parameter belongs to. */
export interface Only {
  readonly parameter: string;
  /** Values of that parameter with which it is asked for. */
  readonly values: readonly string[];
  /** Those with which it must be given. */
  readonly required: readonly string[];
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}

export type GivenParameters = Readonly<Record<string, string>>;

/** What a command did, as data: the menu shows it, the command line prints it. */
export interface Outcome {
  /** What was done, in Swedish sentences. */
  readonly said: string;
  readonly issues: readonly PlacedIssue[];
  readonly documents: readonly MadeDocument[];
  readonly letters: readonly ToldLetter[];
  /** What else there is to show, as it is to be read. */
  readonly tables?: readonly ToldTable[];
  /** Where the work is not done yet: the same command with the same choices goes on from here. */
  readonly unfinished?: Progress;
  readonly next?: NextStep;
}

/** The command that comes next, with what it is to be opened with. */
export interface NextStep {
  /** What the person is to do, in Swedish sentences. */
  readonly said: string;
  readonly id: string;
  readonly label: string;
  readonly given: GivenParameters;
}

/** Something to read as a table; a cell that is a web address can be followed. */
export interface ToldTable {
  readonly title: string;
  readonly headings: readonly string[];
  /** As many cells in each as there are headings. */
  readonly rows: readonly (readonly string[])[];
}

/** How far a long work has come. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** An issue with the cell where it stands now. */
export interface PlacedIssue extends Issue {
  readonly tab: string;
  /** `F3`; empty where the tab as a whole is meant. */
  readonly cell: string;
}

export interface MadeDocument {
  /** Of its row in *Dokument*; none where it is not logged there. */
  readonly id?: string;
  readonly kind: string;
  readonly title: string;
  readonly file: string;
  readonly link: string;
  readonly version: number;
  readonly draft: boolean;
  /** Other forms of it that were stored beside it. */
  readonly copies: readonly DocumentCopy[];
  /** Sentences about what may be unmeant, and what the document had to do without. */
  readonly note?: string;
}

/** A PDF or Word file of a document. */
export interface DocumentCopy {
  readonly form: "pdf" | "word";
  readonly file: string;
  readonly link: string;
}

/** A letter and what became of it; one for each reminder in it. */
export interface ToldLetter {
  readonly key: string;
  readonly rule: string;
  readonly to: string;
  readonly subject: string;
  readonly status: "planned" | "sent" | "failed" | "unclear" | "skipped";
  /** Why this person gets it, or why not. */
  readonly reason: string;
  /** The day it is meant to go, where that is not today. */
  readonly day?: CivilDate;
}

/** An outcome that only says something. */
export function said(text: string, more: Partial<Outcome> = {}): Outcome {
  return { issues: [], documents: [], letters: [], ...more, said: text };
}
