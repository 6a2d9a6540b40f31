const SECTION = /<w:sectPr\b[\s\S]*?<\/w:sectPr>/g;
const EMU_PER_TWIP = 635;
/** Leaves room for a heading and the space around. */
const SHARE = 0.9;

/** Greatest height of a picture in English metric units, by the lowest of the part's pages; no limit in headers and footers. */
export function heightForPicture(xml: string): number {
  const heights = (xml.match(SECTION) ?? []).map((section) => {
    const number = (element: string, attribute: string) =>
      Math.abs(Number(new RegExp(`<w:${element}\\b[^>]*w:${attribute}="(-?\\d+)"`).exec(section)?.[1] ?? 0));
    return number("pgSz", "h") - number("pgMar", "top") - number("pgMar", "bottom");
  });
  const known = heights.filter((height) => height > 0);
  return known.length === 0 ? Number.POSITIVE_INFINITY : Math.min(...known) * EMU_PER_TWIP * SHARE;
}
