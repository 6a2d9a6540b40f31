import PizZip from "pizzip";
import { aDocx, aZip } from "./a-docx.ts";

const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const IMAGE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image";

/** The head of a PNG with these sides, which is all that is read of it; the last byte tells pictures apart. */
export function aPng(width: number, height: number, last = 0): Uint8Array {
  const sides = [width, height].flatMap((side) => [24, 16, 8, 0].map((bits) => (side >> bits) & 255));
  return Uint8Array.from([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, ...sides, last]);
}

/** A picture in a run, as Word writes it; a test says what differs. */
export function aDrawing(
  alt: string,
  {
    properties = `id="1" name="Bild 1" descr="${alt}"`,
    cx = 4000,
    blip = `<a:blip r:embed="rId5"/>`,
    crop = "",
  } = {},
): string {
  return `<w:r><w:drawing><wp:inline><wp:extent cx="${cx}" cy="1000"/><wp:docPr ${properties}/><a:graphic><a:graphicData><pic:pic><pic:nvPicPr><pic:cNvPr id="0" name="x.png"/></pic:nvPicPr><pic:blipFill>${blip}${crop}<a:stretch/></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${cx}" cy="1000"/></a:xfrm></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
}

/** A paragraph that holds nothing but the picture. */
export function aPicture(alt: string, differs: Parameters<typeof aDrawing>[1] = {}): string {
  return `<w:p>${aDrawing(alt, differs)}</w:p>`;
}

/** A document of these XML blocks whose pictures all are one image file, as docx and Word store equal pictures. */
export function aDocxWithPictures(...blocks: readonly string[]): Uint8Array {
  const zip = new PizZip(aDocx([]));
  const files = Object.fromEntries(
    Object.keys(zip.files).map((name) => [name, zip.file(name)?.asText() ?? ""]),
  );
  return aZip({
    ...files,
    "word/document.xml": (files["word/document.xml"] ?? "").replace(
      /<w:body\/>|<w:body><\/w:body>/,
      `<w:body>${blocks.join("")}</w:body>`,
    ),
    "word/_rels/document.xml.rels": `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="${RELATIONS}"><Relationship Id="rId5" Type="${IMAGE}" Target="media/image1.jpeg"/></Relationships>`,
    "word/media/image1.jpeg": "the placeholder",
  });
}
