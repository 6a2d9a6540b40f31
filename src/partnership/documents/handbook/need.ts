import type { Partnership } from "../../partnership.ts";
import { type SheetId, sheets } from "../../sheets/index.ts";
import type { DocumentKind, DocumentRequest } from "../document.ts";

/** An example workbook, and what is asked of it. */
export interface Asked {
  readonly partnership: Partnership;
  readonly request: DocumentRequest;
}

/** A fact that a document cannot be made without. */
export interface Need {
  readonly fact: string;
  /** What the program says where the fact is lacking in an example; nothing if it makes the document all the same. */
  refusal(kind: DocumentKind, asked: Asked): readonly string[];
}

/** A fact, and how an example loses it. */
export function need(fact: string, lose: (asked: Asked) => Asked): Need {
  return {
    fact,
    refusal(kind, asked) {
      const { partnership, request } = lose(asked);
      const view = kind.view(partnership, request);
      return view.ok ? [] : view.missing;
    },
  };
}

/** Columns of a tab are empty in every row. */
export function emptied(tab: Exclude<SheetId, "settings">, ...columns: readonly string[]) {
  const known: Readonly<Record<string, { readonly whenEmpty: unknown }>> = sheets[tab].columns;
  return filledWith(tab, Object.fromEntries(columns.map((column) => [column, known[column]?.whenEmpty])));
}

/** Every row of a tab holds these values. */
export function filledWith(tab: Exclude<SheetId, "settings">, values: object) {
  return (asked: Asked): Asked => withRows(asked, tab, (rows) => rows.map((row) => ({ ...row, ...values })));
}

/** A tab lacks the row of the name, or every row where no name is given. */
export function withoutRows(tab: Exclude<SheetId, "settings">, name?: string) {
  return (asked: Asked): Asked =>
    withRows(asked, tab, (rows) =>
      rows.filter((row) => name !== undefined && (row as { name?: string }).name !== name),
    );
}

/** Something else is asked for. */
export function askedFor(changes: Partial<DocumentRequest>) {
  return ({ partnership, request }: Asked): Asked => ({ partnership, request: { ...request, ...changes } });
}

function withRows(
  { partnership, request }: Asked,
  tab: Exclude<SheetId, "settings">,
  change: (rows: readonly object[]) => readonly object[],
): Asked {
  return { request, partnership: { ...partnership, [tab]: change(partnership[tab]) } as Partnership };
}
