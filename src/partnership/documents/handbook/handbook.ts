import type { CivilDate } from "../../../core/dates/civil-date.ts";
import type { DocumentParameter } from "../document.ts";
import type { Need } from "./need.ts";

/**
 * What the handbook's page on a kind of document says beside what follows from its definition; a file in each kind's folder. It is
 * read when pages are made and has no place in the bundle. Texts are Swedish and may hold Markdown.
 */
export interface Handbook {
  /** What one has it for, in a few words that can follow its title in a table. */
  readonly brief: string;
  /** What it is for and when it is made. */
  readonly purpose: string;
  /** Who gets it, and what they do with it. */
  readonly readers: string;
  /** What stands in it, in its order. */
  readonly contents: readonly string[];
  /** What it is refused without. */
  readonly needs: readonly Need[];
  /** What it says where something that may be left out is left out. */
  readonly whenLacking: readonly string[];
  /** What it means that a parameter is left empty; every optional one needs its words. */
  readonly leftEmpty?: Partial<Record<DocumentParameter, string>>;
  /** For which organisations one is made when all are chosen; needed just where all can be. */
  readonly forAll?: string;
  /** What somebody should look at before it is approved. */
  readonly review: readonly string[];
  readonly picture: HandbookPicture;
}

/** A page of the document as it becomes in an example workbook. */
export interface HandbookPicture {
  /** Id of the example. */
  readonly example: "2020-2021" | "held-year";
  /** The day on which it is made. */
  readonly day: CivilDate;
  /** Parameters of the command that makes it, besides which kind. */
  readonly choices: Readonly<Record<string, string>>;
  /** Which page is shown; the first where nothing is said. */
  readonly page?: number;
  /** The page in words, for those who do not see it. */
  readonly shows: string;
}
