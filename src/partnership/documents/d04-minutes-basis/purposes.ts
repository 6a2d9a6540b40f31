import { longDate } from "../../../messages/dates.ts";
import { listed, quoted } from "../../../messages/lists.ts";
import { named, type Partnership } from "../../partnership.ts";
import { countsOf } from "../../questions/counts.ts";
import type { Agreement } from "../../sheets/agreements.ts";
import { KIND_TEXTS } from "../collaboration-texts.ts";
import { feeText } from "../commitments.ts";
import { countsInText } from "../count-texts.ts";
import { contributors, participants } from "../participants.ts";

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
          text: agreementText(partnership, agreement),
          hasFocus: agreement.focus.length > 0,
          focus: agreement.focus,
        })),
    };
  });
}

/** The agreement's period, who takes part, and what it costs. */
function agreementText(partnership: Partnership, agreement: Agreement): string {
  const parties = participants(partnership, agreement);
  const others = contributors(partnership, agreement);
  const { start, end } = agreement;
  const period =
    start === undefined || end === undefined
      ? `För ${quoted(agreement.name)} är hela perioden inte angiven.`
      : `${quoted(agreement.name)} gäller från och med ${longDate(start)} till och med ${longDate(end)}.`;
  const who =
    parties.length === 0
      ? "Ingen part är medlem under perioden."
      : `Den omfattar ${countsInText(countsOf(partnership, parties))}. Parterna är ${listed(parties.map(({ name }) => name))}.`;
  const beside =
    others.length === 0 ? "" : ` I arbetet medverkar även ${listed(others)}, utan att vara part.`;
  return `${period} ${who}${beside} ${feeText(agreement)}`;
}
