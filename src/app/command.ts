import type { CivilDate } from "../core/dates/civil-date.ts";
import type { Issue } from "../core/issue.ts";
import type { Partnership } from "../partnership/partnership.ts";
import type { Permission, Ports } from "./ports.ts";

/** Where a command stands in the menu. */
export type MenuPlace = "top" | "lifecycle" | "documents" | "reminders";

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
}

/** An issue with the cell where it stands now. */
export interface PlacedIssue extends Issue {
  readonly tab: string;
  /** `F3`; empty where the tab as a whole is meant. */
  readonly cell: string;
}

export interface MadeDocument {
  readonly kind: string;
  readonly title: string;
  readonly file: string;
  readonly link: string;
  readonly version: number;
  readonly draft: boolean;
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
