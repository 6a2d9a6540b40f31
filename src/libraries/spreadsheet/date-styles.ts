import { attribute, readXml } from "./read-xml.ts";

/** The number formats with a number of their own that are dates or times; 27–36 and 50–58 are those of East Asian programs. @see ECMA-376, part 1, 18.8.30 */
const BUILT_IN: readonly (readonly [from: number, to: number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];

/** For each style that a cell can have, by its number: whether a number in it is a date or a time. */
export function dateStyles(xml: string): readonly boolean[] {
  const own = new Map<number, string>();
  const formats: number[] = [];
  let inCells = false;
  readXml(xml, {
    open(name, attributes) {
      const id = Number(attribute(attributes, "numFmtId") ?? 0);
      if (name === "cellXfs") inCells = true;
      else if (name === "numFmt") own.set(id, attribute(attributes, "formatCode") ?? "");
      else if (name === "xf" && inCells) formats.push(id);
    },
    close(name) {
      if (name === "cellXfs") inCells = false;
    },
  });
  return formats.map((id) => {
    const format = own.get(id);
    return format === undefined
      ? BUILT_IN.some(([from, to]) => from <= id && id <= to)
      : isDateFormat(format);
  });
}

/** Whether numbers under the format are shown as a date or a time. */
function isDateFormat(format: string): boolean {
  const [positive = ""] = format.split(";");
  const bare = positive.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "");
  return /[ymdhs]/i.test(bare) && !/general|[0#?]/i.test(bare.replace(/\.0+/g, ""));
}
