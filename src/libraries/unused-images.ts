import type PizZip from "pizzip";

const CONTENTS = "[Content_Types].xml";

/** Ids of the relations that a picture shows its images by. */
export function relationsShown(drawing: string): readonly string[] {
  return Array.from(drawing.matchAll(/<a:blip\b[^>]*?\b\w+:embed="([^"]*)"/g), ([, id]) => id ?? "");
}

/**
 * Takes away the relations that a part no longer uses, and the files that no part has a relation to any longer. Anything that
 * may still be used is left.
 *
 * @param part Path of the part, `word/document.xml`.
 * @param relations Ids of relations that the part's placeholders had.
 */
export function dropUnusedImages(zip: PizZip, part: string, relations: readonly string[]): void {
  const path = part.replace(/^word\/(.*)$/, "word/_rels/$1.rels");
  const xml = zip.file(part)?.asText() ?? "";
  for (const id of new Set(relations)) {
    if (xml.includes(`"${id}"`)) continue;
    const before = zip.file(path)?.asText() ?? "";
    const relation = before.match(/<Relationship\b[^>]*>/g)?.find((one) => one.includes(` Id="${id}"`));
    if (relation === undefined || !relation.endsWith("/>")) continue;
    zip.file(
      path,
      before.replace(relation, () => ""),
    );
    const file = /\bTarget="(?:\/word\/)?(media\/[^"]*)"/.exec(relation)?.[1];
    if (file !== undefined && !isTarget(zip, file)) remove(zip, file);
  }
}

/** Whether any part of the document has a relation to the file. */
function isTarget(zip: PizZip, file: string): boolean {
  return zip.file(/\.rels$/).some((rels) => rels.asText().includes(`${file}"`));
}

function remove(zip: PizZip, file: string): void {
  zip.remove(`word/${file}`);
  const types = zip.file(CONTENTS)?.asText() ?? "";
  const own = types.match(/<Override\b[^>]*>/g)?.find((one) => one.includes(`"/word/${file}"`));
  if (own?.endsWith("/>") === true)
    zip.file(
      CONTENTS,
      types.replace(own, () => ""),
    );
}
