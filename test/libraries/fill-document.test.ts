import fc from "fast-check";
import PizZip from "pizzip";
import { describe, expect, test, vi } from "vitest";
import { fillDocument } from "../../src/libraries/fill-document.ts";
import { aDocx, aDocxWithBody, aParagraph, aZip } from "./a-docx.ts";

const DAY = "2020-03-01";

function bodyOf(template: Uint8Array, data: object): string {
  const filled = fillDocument(template, data, DAY);
  if (!filled.ok) throw new Error(JSON.stringify(filled.faults));
  return new PizZip(filled.docx).file("word/document.xml")?.asText() ?? "";
}

function faultsOf(template: Uint8Array, data: object = {}, needed: readonly string[] = []): unknown {
  const filled = fillDocument(template, data, DAY, needed);
  return filled.ok ? [] : filled.faults.map(({ id, marker }) => ({ id, marker }));
}

test.each([
  ["a brace", "{name}"],
  ["a loop", "{#all}{/all}"],
  ["HTML", "<b>Anna &amp; Bo</b>"],
  ["a formula", "=1+1"],
  ["quotation marks", "”citat” \"och\" 'så'"],
  ["what JavaScript's replace would read", "$& $1 $$"],
])("%s in the data stays text", (_, text) => {
  const xml = bodyOf(aDocx(["[{value}]"]), { value: text });
  const written = /<w:t[^>]*>([\s\S]*?)<\/w:t>/.exec(xml)?.[1] ?? "";
  const read = written
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, "&");
  expect(read).toBe(`[${text}]`);
});

test.each(["\n", "\r\n", "\r", "\u2028"])("a line break written as %j becomes a line break", (lineBreak) => {
  const xml = bodyOf(aDocx(["{value}"]), { value: `en${lineBreak}två` });
  expect(xml.replace(/<[^>]*w:br[^>]*>/g, "|").replace(/<[^>]*>/g, "")).toBe("en|två");
});

test("characters that XML cannot hold are left out, and half a character is replaced", () => {
  const xml = bodyOf(aDocx(["{value}"]), { value: "a\u0000b\u0007c\ud800d😀" });
  expect(xml.replace(/<[^>]*>/g, "")).toBe("abc\ufffdd😀");
});

test("an empty text and a zero are written, not taken for missing", () => {
  expect(bodyOf(aDocx(["[{a}{b}]"]), { a: "", b: 0 }).replace(/<[^>]*>/g, "")).toBe("[0]");
});

test.each([
  ["a marker", ["{unknown}"], {}],
  ["a loop", ["{#unknown}", "x", "{/unknown}"], {}],
  ["an inverted condition", ["{^unknown}", "x", "{/unknown}"], {}],
  ["a marker inside a loop", ["{#rows}", "{unknown}", "{/rows}"], { rows: [{}, {}] }],
  ["a value that is undefined", ["{unknown}"], { unknown: undefined }],
])("%s that the data does not know is a fault, told once with its name", (_, paragraphs, data) => {
  expect(faultsOf(aDocx(paragraphs), data)).toEqual([{ id: "unknown-marker", marker: "unknown" }]);
});

test.each(["constructor", "toString", "__proto__", "hasOwnProperty"])(
  "%s is unknown like any other name that the data lacks",
  (marker) => {
    expect(faultsOf(aDocx([`{${marker}}`]), {})).toEqual([{ id: "unknown-marker", marker }]);
  },
);

test("all unknown markers are told at once", () => {
  expect(faultsOf(aDocx(["{a} {b}", "{#c}", "{/c}"]))).toEqual(
    ["a", "b", "c"].map((marker) => ({ id: "unknown-marker", marker })),
  );
});

test.each([
  ["a list", [{ a: "1" }]],
  ["an object", { a: "1" }],
  ["a condition", true],
])("%s is not printed as text", (_, value) => {
  expect(faultsOf(aDocx(["{value}"]), { value })).toEqual([{ id: "not-text", marker: "value" }]);
});

test.each([
  ["a marker that is not closed", ["{name"], "unclosed-marker", "name"],
  ["a marker that is not opened", ["name}"], "unopened-marker", "name"],
  ["a doubled brace", ["{{name}"], "doubled-brace", "{{name"],
  ["a loop that is not closed", ["{#rows}", "x"], "unclosed-loop", "rows"],
  ["a loop that is not opened", ["x", "{/rows}"], "unopened-loop", "rows"],
  ["loops closed in the wrong order", ["{#a}", "{#b}", "{/a}", "{/b}"], "crossed-loops", "b"],
  ["a marker for raw XML", ["{@name}"], "raw-marker", "name"],
])("%s is a fault", (_, paragraphs, id, marker) => {
  expect(faultsOf(aDocx(paragraphs), { name: "x", rows: [], a: true, b: true })).toContainEqual({
    id,
    marker,
  });
});

