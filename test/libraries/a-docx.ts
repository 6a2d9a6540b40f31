import PizZip from "pizzip";

const TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** The least that Word calls a document, with a paragraph for each text; more files, or others in their place, by path. */
export function aDocx(
  paragraphs: readonly string[],
  files: Readonly<Record<string, string>> = {},
): Uint8Array {
  return aZip({ ...parts(paragraphs.map((text) => aParagraph(text)).join("")), ...files });
}

/** The same with the body's XML as it is. */
export function aDocxWithBody(body: string): Uint8Array {
  return aZip(parts(body));
}

/** A paragraph with one run of text. */
export function aParagraph(text: string): string {
  return `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** A zip with the files. */
export function aZip(files: Readonly<Record<string, string>>): Uint8Array {
  const zip = new PizZip();
  for (const [path, content] of Object.entries(files)) zip.file(path, content);
  return zip.generate({ type: "uint8array", compression: "DEFLATE" });
}

function parts(body: string): Record<string, string> {
  return {
    "[Content_Types].xml": `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="${TYPES}"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
    "_rels/.rels": `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/document.xml": `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`,
    "docProps/core.xml": `<?xml version="1.0" encoding="UTF-8"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dcterms:created xsi:type="dcterms:W3CDTF">1999-01-01T00:00:00Z</dcterms:created></cp:coreProperties>`,
  };
}
