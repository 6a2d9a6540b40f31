import PizZip from "pizzip";

const TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** What an .xlsx file made by hand is about; the rest is as Excel writes it. */
export interface SomeXlsx {
  /** Content of `<sheetData>` for each tab, by name. */
  readonly tabs: Readonly<Record<string, string>>;
  readonly state?: Readonly<Record<string, "hidden" | "veryHidden">>;
  /** Content of `<sst>`. */
  readonly texts?: string;
  /** Format codes; the cells' style 1 is the first of them, and so on. Style 0 is general. */
  readonly formats?: readonly string[];
  readonly from1904?: boolean;
  /** Parts replaced or added, last of all. */
  readonly parts?: Readonly<Record<string, string>>;
}

/** The bytes of an .xlsx file written by hand, for what no program at hand writes. */
export function anXlsx({
  tabs,
  state = {},
  texts = "",
  formats = [],
  from1904 = false,
  parts = {},
}: SomeXlsx): Uint8Array {
  const names = Object.keys(tabs);
  const sheets = names.map((name, at) => {
    const hidden = state[name] === undefined ? "" : ` state="${state[name]}"`;
    return `<sheet name="${name}" sheetId="${at + 1}"${hidden} r:id="rId${at + 1}"/>`;
  });
  const relationships = [
    ...names.map((_, at) => ["worksheet", `worksheets/sheet${at + 1}.xml`]),
    ["sharedStrings", "sharedStrings.xml"],
    ["styles", "styles.xml"],
  ].map(
    ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${TYPES}/${type}" Target="${target}"/>`,
  );
  const numFmts = formats.map(
    (code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${code.replace(/"/g, "&quot;")}"/>`,
  );
  const xfs = ["0", ...formats.map((_, at) => String(164 + at))].map((id) => `<xf numFmtId="${id}"/>`);
  const files: Record<string, string> = {
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels": `<Relationships><Relationship Id="rId1" Type="${TYPES}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${TYPES}"><workbookPr date1904="${from1904 ? 1 : 0}"/><sheets>${sheets.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships>${relationships.join("")}</Relationships>`,
    "xl/sharedStrings.xml": `<sst xmlns="${MAIN}">${texts}</sst>`,
    "xl/styles.xml": `<styleSheet xmlns="${MAIN}"><numFmts>${numFmts.join("")}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${xfs.join("")}</cellXfs></styleSheet>`,
    ...Object.fromEntries(
      names.map((name, at) => [
        `xl/worksheets/sheet${at + 1}.xml`,
        `<worksheet xmlns="${MAIN}"><sheetData>${tabs[name]}</sheetData></worksheet>`,
      ]),
    ),
    ...parts,
  };
  const zip = new PizZip();
  for (const [name, content] of Object.entries(files)) zip.file(name, content);
  return zip.generate({ type: "uint8array", compression: "DEFLATE" });
}