test.each([
  ["nothing", new Uint8Array()],
  ["text", Uint8Array.from("hej på dig", (letter) => letter.charCodeAt(0))],
  ["a zip of something else", aZip({ "a.txt": "hej" })],
  ["half a document", aDocx(["hej"]).slice(0, 400)],
])("%s is no .docx, and told so", (_, bytes) => {
  expect(faultsOf(bytes)).toEqual([{ id: "not-a-docx", marker: "" }]);
});

test("a document that holds broken XML is damaged", () => {
  expect(faultsOf(aDocx([], { "word/document.xml": "<w:document><w:p" }))).toEqual([
    { id: "damaged", marker: "" },
  ]);
});

test("a small file that unpacks to a huge one is refused before it is unpacked", () => {
  expect(faultsOf(aDocx(["x"], { "word/media/bomb.xml": "0".repeat(70_000_000) }))).toEqual([
    { id: "too-large", marker: "" },
  ]);
});

test("a file that claims to unpack to little and unpacks to much is refused all the same", () => {
  const bomb = aDocx(["x"], { "word/media/bomb.xml": "0".repeat(70_000_000) });
  const view = new DataView(bomb.buffer, bomb.byteOffset, bomb.length);
  for (let at = 0; at + 4 <= bomb.length; at++)
    if (view.getUint32(at, true) === 70_000_000) view.setUint32(at, 1_000, true);
  expect(faultsOf(bomb)).toEqual([{ id: "too-large", marker: "" }]);
});

test("whatever is done to the bytes of a template, what comes back is a document or faults, never an exception", () => {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  vi.spyOn(console, "warn").mockImplementation(() => undefined);
  const template = aDocx(["{#rows}{.}{/rows}", "{name}"]);
  const change = fc.record({ at: fc.nat(template.length - 1), to: fc.nat(255) });
  fc.assert(
    fc.property(
      fc.array(change, { minLength: 1, maxLength: 8 }),
      fc.nat(template.length),
      (changes, length) => {
        const bytes = template.slice(0, length < template.length / 4 ? length : template.length);
        for (const { at, to } of changes) if (at < bytes.length) bytes[at] = to;
        const filled = fillDocument(bytes, { rows: ["a"], name: "b" }, DAY);
        return filled.ok ? filled.docx.length > 0 : filled.faults.length > 0;
      },
    ),
    { numRuns: 1000 },
  );
  vi.restoreAllMocks();
});

test("a huge file is refused", () => {
  expect(faultsOf(new Uint8Array(6_000_000))).toEqual([{ id: "too-large", marker: "" }]);
});

describe("where a fault stands", () => {
  const heading = (text: string) =>
    `<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
  const runs = (...texts: readonly string[]) =>
    `<w:p>${texts.map((text) => `<w:r><w:rPr><w:b/></w:rPr><w:t>${text}</w:t></w:r>`).join("")}</w:p>`;
  const placesIn = (template: Uint8Array, data: object = {}) => {
    const filled = fillDocument(template, data, DAY);
    return filled.ok ? [] : filled.faults.map(({ place }) => place);
  };
  const body = (text: string, under = "") => ({ part: "body", heading: under, text });

  test.each([
    ["before any heading", aParagraph("Hej {nmn}"), body("Hej {nmn}")],
    [
      "under the nearest heading",
      `${heading("A")}${heading("B & C").replace("&", "&amp;")}${aParagraph("{nmn}")}`,
      body("{nmn}", "B & C"),
    ],
    ["in a heading", `${heading("A")}${heading("Om {nmn}")}`, body("Om {nmn}", "A")],
    [
      "in a cell",
      `${heading("A")}<w:tbl><w:tr><w:tc>${aParagraph("År {nmn}")}</w:tc></w:tr></w:tbl>`,
      body("År {nmn}", "A"),
    ],
    ["cut into pieces by formatting", runs("Hej {n", "m", "n}!"), body("Hej {nmn}!")],
    ["as a list", `${aParagraph("{#nmn}")}${aParagraph("{/nmn}")}`, body("{#nmn}")],
    ["not closed", `${heading("A")}${aParagraph("Hej {nmn och mera")}`, body("Hej {nmn och mera", "A")],
    ["in a long paragraph", aParagraph(`${"ord ".repeat(40)}{nmn}`), body(`${"ord ".repeat(14)}ord…`)],
  ])("%s", (_, xml, place) => {
    expect(placesIn(aDocxWithBody(xml))).toEqual([place]);
  });

  test("in header and footer", () => {
    const edge = (kind: string, text: string) => `<w:${kind} xmlns:w="urn:w">${aParagraph(text)}</w:${kind}>`;
    const template = aDocx(["x"], {
      "word/header1.xml": edge("hdr", "{a}"),
      "word/footer1.xml": edge("ftr", "{b}"),
    });
    const types = new PizZip(template).file("[Content_Types].xml")?.asText() ?? "";
    const part = (kind: string) =>
      `<Override PartName="/word/${kind}1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml"/></Types>`;
    const whole = new PizZip(template);
    whole.file(
      "[Content_Types].xml",
      types.replace("</Types>", part("header")).replace("</Types>", part("footer")),
    );
    expect(placesIn(whole.generate({ type: "uint8array" }))).toEqual(
      expect.arrayContaining([
        { part: "header", heading: "", text: "{a}" },
        { part: "footer", heading: "", text: "{b}" },
      ]),
    );
  });

  test("nowhere, where the file as a whole is meant or a marker is missing", () => {
    expect(placesIn(new Uint8Array(10))).toEqual([undefined]);
    const filled = fillDocument(aDocx(["draft"]), {}, DAY, ["draft"]);
    expect(filled.ok ? [] : filled.faults).toEqual([{ id: "missing-marker", marker: "draft" }]);
  });
});

test("a marker that formatting has cut into pieces is filled in all the same", () => {
  const run = (text: string) => `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
  const xml = `<w:p>${run("Till {na")}<w:proofErr w:type="spellStart"/><w:bookmarkStart w:id="1" w:name="x"/>${run("m")}${run("e} nu")}</w:p>`;
  expect(bodyOf(aDocxWithBody(xml), { name: "Gävle" }).replace(/<[^>]*>/g, "")).toBe("Till Gävle nu");
});

