import type { CivilDate } from "../../core/dates/civil-date.ts";
import type { Partnership } from "../partnership.ts";
import type { ErasureRecord } from "../privacy/erasure-record.ts";
import type { PersonExtract } from "../privacy/person-extract.ts";
import type { Chart } from "./chart.ts";

/** What a document can be made for; each is chosen by the name that the workbook shows. */
export interface DocumentRequest {
  /** The day the document is made. */
  readonly today: CivilDate;
  /** False for an approved document; every other one carries UTKAST. */
  readonly draft?: boolean;
  readonly agreement?: string;
  readonly organisation?: string;
  readonly case?: string;
  readonly meeting?: string;
  readonly year?: number;
  /** The day that the document describes; today where nothing is said. */
  readonly day?: CivilDate;
  /** What is stored of a person; only the command *Registerutdrag* gathers it. */
  readonly extract?: PersonExtract;
  /** What was erased; only the command *Gallra* knows it. */
  readonly erasure?: ErasureRecord;
}

export type DocumentParameter = Exclude<keyof DocumentRequest, "today" | "draft" | "extract" | "erasure">;

/** Plain data for a template: texts, conditions, and lists of the same. Every marker has a value, in every item of a list. */
export type TemplateData = { readonly [marker: string]: TemplateValue };
export type TemplateValue =
  | string
  | number
  | boolean
  | TemplateData
  | readonly TemplateData[]
  | readonly string[];

/**
 * What each marker holds, for people who change a template: a sentence, or for a list or a part of its own also the markers
 * within it. `.` is the text of an item in a list of texts. Of a condition the sentence begins with `sant om`.
 */
export type Markers = { readonly [marker: string]: MarkerMeaning };
export type MarkerMeaning = string | { readonly about: string; readonly within: Markers };

/** A document as data, or what must be filled in first. */
export type DocumentView =
  | {
      readonly ok: true;
      /** File name without ending, e.g. `Arbetsplan 2020–2021`. */
      readonly name: string;
      /** What the document is about, for the log: with `name` of the kind it tells versions of one document apart from others. */
      readonly about: string;
      /** Whose document it is, for the page header. */
      readonly sender: string;
      readonly data: TemplateData;
      /** A sentence about what may be unmeant, though nothing hinders the document. */
      readonly remark?: string;
      /** Pictures by marker: `attendance` stands where the template has a placeholder called `{%attendance}`. */
      readonly charts?: Readonly<Record<string, Chart>>;
    }
  | { readonly ok: false; readonly missing: readonly string[] };

/** One kind of document; a folder each: `view.ts` says what stands in it, `template.ts` what it looks like, `handbook.ts` what it is for. */
export interface DocumentKind {
  /** Stable, e.g. `D2`; also names the template file. */
  readonly id: string;
  readonly title: string;
  /** Id of the command that alone can make it; without one it is chosen in *Skapa dokument*. */
  readonly madeBy?: string;
  /** False where nobody's name can stand in it; else it counts among what may hold an erased person. */
  readonly namesPeople?: false;
  /** Parameters that must be given. */
  readonly required: readonly DocumentParameter[];
  /** Parameters that may be given. */
  readonly optional: readonly DocumentParameter[];
  /** Tabs that the view reads: the document's last line names them. */
  readonly reads: readonly (keyof Partnership)[];
  /** Every marker that a template of it can use. */
  readonly markers: Markers;
  /** What each chart shows, by the marker that its placeholder has as alternative text. */
  readonly charts?: Readonly<Record<string, string>>;
  /** The page's HTML with `{{markers}}`, for a document that is no .docx but a page for the web. */
  readonly page?: string;
  /** Names of the organisations that get one each, where it can be made for all of them in one run. */
  organisations?(partnership: Partnership, request: DocumentRequest): readonly string[];
  view(partnership: Partnership, request: DocumentRequest): DocumentView;
}
