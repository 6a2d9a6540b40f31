import { named, type Partnership } from "../../partnership.ts";
import type { Agreement } from "../../sheets/agreements.ts";
import { scopeText } from "../texts/agreement.ts";
import { KIND_TEXTS } from "../texts/collaboration.ts";
import { feeText } from "../texts/commitments.ts";

/** What one collaboration is for, and the agreements of it that a case settles. */
export type Purpose = {
  readonly collaboration: string;
  readonly purpose: string;
  readonly agreements: readonly {
    readonly text: string;
    readonly hasFocus: boolean;
    readonly focus: readonly string[];
  }[];
};

/** One part for each collaboration, in the order of the agreements. */
export function purposes(partnership: Partnership, agreements: readonly Agreement[]): readonly Purpose[] {
  const names = [...new Set(agreements.map(({ collaboration }) => collaboration))];
  return names.map((collaboration) => {
    const kind = named(partnership.collaborations, collaboration)?.kind;
    return {
      collaboration,
      purpose: kind === undefined ? "Samarbetet är inte beskrivet i arket." : KIND_TEXTS[kind].purpose,
      agreements: agreements
        .filter((agreement) => agreement.collaboration === collaboration)
        .map((agreement) => ({
          text: `${scopeText(partnership, agreement)} ${feeText(agreement)}`,
          hasFocus: agreement.focus.length > 0,
          focus: agreement.focus,
        })),
    };
  });
}