test("a template must have the markers that are needed, also those that the data would leave out", () => {
  const template = aDocx(["{#shown}", "{draft}", "{/shown}"]);
  expect(faultsOf(template, { shown: false }, ["draft"])).toEqual([]);
  expect(faultsOf(template, { shown: false }, ["draft", "source"])).toEqual([
    { id: "missing-marker", marker: "source" },
  ]);
});

test("a fault in a template writes nothing to the log, as the data may be personal", () => {
  const log = ["log", "error", "warn", "info"].map((method) =>
    vi.spyOn(console, method as "log").mockImplementation(() => undefined),
  );
  fillDocument(aDocx(["{#rows}", "{a"]), { rows: [] }, DAY);
  fillDocument(aDocx(["{unknown}"]), { person: "Anna" }, DAY);
  expect(log.flatMap((spy) => spy.mock.calls)).toEqual([]);
  vi.restoreAllMocks();
});

test("the file says that it was made on the day, and begins with its list of contents", () => {
  const filled = fillDocument(aDocx(["x"]), {}, DAY);
  const zip = new PizZip(filled.ok ? filled.docx : new Uint8Array());
  expect(zip.file("docProps/core.xml")?.asText()).toContain(">2020-03-01T00:00:00Z<");
  expect(Object.keys(zip.files)[0]).toBe("[Content_Types].xml");
  expect(Object.values(zip.files).map(({ date }) => date.toDateString())).toEqual(
    Object.keys(zip.files).map(() => "Sun Mar 01 2020"),
  );
});

test("a template can tell a list's last item from the others", () => {
  const template = aDocx(["{#rows}{.}{#$more}, {/$more}{^$more}.{/$more}{/rows}"]);
  const text = (rows: readonly string[]) => bodyOf(template, { rows }).replace(/<[^>]*>/g, "");
  expect([text([]), text(["a"]), text(["a", "b", "c"])]).toEqual(["", "a.", "a, b, c."]);
});

test("cells repeated sideways get columns of their own, which share the room", () => {
  const cell = (width: number, text: string) =>
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${aParagraph(text)}</w:tc>`;
  const table = (cells: string) =>
    `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="1000"/><w:gridCol w:w="8000"/></w:tblGrid><w:tr>${cells}</w:tr></w:tbl>`;
  const template = aDocxWithBody(
    table(cell(1000, "År") + cell(8000, "{-w:tc months}{.}{/months}")) +
      table(cell(1000, "a") + cell(8000, "b")),
  );
  const widths = (xml: string) =>
    [...xml.matchAll(/<w:(?:gridCol|tcW) w:w="(\d+)"/g)].map((match) => Number(match[1]));
  expect(widths(bodyOf(template, { months: ["Maj", "Juni"] }))).toEqual([
    ...[1000, 4000, 4000, 1000, 4000, 4000],
    ...[1000, 8000, 1000, 8000],
  ]);
});
