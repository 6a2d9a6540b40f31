import type { CivilDate } from "../../core/dates/civil-date.ts";
import type { Settings } from "../settings.ts";
import type { SheetId } from "../sheets/index.ts";
import { AGREEMENT_2020, NATIONAL } from "./names.ts";
import type { Rows } from "./rows.ts";

/**
 * A filled-in workbook to try the program on. Each row's *Källa* says which source document it comes from (by the number of its
 * file); ”Exempel” marks what the sources lack and is made up.
 */
export interface Example {
  /** Stable: other programs lay the example out by it. */
  readonly id: string;
  /** What people call it; the setting *Exempel* tells it of a workbook, so it never changes. */
  readonly title: string;
  /** What there is to see in it: the rest of a Swedish sentence that begins with the title. */
  readonly about: string;
  /** The day on which it is best looked at. */
  readonly day: CivilDate;
  /** The agreement that it is about. */
  readonly agreement: string;
  readonly partnership: { readonly [K in SheetId]?: Rows<K> };
  /** It can never write to a real address. */
  readonly settings: Partial<Settings>;
}

/** Defines an example of the partnership's agreement of 2020–2021. */
export function defineExample(
  definition: Pick<Example, "id" | "title" | "about" | "day" | "partnership">,
): Example {
  return {
    ...definition,
    agreement: AGREEMENT_2020,
    settings: {
      partnershipName: NATIONAL,
      isExample: true,
      example: definition.title,
      sendReminders: false,
    },
  };
}
