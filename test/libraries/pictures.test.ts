import PizZip from "pizzip";
import { describe, expect, test } from "vitest";
import { fillDocument } from "../../src/libraries/fill-document.ts";
import type { Pictures } from "../../src/libraries/picture.ts";
import { aParagraph } from "./a-docx.ts";
import { aDocxWithPictures, aDrawing, aPicture, aPng } from "./a-picture.ts";

const WIDE = { png: aPng(200, 100, 1), alt: "Dubbelt så bred som hög" };
const TALL = { png: aPng(100, 400, 2), alt: "Fyra gånger så hög som bred" };
const SECTION =
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1600" w:bottom="1400"/></w:sectPr>';

function aTable(text: string): string {
  return `<w:tbl><w:tr><w:tc>${aParagraph(text)}</w:tc></w:tr></w:tbl>`;
}

function filledZip(template: Uint8Array, pictures: Pictures, data: object = {}): PizZip {
  const filled = fillDocument(template, data, "2020-03-01", [], pictures);
  if (!filled.ok) throw new Error(JSON.stringify(filled.faults));
  return new PizZip(filled.docx);
}

function bodyOf(zip: PizZip, part = "document"): string {
  return zip.file(`word/${part}.xml`)?.asText() ?? "";
}

function body(template: Uint8Array, pictures: Pictures, data: object = {}): string {
  return bodyOf(filledZip(template, pictures, data));
}

/** What a reader meets: the pictures' alternative texts with the last byte of the image behind each, in order. */
function shown(zip: PizZip, part = "document"): readonly string[] {
  const rels = zip.file(`word/_rels/${part}.xml.rels`)?.asText() ?? "";
  return (bodyOf(zip, part).match(/<w:drawing>[\s\S]*?<\/w:drawing>/g) ?? []).map((drawing) => {
    const alt = /<wp:docPr [^>]*descr="([^"]*)"/.exec(drawing)?.[1];
    const relation = /r:embed="([^"]*)"/.exec(drawing)?.[1];
    const target = new RegExp(`Id="${relation}"[^>]*Target="([^"]*)"`).exec(rels)?.[1];
    const bytes = zip.file(`word/${target}`)?.asUint8Array() ?? [];
    return `${alt}: ${bytes[bytes.length - 1]}`;
  });
}

