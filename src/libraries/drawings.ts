import { xmlText } from "../core/xml-text.ts";
import { pngSize } from "./png-size.ts";

/** A picture's XML in a document part, with the marker that its alternative text is. */
export interface Drawing {
  readonly xml: string;
  readonly marker: string;
}

/** What a placeholder becomes. */
export interface PlacedImage {
  readonly png: Uint8Array;
  readonly alt: string;
  /** Id of the part's relation to the image. */
  readonly relation: string;
  /** Greatest height in English metric units. */
  readonly tallest: number;
}

/** The innermost: a text box is a drawing that can hold others. */
const DRAWING = /<w:drawing>(?:(?!<w:drawing>)[\s\S])*?<\/w:drawing>/g;
const MARKER = /^\s*\{%\s*([^{}]*?)\s*\}\s*$/;
const PROPERTIES = /<wp:docPr\b[^>]*?(?:\/>|>[\s\S]*?<\/wp:docPr>)/;
const PICTURE_PROPERTIES = /<pic:cNvPr\b[^>]*?(?:\/>|>[\s\S]*?<\/pic:cNvPr>)/;
const IMAGE = /<a:blip\b[^>]*?(?:\/>|>[\s\S]*?<\/a:blip>)/;
const CROP = /<a:srcRect\b[^>]*?(?:\/>|>[\s\S]*?<\/a:srcRect>)/;
/** Sizes in parts of the page, which would go before the one in the extent. */
const RELATIVE_SIZE = /<wp14:sizeRel[HV]\b[\s\S]*?<\/wp14:sizeRel[HV]>/g;
const EXTENT = /(<wp:extent\b[^>]*?)\bcx="(\d+)"([^>]*?)\bcy="\d+"/;
const SHAPE_EXTENT = /(<a:xfrm\b[^>]*>[\s\S]*?<a:ext\b[^>]*?)\bcx="\d+"([^>]*?)\bcy="\d+"/;
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The placeholders in a document part, in their order. */
export function drawingsIn(xml: string): readonly Drawing[] {
  return (xml.match(DRAWING) ?? []).flatMap((drawing) => {
    const marker = markerOf(drawing);
    return marker === undefined ? [] : [{ xml: drawing, marker }];
  });
}

/** The part with each placeholder that becomes an image changed into it. */
export function withDrawing(xml: string, becomes: (drawing: Drawing) => PlacedImage | undefined): string {
  return xml.replace(DRAWING, (drawing) => {
    const marker = markerOf(drawing);
    const image = marker === undefined ? undefined : becomes({ xml: drawing, marker });
    return image === undefined ? drawing : placed(drawing, image);
  });
}

/** The alternative text, else the title, else the name; a picture that has an alternative text of its own is no placeholder. */
function markerOf(drawing: string): string | undefined {
  if (!IMAGE.test(drawing)) return undefined;
  const properties = PROPERTIES.exec(drawing)?.[0] ?? "";
  const told = ["descr", "title", "name"]
    .map((name) => attribute(properties, name))
    .find((text) => text.trim() !== "");
  return MARKER.exec(told ?? "")?.[1];
}

function placed(drawing: string, { png, alt, relation, tallest }: PlacedImage): string {
  const { width, height } = pngSize(png);
  const given = Number(EXTENT.exec(drawing)?.[2] ?? 0);
  const scale = Math.min(given / width, tallest / height);
  const [cx, cy] = [Math.round(width * scale), Math.round(height * scale)];
  const texts = `name="Diagram" descr="${xmlText(alt)}"`;
  const id = (properties: string) => `id="${attribute(properties, "id") || "1"}"`;
  return drawing
    .replace(PROPERTIES, (found) => `<wp:docPr ${id(found)} ${texts}/>`)
    .replace(PICTURE_PROPERTIES, (found) => `<pic:cNvPr ${id(found)} ${texts}/>`)
    .replace(IMAGE, `<a:blip xmlns:r="${RELATIONS}" r:embed="${relation}"/>`)
    .replace(CROP, "")
    .replace(RELATIVE_SIZE, "")
    .replace(EXTENT, (_, start, __, middle) => `${start}cx="${cx}"${middle}cy="${cy}"`)
    .replace(SHAPE_EXTENT, (_, start, middle) => `${start}cx="${cx}"${middle}cy="${cy}"`);
}

function attribute(element: string, name: string): string {
  const tag = /^<[^>]*>/.exec(element)?.[0] ?? "";
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? "";
}
