import type PizZip from "pizzip";
import type { TemplateFault } from "../core/template-fault.ts";
import { type Drawing, drawingsIn, withDrawing } from "./drawings.ts";
import { imageParts } from "./image-parts.ts";
import type { Picture, Pictures } from "./picture.ts";
import { heightForPicture } from "./picture-height.ts";
import { dropUnusedImages, relationsShown } from "./unused-images.ts";
import { withoutParagraphsOf } from "./without-drawings.ts";

const PARTS = /^word\/(document|header|footer)\d*\.xml$/;

/**
 * Puts pictures in place of the placeholders in a filled document, whose alternative text is a marker such as `{%attendance}`.
 * Width, place and frame stay as whoever edits the template made them; height and alternative text are the picture's own. The
 * placeholder's image goes where nothing shows it any longer.
 *
 * @returns `unknown-marker` for each placeholder that no picture belongs to, and the markers of those that became nothing.
 */
export function placePictures(
  zip: PizZip,
  pictures: Pictures,
): { readonly faults: readonly TemplateFault[]; readonly leftOut: readonly string[] } {
  const images = imageParts(zip);
  const unknown = new Set<string>();
  const leftOut = new Set<string>();
  const pictureOf = ({ marker }: Drawing) => ownPicture(pictures, marker);
  for (const { name } of zip.file(PARTS)) {
    const before = zip.file(name)?.asText() ?? "";
    const drawings = drawingsIn(before);
    if (drawings.length === 0) continue;
    for (const drawing of drawings) {
      if (pictureOf(drawing) === undefined) unknown.add(drawing.marker);
      if (pictureOf(drawing) === "none") leftOut.add(drawing.marker);
    }
    const rest = withoutParagraphsOf(before, (drawing) => pictureOf(drawing) === "none");
    const tallest = heightForPicture(rest);
    const after = withDrawing(rest, (drawing) => {
      const picture = pictureOf(drawing);
      if (picture === undefined || picture === "none") return undefined;
      return { ...picture, tallest, relation: images.relationTo(name, drawing.marker, picture.png) };
    });
    zip.file(name, after);
    dropUnusedImages(
      zip,
      name,
      drawings.flatMap(({ xml }) => relationsShown(xml)),
    );
  }
  const faults = [...unknown].map((marker) => ({ id: "unknown-marker" as const, marker: `{%${marker}}` }));
  return { faults, leftOut: [...leftOut] };
}

/** Own properties only: a placeholder called `constructor` must not find what every object inherits. */
function ownPicture(pictures: Pictures, marker: string): Picture | undefined {
  return Object.getOwnPropertyDescriptor(pictures, marker)?.value;
}
