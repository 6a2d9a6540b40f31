import { attribute, readXml } from "./read-xml.ts";

/** What a file's list of tabs says. */
export interface SheetPlaces {
  readonly sheets: readonly { readonly name: string; readonly hidden: boolean; readonly part: string }[];
  /** Whether the file counts its days from 1904, as old Macintosh programs do. */
  readonly from1904: boolean;
}

/** The part that a relationship of the type leads to; `undefined` where there is none. @param folder Folder of the part that has the relationships, with a slash at its end. */
export function partOfType(relationships: string, folder: string, type: string): string | undefined {
  return [...partsOf(relationships, folder).values()].find((part) => part.type.endsWith(`/${type}`))?.part;
}

/**
 * The tabs of a file in their order.
 *
 * @param folder Folder of the list, with a slash at its end.
 * @param relationships Where each tab's part lies. Tabs that are charts are left out.
 */
export function sheetPlaces(workbook: string, relationships: string, folder: string): SheetPlaces {
  const parts = partsOf(relationships, folder);
  const sheets: SheetPlaces["sheets"][number][] = [];
  let from1904 = false;
  readXml(workbook, {
    open(name, attributes) {
      if (name === "workbookPr") from1904 = /^(1|true|on)$/.test(attribute(attributes, "date1904") ?? "");
      // `id` is the relationship's, `sheetId` the tab's own.
      const part = name === "sheet" ? parts.get(attribute(attributes, "id") ?? "") : undefined;
      if (part?.type.endsWith("/worksheet") !== true) return;
      const hidden = /^(hidden|veryHidden)$/.test(attribute(attributes, "state") ?? "");
      sheets.push({ name: attribute(attributes, "name") ?? "", hidden, part: part.part });
    },
  });
  return { sheets, from1904 };
}

function partsOf(relationships: string, folder: string) {
  const parts = new Map<string, { readonly type: string; readonly part: string }>();
  readXml(relationships, {
    open(name, attributes) {
      if (name !== "Relationship") return;
      const target = attribute(attributes, "Target") ?? "";
      const part = target.startsWith("/") ? target.slice(1) : folder + target.replace(/^\.\//, "");
      parts.set(attribute(attributes, "Id") ?? "", { type: attribute(attributes, "Type") ?? "", part });
    },
  });
  return parts;
}
