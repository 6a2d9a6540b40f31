import { ScriptException } from "../script-exception.ts";
import { type Session, service } from "../service-object.ts";

type TableBuilder = GoogleAppsScript.Charts.DataTableBuilder;
type ViewBuilder = GoogleAppsScript.Charts.DataViewDefinitionBuilder;

/** `DataTableBuilder`: a table of named columns being filled. A chart takes it as it is. */
export class DataTableBuilderService implements Pick<TableBuilder, "addColumn" | "addRow"> {
  readonly columns: { readonly type: string; readonly label: string }[] = [];
  readonly rows: (readonly unknown[])[] = [];

  constructor(private readonly session: Session) {}

  get self(): TableBuilder {
    return service<TableBuilder>("DataTableBuilder", this, this.session);
  }

  addColumn(type: unknown, label: string): TableBuilder {
    this.columns.push({ type: String(type), label: String(label) });
    return this.self;
  }

  addRow(values: unknown[]): TableBuilder {
    const row = Array.from(values);
    if (row.length > this.columns.length)
      throw new ScriptException("Row has more cells than there are columns.");
    const wrong = row.find((value, place) => !isOfType(value, this.columns[place]?.type));
    if (wrong !== undefined)
      throw new ScriptException(`Type mismatch. Value ${String(wrong)} does not match the column's type.`);
    this.rows.push(row);
    return this.self;
  }
}

/** A column of a view: a column of the table, or one that says something about the column before it. */
export type ViewColumn = number | { readonly sourceColumn: number; readonly role: string };

/** `DataViewDefinition`: which columns are shown, and as what. */
export class DataViewDefinitionService {
  constructor(readonly columns: readonly ViewColumn[]) {}
}

/** `DataViewDefinitionBuilder`. */
export class DataViewDefinitionBuilderService implements Pick<ViewBuilder, "setColumns" | "build"> {
  #columns: readonly ViewColumn[] = [];

  constructor(private readonly session: Session) {}

  get self(): ViewBuilder {
    return service<ViewBuilder>("DataViewDefinitionBuilder", this, this.session);
  }

  setColumns(columns: ViewColumn[]): ViewBuilder {
    this.#columns = [...columns];
    return this.self;
  }

  build(): GoogleAppsScript.Charts.DataViewDefinition {
    return service("DataViewDefinition", new DataViewDefinitionService(this.#columns), this.session);
  }
}

function isOfType(value: unknown, type: string | undefined): boolean {
  return value === null || typeof value === type?.toLowerCase();
}
