/**
 * The functions that the tab's formulas use. Google Sheets, Excel of any age, LibreOffice and IronCalc have every one of them, and work
 * them out alike as they are used here: of functions over a whole column only sums of products and the counting ones.
 */
export const OVERVIEW_FUNCTIONS: readonly string[] = [
  "AND",
  "COUNT",
  "COUNTIF",
  "COUNTIFS",
  "DATE",
  "EDATE",
  "EOMONTH",
  "IF",
  "IFERROR",
  "INDEX",
  "ISNUMBER",
  "LARGE",
  "LEN",
  "MATCH",
  "MAX",
  "MID",
  "MIN",
  "REPT",
  "SUBSTITUTE",
  "SUM",
  "SUMIFS",
  "SUMPRODUCT",
  "TODAY",
  "TRIM",
  "YEAR",
];
