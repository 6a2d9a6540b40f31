import PizZip from "pizzip";
import { describe, expect, it } from "vitest";
import { memoryFileStore } from "../../local/apps-script/memory-file-store.ts";
import type { Answer } from "../../src/app/answer.ts";
import { givenFileText } from "../../src/core/given-file.ts";
import { AGREEMENT_2020 } from "../../src/partnership/example/names.ts";
import { aDocx, aZip } from "../libraries/a-docx.ts";
import { builtIn, changed } from "./a-changed-template.ts";
import { anExampleHome, type Home, program } from "./a-home.ts";

const PLAN = { kind: "D2", agreement: AGREEMENT_2020 };

const asGiven = (bytes: Uint8Array, name = "Mall D2.docx") =>
  givenFileText(name, Buffer.from(bytes).toString("base64"));

function run(home: Home, id: string, parameters: Readonly<Record<string, string>>, preview: boolean) {
  return { answer: home.runtime.call("runCommand", [id, parameters, { preview }]).value as Answer };
}

function aHomeWithFiles() {
  const store = memoryFileStore();
  const home = anExampleHome({ fileStore: store });
  const put = (bytes: Uint8Array, { kind = "D2", name = "Min mall.docx", preview = false } = {}) =>
    run(home, "putTemplate", { kind, file: asGiven(bytes, name) }, preview);
  /** The text of the newest document. */
  const made = (): string => {
    const { answer } = home.run("makeDocument", PLAN);
    expect(answer.ok, answer.said).toBe(true);
    const file = home.state.files.at(-1);
    const zip = new PizZip(store.files.get(file?.content ?? "") ?? new Uint8Array());
    return (zip.file("word/document.xml")?.asText() ?? "").replace(/<[^>]*>/g, " ");
  };
  return { home, store, put, made };
}

const tab = (home: Home) => home.state.sheets.find(({ name }) => name === "Mallar")?.rows ?? [];
const kept = (home: Home) =>
  tab(home)
    .slice(1)
    .filter((row) => row.some((cell) => cell !== ""))
    .map((row) => row.slice(0, 7).map(String).join(" "));

describe("Hämta mall", () => {
  it("saves the template in use as a Word file that can be put in again, and tells what each marker holds", () => {
    const { home, store } = aHomeWithFiles();
    const { answer } = home.run("getTemplate", { kind: "D8" });
    expect(answer.ok, answer.said).toBe(true);
    const file = home.state.files.at(-1);
    expect(file?.name).toBe("Mall D8 Närvarosammanställning, programmets egen.docx");
    expect(store.files.get(file?.content ?? "")).toEqual(
      new Uint8Array(Buffer.from(program["Template-D8.html"] ?? "", "base64")),
    );
    const markers = answer.tables[0]?.rows.map(([marker]) => marker);
    expect(markers).toContain("{source}");
    expect(markers).toContain("bild med alternativtexten {%attendance}");
  });

  it("offers every document but the page for the web", () => {
    const { home } = aHomeWithFiles();
    const { answer } = home.run("getTemplate", { kind: "D16" });
    expect(answer.ok).toBe(false);
    expect(answer.said).toMatch(/^”D16” går inte att välja som dokument\. Välj något av: ”D1 /);
  });
});

