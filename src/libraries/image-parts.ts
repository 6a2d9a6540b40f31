import type PizZip from "pizzip";

const IMAGE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image";
const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
const CONTENTS = "[Content_Types].xml";

/** The images added to a document: one file for each marker, one relation for each part that shows it. */
export interface ImageParts {
  /** Id of a part's relation to the image of a marker. @param part Path of the part, `word/document.xml`. */
  relationTo(part: string, marker: string, png: Uint8Array): string;
}

/** Adds images to a document as they are asked for; what the template has under the same names stays as it is. */
export function imageParts(zip: PizZip): ImageParts {
  const files = new Map<string, string>();
  const relations = new Map<string, string>();
  return {
    relationTo(part, marker, png) {
      const file = files.get(marker) ?? addImage(zip, png);
      files.set(marker, file);
      const known = relations.get(`${part} ${file}`);
      if (known !== undefined) return known;
      const relation = addRelation(zip, part, file);
      relations.set(`${part} ${file}`, relation);
      return relation;
    },
  };
}

function addImage(zip: PizZip, png: Uint8Array): string {
  const name = firstFree(
    (number) => `media/diagram${number}.png`,
    (file) => zip.file(`word/${file}`) !== null,
  );
  zip.file(`word/${name}`, png);
  const types = zip.file(CONTENTS)?.asText() ?? "";
  if (!/<Default\b[^>]*Extension="png"/i.test(types))
    zip.file(
      CONTENTS,
      types.replace(/<Types\b[^>]*>/, '$&<Default Extension="png" ContentType="image/png"/>'),
    );
  return name;
}

function addRelation(zip: PizZip, part: string, file: string): string {
  const path = part.replace(/^word\/(.*)$/, "word/_rels/$1.rels");
  const before = zip.file(path)?.asText() ?? EMPTY;
  const id = firstFree(
    (number) => `diagram${number}`,
    (name) => before.includes(`"${name}"`),
  );
  const relation = `<Relationship Id="${id}" Type="${IMAGE}" Target="${file}"/>`;
  const open = before.replace(/<Relationships\b([^>]*)\/>/, "<Relationships$1></Relationships>");
  zip.file(path, open.replace("</Relationships>", `${relation}</Relationships>`));
  return id;
}

function firstFree(name: (number: number) => string, taken: (name: string) => boolean): string {
  let number = 1;
  while (taken(name(number))) number += 1;
  return name(number);
}
