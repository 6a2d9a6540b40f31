import type { CivilDate } from "../../core/dates/civil-date.ts";
import type { DoubtKind, ErasedCount } from "./erasure.ts";
import type { ErasureDecision } from "./erasure-faults.ts";

/** What the protocol of an erasing tells: everything but who the person was. */
export interface ErasureRecord {
  readonly decision: ErasureDecision;
  readonly day: CivilDate;
  readonly time: string;
  /** Address of whoever did it, or `okänd`. */
  readonly who: string;
  readonly personId: string;
  readonly pseudonym: string;
  readonly counts: readonly ErasedCount[];
  /** Rows that stay, under the pseudonym: by tab. */
  readonly kept: readonly { readonly title: string; readonly number: number }[];
  readonly doubts: readonly { readonly place: string; readonly kind: DoubtKind }[];
  /** Letters that were kept as files and are deleted; `undefined` where none are kept. */
  readonly letters: number | undefined;
  readonly documents: readonly DocumentToJudge[];
  /** Whether the documents were looked into; else they are those of kinds that can name people. */
  readonly searched: boolean;
}

/** A document made earlier that may hold the person. */
export interface DocumentToJudge {
  readonly title: string;
  readonly created: string;
}
