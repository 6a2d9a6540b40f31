/** How a row is named whose document carries no dnr: the name is needed, the number is not known. */
const MISSING = /^\(dnr saknas\)/i;

/** An authority's letters, at most one letter or digit apart from the rest: `KS`, `KSKF`, `N131`. */
const OFFICE = "[a-zåäö]{1,10}\\d{0,3}";
const YEAR = "(?:19|20)\\d{2}";
const SHORT_YEAR = "\\d{2}";
const NUMBER = "\\d{1,6}";
/** A decimal of the plan for documents, or the number of the document in its case. */
const SUFFIX = "(?:[-:. ]\\d+(?:\\.\\d+)*)?";

/** The shapes that Swedish registries use; municipalities differ, so anything else is only asked about. */
const USUAL: readonly RegExp[] = [
  // KS 2020/131, KS-2014/1, KSKF/2013:228, KSN-2019-3254, KS2020/0131-1.2
  new RegExp(`^${OFFICE}[ /-]?${YEAR}[/:-]${NUMBER}${SUFFIX}$`, "i"),
  // 2020/131, 2020:131
  new RegExp(`^${YEAR}[/:-]${NUMBER}$`),
  // 2023KS133, 19KS552
  new RegExp(`^(?:${YEAR}|${SHORT_YEAR})[ /-]?[a-zåäö]{1,10}[ /:-]?${NUMBER}$`, "i"),
  // Ks 1001/2019, N131-0123/20, KS 00123-2020, 131/20
  new RegExp(`^(?:${OFFICE}[ /-]?)?${NUMBER}[/-](?:${YEAR}|${SHORT_YEAR})$`, "i"),
];

/** Whether the text says that the number is not known. */
export function isMissingDnr(text: string): boolean {
  return MISSING.test(text.trim());
}

/** Whether the text looks like a dnr of some municipality. */
export function isUsualDnr(text: string): boolean {
  const plain = text.trim().replace(/\s+/g, " ");
  return USUAL.some((shape) => shape.test(plain));
}
