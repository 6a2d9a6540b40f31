import type { RangeWrite } from "../../../core/schema/write.ts";
import type { ReadWorkbook } from "../../../partnership/partnership.ts";

/** A step from one version of the tabs to the next; tabs and columns that are only new are made by *Lägg upp arket* itself. */
export interface Migration {
  /** The version that the workbook has afterwards. */
  readonly to: number;
  /** What it does, for the answer: one Swedish sentence. */
  readonly about: string;
  /** What to move or fill in once the new tabs and columns are there. */
  writes(read: ReadWorkbook): readonly RangeWrite[];
}

/** Every step, in order; one for each version since the first. */
export const migrations: readonly Migration[] = [
  {
    to: 2,
    about:
      "Flikarna Dagordning, Närvaro, Mötesbeslut, Erfarenheter, Remisser, Granskningar, Mallar och Ändringar är nya.",
    writes: () => [],
  },
  {
    to: 3,
    about: "Fliken Dokument har fått kolumner för PDF, Word, godkännande och utskick.",
    writes: () => [],
  },
  {
    to: 4,
    about:
      "Fliken Mallar har fått kolumner för vilken mall som används och vem som lade in den, och fliken Utskick en för vad varje kallelse sade om mötet.",
    writes: () => [],
  },
  {
    to: 5,
    about: "Fliken Översikt är ny och står först.",
    writes: () => [],
  },
];

/** The version of the tabs that this program knows. */
export const SCHEMA_VERSION = migrations.reduce((latest, { to }) => Math.max(latest, to), 1);