describe("Lägg in mall", () => {
  it("makes the next document with the new words, and keeps who put the template in and when", () => {
    const { home, put, made } = aHomeWithFiles();
    expect(made()).not.toContain("Om planen");
    const { answer } = put(changed("D2", ["Inledning", "Om planen"]));
    expect(answer.said).toBe(
      "Mallen för D2 Arbetsplan är inlagd, och nästa dokument görs med den. Blev det fel: kör Återställ mall. Den är provad på ”Arbetsplan 2020–2021”.",
    );
    expect(made()).toContain("Om planen");
    expect(kept(home)).toEqual([
      "D2 Används 1 1 Min mall.docx 2020-03-01 07:00 samordnare@partnerskapet.example",
    ]);
    expect(home.run("getTemplate", { kind: "D2" }).answer.said).toContain(
      "”Min mall.docx”, inlagd 2020-03-01 07:00",
    );
  });

  it("only tells in the preview what it has found", () => {
    const { home, put, made } = aHomeWithFiles();
    const { answer } = put(changed("D2", ["Inledning", "Om planen"], ["{coordinator} ", ""]), {
      preview: true,
    });
    expect(answer.said).toBe(
      "Mallen för D2 Arbetsplan går att använda. Inget är ändrat ännu. Den är provad på ”Arbetsplan 2020–2021”. Tabellen visar vad som står i programmets egen mall men inte i din.",
    );
    expect(answer.tables[0]?.rows).toEqual([
      ["{coordinator}", "om någon samordnare är utsedd, och hur länge"],
    ]);
    expect(kept(home)).toEqual([]);
    expect(made()).toContain("Inledning");
  });

  it.each([
    [
      "an unknown marker",
      changed("D2", ["Inledning", "Om {plan}"]),
      /Platshållaren ”plan” finns inte i det här dokumentet\. .* Var: under rubriken ”Arbetsplan \{period\}”, i stycket ”Om \{plan\}”\./,
    ],
    [
      "an unknown marker in a part that no document shows now",
      changed("D2", ["Ingen part har ännu anslutit sig till överenskommelsen.", "{parterna}"]),
      /”parterna” finns inte .* Var: under rubriken ”Deltagande parter”, i stycket ”\{parterna\}”\./,
    ],
    ["a loop without an end", changed("D2", ["{/claim}", ""]), /”\{#claim\}” har inget slut\./],
    [
      "a condition as text",
      changed("D2", ["Inledning", "{nobodyAcceded}"]),
      /”nobodyAcceded” är en lista eller ett villkor/,
    ],
    [
      "a marker that is not closed",
      changed("D2", ["{collaboration}", "{collaboration"]),
      /saknar slutklammer/,
    ],
    ["the source taken away", changed("D2", ["{source}", ""]), /”\{source\}” saknas och måste finnas/],
    ["a text file", new TextEncoder().encode("hej"), /inte ett Word-dokument/],
    ["another zip", aZip({ "a.txt": "hej" }), /inte ett Word-dokument/],
    ["a bomb", aDocx(["{draft}{source}"], { "word/media/a.bin": "0".repeat(70_000_000) }), /för stor/],
    ["a file of more than a megabyte", new Uint8Array(1_000_001), /för stor/],
  ])("refuses %s, says what and where, and changes nothing", (_, bytes, sentence) => {
    const { home, put, made } = aHomeWithFiles();
    put(changed("D2", ["Inledning", "Om planen"]));
    const before = structuredClone(tab(home));
    const { answer } = put(bytes);
    expect(answer.ok).toBe(false);
    expect(answer.said).toMatch(
      /^Filen ”Min mall\.docx” går inte att använda som mall för D2 Arbetsplan:\n– /,
    );
    expect(answer.said).toMatch(sentence);
    expect(answer.said).toMatch(/\nInget har ändrats\.$/);
    expect(tab(home)).toEqual(before);
    expect(made()).toContain("Om planen");
  });

  it("says which document the template of another one belongs to", () => {
    const { put } = aHomeWithFiles();
    const { answer } = put(changed("D10"));
    expect(answer.said).toContain(
      "\n– Filen passar däremot som mall för D10 Medlemsförteckning. Var det den du ville ändra: välj det dokumentet.",
    );
    expect(put(changed("D2"), { name: "Mall D10.docx", preview: true }).answer.said).toContain(
      "Filens namn, ”Mall D10.docx”, tyder på att den hör till D10 Medlemsförteckning.",
    );
  });

  it("keeps a large template in pieces that a cell holds", () => {
    const { home, put, made } = aHomeWithFiles();
    const zip = builtIn("D2");
    zip.file(
      "word/media/logo.png",
      Uint8Array.from({ length: 500_000 }, (_, at) => (at * 7919 + (at >> 3)) & 255),
      {
        compression: "STORE",
      },
    );
    expect(put(zip.generate({ type: "uint8array" })).answer.ok).toBe(true);
    const longest = Math.max(...tab(home).flatMap((row) => row.map((cell) => String(cell).length)));
    expect(longest).toBeLessThan(32_767);
    expect(kept(home).length).toBeGreaterThan(20);
    expect(made()).toContain("Inledning");
    put(changed("D2", ["Inledning", "Om planen"]));
    expect(made()).toContain("Om planen");
  });

  it.each(["D17", "D18"])("tries %s on made-up data, since a command of its own makes it", (kind) => {
    const { put } = aHomeWithFiles();
    expect(put(changed(kind), { kind, preview: true }).answer.said).toContain(
      "provad på påhittade uppgifter",
    );
  });

  it("leaves the templates of other documents alone", () => {
    const { home, put } = aHomeWithFiles();
    put(changed("D2", ["Inledning", "Om planen"]), { name: "a.docx" });
    put(changed("D10"), { kind: "D10", name: "b.docx" });
    put(changed("D2", ["Inledning", "Planen"]), { name: "c.docx" });
    home.run("resetTemplate", { kind: "D2" });
    expect(
      kept(home)
        .map((row) => row.slice(0, 24))
        .sort(),
    ).toEqual(["D10 Används 1 1 b.docx 2", "D2 Tidigare 1 1 c.docx 2"]);
  });
});

describe("Återställ mall", () => {
  it("takes back the program's own, and then the one before", () => {
    const { home, put, made } = aHomeWithFiles();
    put(changed("D2", ["Inledning", "Om planen"]));
    const back = (to?: string, preview = false) =>
      run(home, "resetTemplate", to === undefined ? { kind: "D2" } : { kind: "D2", to }, preview).answer.said;
    expect(back(undefined, true)).toBe(
      "D2 Arbetsplan skulle göras med programmets egen mall. Inget är ändrat ännu.",
    );
    expect(made()).toContain("Om planen");
    expect(back()).toBe(
      "D2 Arbetsplan görs från och med nu med programmets egen mall. Mallen ”Min mall.docx”, inlagd 2020-03-01 07:00, finns kvar som den tidigare.",
    );
    expect(made()).toContain("Inledning");
    expect(back()).toBe("D2 Arbetsplan görs redan med programmets egen mall. Inget är ändrat.");
    expect(back("former")).toContain("görs från och med nu med ”Min mall.docx”, inlagd 2020-03-01 07:00.");
    expect(made()).toContain("Om planen");
    expect(back("former")).toBe(
      "Det går inte. Inget har ändrats.\n– D2 Arbetsplan har ingen tidigare egen mall att ta tillbaka.",
    );
  });

  it("goes back and forth between two templates of people's own", () => {
    const { home, put, made } = aHomeWithFiles();
    put(changed("D2", ["Inledning", "Först"]), { name: "a.docx" });
    put(changed("D2", ["Inledning", "Sedan"]), { name: "b.docx" });
    home.run("resetTemplate", { kind: "D2", to: "former" });
    expect(made()).toContain("Först");
    home.run("resetTemplate", { kind: "D2", to: "former" });
    expect(made()).toContain("Sedan");
  });
});

describe("a template that hands have damaged in the hidden tab", () => {
  const damaged = (harm: (row: unknown[], heading: (name: string) => number, rows: unknown[][]) => void) => {
    const world = aHomeWithFiles();
    world.put(changed("D2", ["Inledning", "Om planen"]));
    const rows = tab(world.home) as unknown[][];
    harm(rows[1] ?? [], (name) => (rows[0] ?? []).indexOf(name), rows);
    return world;
  };

  it.each([
    [
      "a number of parts that is not right",
      (row: unknown[], at: (name: string) => number) => (row[at("Av")] = 2),
    ],
    [
      "content that is no template",
      (row: unknown[], at: (name: string) => number) => (row[at("Innehåll")] = "hej!"),
    ],
    ["no document's name", (row: unknown[], at: (name: string) => number) => (row[at("Dokument")] = "")],
    ["no content", (row: unknown[], at: (name: string) => number) => (row[at("Innehåll")] = "")],
  ])("makes no document of the wrong look: %s", (_, harm) => {
    const { home, made } = damaged(harm);
    const { answer } = home.run("makeDocument", PLAN);
    expect(answer.said).toBe(
      "Den egna mallen för D2 Arbetsplan är skadad: delar av den i den dolda fliken ”Mallar” saknas eller har ändrats. Inget dokument har skapats. Lägg in mallen på nytt med Lägg in mall, eller kör Återställ mall (Dokument → Mallar).",
    );
    expect(home.run("getTemplate", { kind: "D2" }).answer.ok).toBe(false);
    expect(home.run("getTemplate", { kind: "D2", which: "builtIn" }).answer.ok).toBe(true);
    expect(home.run("resetTemplate", { kind: "D2" }).answer.ok).toBe(true);
    expect(made()).toContain("Inledning");
  });

  it("says what to do where a later program no longer knows a marker of it", () => {
    const { home } = damaged((row, at) => {
      const text = changed("D2", ["Inledning", "Om {gammalt}"]);
      row[at("Innehåll")] = Buffer.from(text).toString("base64");
    });
    const { answer } = home.run("makeDocument", PLAN);
    expect(answer.said).toMatch(/”gammalt” finns inte/);
    expect(answer.said).toMatch(
      /Rätta mallen med Hämta mall och Lägg in mall, eller ta tillbaka programmets egen med Återställ mall \(Dokument → Mallar\)\.$/,
    );
  });
});

describe("logo and letterhead", () => {
  it("stand in the documents that are made", () => {
    const { home, store, put } = aHomeWithFiles();
    const zip = builtIn("D2");
    const logo = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]);
    zip.file("word/media/logo.png", logo);
    const header = zip.file("word/header1.xml")?.asText() ?? "";
    zip.file(
      "word/header1.xml",
      header.replace("</w:hdr>", "<w:p><w:r><w:t>Storgatan 1</w:t></w:r></w:p></w:hdr>"),
    );
    expect(put(zip.generate({ type: "uint8array" })).answer.ok).toBe(true);
    home.run("makeDocument", PLAN);
    const made = new PizZip(store.files.get(home.state.files.at(-1)?.content ?? "") ?? new Uint8Array());
    expect(made.file("word/media/logo.png")?.asUint8Array()).toEqual(logo);
    expect(made.file("word/header1.xml")?.asText()).toContain("Storgatan 1");
  });
});