describe("a placeholder", () => {
  test("becomes its picture, with the picture's alternative text, proportions and type of file", () => {
    const zip = filledZip(aDocxWithPictures(aPicture("{%wide}"), SECTION), { wide: WIDE });
    expect(shown(zip)).toEqual(["Dubbelt så bred som hög: 1"]);
    expect(bodyOf(zip).match(/c[xy]="\d+"/g)).toEqual(['cx="4000"', 'cy="2000"', 'cx="4000"', 'cy="2000"']);
    expect(zip.file("[Content_Types].xml")?.asText()).toContain(
      '<Default Extension="png" ContentType="image/png"/>',
    );
  });

  test("is told apart from another one though both are the same image file", () => {
    const zip = filledZip(aDocxWithPictures(aPicture("{%tall}"), aPicture("{%wide}"), aPicture("{%tall}")), {
      wide: WIDE,
      tall: TALL,
    });
    expect(shown(zip)).toEqual([`${TALL.alt}: 2`, `${WIDE.alt}: 1`, `${TALL.alt}: 2`]);
    expect(zip.file(/word\/media\/diagram/)).toHaveLength(2);
  });

  test.each([
    ["Word, made narrower", { cx: 1234 }],
    ["Word, cropped", { crop: '<a:srcRect l="10000" r="20000"/>' }],
    [
      "Word, recoloured",
      {
        blip: '<a:blip r:embed="rId5" cstate="print"><a:lum bright="70000"/><a:extLst><a:ext uri="{x}"/></a:extLst></a:blip>',
      },
    ],
    ["Google Docs", { properties: 'descr="{%wide}" id="7" name="image3.png"' }],
    ["LibreOffice", { properties: 'id="1" name="{%wide}" descr="{%wide}"></wp:docPr><wp:x' }],
    ["a program that keeps the name alone", { properties: 'id="1" name="{%wide}"' }],
    ["a program that keeps the title", { properties: 'id="1" name="Bild 1" descr="" title="{%wide}"' }],
    ["a person who writes with spaces", { properties: 'id="1" name="Bild 1" descr=" {% wide } "' }],
  ])("is found as it comes out of %s", (_, differs) => {
    const zip = filledZip(aDocxWithPictures(aPicture("{%wide}", differs)), { wide: WIDE });
    expect(shown(zip)).toEqual([`${WIDE.alt}: 1`]);
    const xml = bodyOf(zip);
    expect(xml).not.toMatch(/\{%|srcRect|a:lum/);
    const width = "cx" in differs ? differs.cx : 4000;
    expect(xml).toContain(`<wp:extent cx="${width}" cy="${width / 2}"/>`);
  });

  test("keeps an alternative text that XML would read, whatever it says", () => {
    const alt = 'A & B <c> "d" $1 $& \u0001{%wide}';
    const xml = body(aDocxWithPictures(aPicture("{%wide}")), { wide: { ...WIDE, alt } });
    expect(xml).toContain('descr="A &amp; B &lt;c&gt; &quot;d&quot; $1 $&amp; {%wide}"');
  });

  test("becomes no taller than the page, and keeps its proportions then too", () => {
    const template = aDocxWithPictures(aPicture("{%tall}", { cx: 5_000_000 }), SECTION);
    const [, cx, cy] =
      /<wp:extent cx="(\d+)" cy="(\d+)"/.exec(body(template, { tall: TALL }))?.map(Number) ?? [];
    expect(cy).toBeLessThan((16_838 - 3_000) * 635);
    expect(cy).toBeGreaterThan((16_838 - 3_000) * 635 * 0.85);
    expect((cy ?? 0) / (cx ?? 1)).toBeCloseTo(4, 4);
  });

  test("is filled in wherever it stands: in a cell, in a text box, in each item of a list, in the header", () => {
    const box = `<w:p><w:r><w:drawing><wp:anchor><wp:docPr id="9" name="Textruta"/><wps:txbx><w:txbxContent>${aPicture("{%wide}")}</w:txbxContent></wps:txbx></wp:anchor></w:drawing></w:r></w:p>`;
    const table = `<w:tbl><w:tr><w:tc>${aPicture("{%wide}")}</w:tc></w:tr></w:tbl>`;
    const list = aParagraph("{#rows}") + aPicture("{%tall}") + aParagraph("{/rows}");
    const zip = new PizZip(aDocxWithPictures(box, table, list));
    zip.file("word/header1.xml", `<w:hdr>${aPicture("{%tall}")}</w:hdr>`);
    const filled = filledZip(
      zip.generate({ type: "uint8array" }),
      { wide: WIDE, tall: TALL },
      { rows: [{}, {}] },
    );
    expect(
      bodyOf(filled)
        .match(/descr="[^"]*"/g)
        ?.filter((_, place) => place % 2 === 0),
    ).toEqual([WIDE, WIDE, TALL, TALL].map(({ alt }) => `descr="${alt}"`));
    expect(shown(filled, "header1")).toEqual([`${TALL.alt}: 2`]);
  });

  test("in a condition that is left out is no fault, whether the picture is known or not", () => {
    const hidden = (marker: string) => aParagraph("{#no}") + aPicture(`{%${marker}}`) + aParagraph("{/no}");
    const zip = filledZip(
      aDocxWithPictures(hidden("wide"), hidden("unknown")),
      { wide: WIDE },
      { no: false },
    );
    expect(shown(zip)).toEqual([]);
  });

  test.each(["unknown", "constructor", ""])(
    "called %j belongs to no picture, which is told once",
    (marker) => {
      const template = aDocxWithPictures(
        aPicture(`{%${marker}}`),
        aPicture(`{%${marker}}`),
        aPicture("{%wide}"),
      );
      expect(fillDocument(template, {}, "2020-03-01", [], { wide: WIDE })).toEqual({
        ok: false,
        faults: [{ id: "unknown-marker", marker: `{%${marker}}` }],
      });
    },
  );
});

test("pictures that are not placeholders stay as they are", () => {
  const logo = aPicture("", { properties: 'id="1" name="{%wide}" descr="Kommunens vapen"' });
  const shape = `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="3" name="x" descr="{%wide}"/></wp:inline></w:drawing></w:r></w:p>`;
  const xml = body(aDocxWithPictures(logo, shape), { wide: WIDE });
  expect(xml).toContain(logo);
  expect(xml).toContain('descr="{%wide}"');
});

test("a picture whose placeholder is not in the template is not missed", () => {
  expect(shown(filledZip(aDocxWithPictures(aParagraph("text")), { wide: WIDE }))).toEqual([]);
});

test("images of an earlier document that became a template keep their names", () => {
  const first = filledZip(aDocxWithPictures(aPicture("{%wide}"), aPicture("{%tall}")), {
    wide: WIDE,
    tall: TALL,
  });
  first.file("word/document.xml", bodyOf(first).replace(WIDE.alt, "{%wide}"));
  const again = { wide: { png: aPng(200, 100, 9), alt: "Ny" } };
  expect(shown(filledZip(first.generate({ type: "uint8array" }), again))).toEqual([
    "Ny: 9",
    `${TALL.alt}: 2`,
  ]);
});

describe("a picture that could not be drawn", () => {
  const none = { wide: "none" } as const;

  test("goes with its paragraph", () => {
    const xml = body(
      aDocxWithPictures(aParagraph("före"), aPicture("{%wide}"), aParagraph("efter"), SECTION),
      none,
    );
    expect(xml.match(/<w:p>/g)).toHaveLength(2);
    expect(xml).not.toContain("w:drawing");
  });

  test("leaves the words in its paragraph", () => {
    const xml = body(
      aDocxWithPictures(`<w:p>${aDrawing("{%wide}")}<w:r><w:t>Bild 1</w:t></w:r></w:p>`, SECTION),
      none,
    );
    expect(xml).toContain("Bild 1");
    expect(xml).not.toContain("w:drawing");
  });

  test.each([
    [
      "a cell",
      (picture: string) => `<w:tbl><w:tr><w:tc><w:tcPr/>${picture}</w:tc></w:tr></w:tbl>${aParagraph("x")}`,
    ],
    ["the place between two tables", (picture: string) => `${aTable("a")}${picture}${aTable("b")}`],
    [
      "the end of a section",
      (picture: string) => `${picture.replace("<w:p>", `<w:p><w:pPr>${SECTION}</w:pPr>`)}${aParagraph("x")}`,
    ],
  ])("leaves an empty paragraph in %s, which cannot be without one", (_, around) => {
    const xml = body(aDocxWithPictures(around(aPicture("{%wide}"))), none);
    expect(xml).toMatch(/<w:p>(<w:pPr>.*<\/w:pPr>)?<w:r><\/w:r><\/w:p>/);
    expect(xml).not.toContain("w:drawing");
  });

  test("takes no other picture with it", () => {
    const zip = filledZip(aDocxWithPictures(`<w:p>${aDrawing("{%wide}")}${aDrawing("{%tall}")}</w:p>`), {
      ...none,
      tall: TALL,
    });
    expect(shown(zip)).toEqual([`${TALL.alt}: 2`]);
  });
});

describe("the image of a placeholder", () => {
  const PLACEHOLDER = "word/media/image1.jpeg";
  const relations = (zip: PizZip) => zip.file("word/_rels/document.xml.rels")?.asText() ?? "";

  test.each([
    ["became a picture", WIDE],
    ["became nothing", "none"],
  ] as const)("goes with its relation when every placeholder %s", (_, wide) => {
    const zip = filledZip(aDocxWithPictures(aPicture("{%wide}"), aPicture("{%wide}"), aParagraph("x")), {
      wide,
    });
    expect(zip.file(PLACEHOLDER)).toBeNull();
    expect(relations(zip)).not.toContain("rId5");
    expect(zip.file(/media\/diagram/)).toHaveLength(wide === "none" ? 0 : 1);
  });

  test("stays while a picture that is no placeholder is the same image", () => {
    const logo = aPicture("", { properties: 'id="1" name="Bild 2" descr="Kommunens vapen"' });
    const zip = filledZip(aDocxWithPictures(aPicture("{%wide}"), logo), { wide: WIDE });
    expect(zip.file(PLACEHOLDER)?.asText()).toBe("the placeholder");
    expect(shown(zip)).toHaveLength(2);
    expect(relations(zip)).toContain("rId5");
  });

  test("stays while another part shows it", () => {
    const template = new PizZip(aDocxWithPictures(aPicture("{%wide}")));
    template.file("word/_rels/header1.xml.rels", relations(template));
    const zip = filledZip(template.generate({ type: "uint8array" }), { wide: WIDE });
    expect(zip.file(PLACEHOLDER)?.asText()).toBe("the placeholder");
    expect(relations(zip)).not.toContain("rId5");
  });
});
