type Fields = Readonly<Record<string, unknown>>;

const TEXTS = ["id", "name", "url", "locale", "timeZone"];
const LISTS = ["sheets", "protections", "triggers", "files"];
const RECORDS = ["properties", "mailSent", "counters"];
const SHEET_NUMBERS = ["sheetId", "frozenRows", "maxRows", "maxColumns"];
const SHEET_LISTS = ["hiddenColumns", "rows", "numberFormats", "validations"];
const SHEET_RECORDS = ["columnWidths", "notes", "links", "looks"];

/** What is wrong with something that should be a workbook's state, in Swedish; undefined when it can be used. */
export function faultInState(state: unknown): string | undefined {
  if (!isRecord(state)) return "den innehåller ingen arbetsbok";
  if (state.version !== 1) return "formatets nummer saknas";
  const fault = fieldFault(state, { string: TEXTS, number: ["activeSheetId"] }, LISTS, RECORDS);
  if (fault !== undefined) return fault;
  const sheets = state.sheets as unknown[];
  if (sheets.length === 0) return "den har inga flikar";
  for (const [place, sheet] of sheets.entries()) {
    const wrong = faultInSheet(sheet);
    if (wrong !== undefined) return `flik ${place + 1}: ${wrong}`;
  }
  return undefined;
}

function faultInSheet(sheet: unknown): string | undefined {
  if (!isRecord(sheet)) return "den är inte en flik";
  const fault = fieldFault(
    sheet,
    { string: ["name"], number: SHEET_NUMBERS, boolean: ["hidden"] },
    SHEET_LISTS,
    SHEET_RECORDS,
  );
  if (fault !== undefined) return fault;
  const rows = sheet.rows as unknown[];
  const wrong = rows.findIndex((row) => !Array.isArray(row) || !row.every(isCell));
  return wrong < 0 ? undefined : `rad ${wrong + 1} går inte att läsa`;
}

function fieldFault(
  value: Fields,
  plain: Readonly<Record<string, readonly string[]>>,
  lists: readonly string[],
  records: readonly string[],
): string | undefined {
  const missing =
    Object.entries(plain).flatMap(([type, names]) =>
      names.filter((name) => typeof value[name] !== type),
    )[0] ??
    lists.find((name) => !Array.isArray(value[name])) ??
    records.find((name) => !isRecord(value[name]));
  return missing === undefined ? undefined : `uppgiften ”${missing}” saknas eller är av fel slag`;
}

function isCell(cell: unknown): boolean {
  if (cell === null || typeof cell === "string" || typeof cell === "boolean") return true;
  if (typeof cell === "number") return true;
  if (!isRecord(cell)) return false;
  return typeof cell.error === "string" || typeof cell.formula === "string";
}

function isRecord(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
