import PizZip from "pizzip";
import { describe, expect, it } from "vitest";
import { memoryFileStore } from "../../local/apps-script/memory-file-store.ts";
import { AGREEMENT_2020 } from "../../src/partnership/example/names.ts";
import { anExampleHome, type Home } from "./a-home.ts";

const COPY = { kind: "D1", agreement: AGREEMENT_2020, organisation: "Haninge" };
const PLAN = { kind: "D2", agreement: AGREEMENT_2020 };

/** A home where PDF can be made, with one document in it. */
function aHomeWith(parameters: Readonly<Record<string, string>>) {
  const store = memoryFileStore();
  const home = anExampleHome({
    fileStore: { ...store, convert: () => new TextEncoder().encode("%PDF-") },
  });
  home.run("makeDocument", parameters);
  const file = home.state.files.find(({ mimeType }) => mimeType.endsWith("document"));
  const headers = () => {
    const zip = new PizZip(store.files.get(file?.content ?? "") ?? new Uint8Array());
    return zip.file(/^word\/(header|document)/).map((part) => part.asText().replace(/<[^>]*>/g, " "));
  };
  return { home, store, file, headers, id: idOf(home) };
}

const log = (home: Home) => home.state.sheets.find(({ name }) => name === "Dokument")?.rows ?? [];
const cell = (home: Home, heading: string, row = 1) =>
  String(log(home)[row]?.[log(home)[0]?.indexOf(heading) ?? -1] ?? "");
const idOf = (home: Home) => cell(home, "Id");
const ledger = (home: Home) =>
  (home.state.sheets.find(({ name }) => name === "Utskick")?.rows ?? [])
    .slice(1)
    .map((row) => row.map(String));

describe("Godkänn dokument", () => {
  it("takes the draft mark off the document that is there, and notes who approved it and when", () => {
    const { home, headers, id, file } = aHomeWith(PLAN);
    expect(headers().join(" ")).toContain("UTKAST");
    const { answer } = home.run("approveDocument", { document: id });
    expect(answer.said).toBe(`Dokumentet är godkänt: Arbetsplan: ${AGREEMENT_2020}, version 1.`);
    expect(headers().join(" ")).not.toContain("UTKAST");
    expect(headers().join(" ")).toContain("Arbetsplan 2020–2021");
    expect(home.state.files.filter(({ mimeType }) => mimeType === file?.mimeType)).toHaveLength(1);
    expect(["Utkast", "Godkänt", "Godkänt av"].map((heading) => cell(home, heading))).toEqual([
      "Nej",
      "2020-03-01 07:00",
      "samordnare@partnerskapet.example",
    ]);
  });

  it("keeps what people have changed in the draft", () => {
    const { home, store, file, headers, id } = aHomeWith(PLAN);
    const zip = new PizZip(store.files.get(file?.content ?? "") ?? new Uint8Array());
    const body = zip.file("word/document.xml")?.asText() ?? "";
    zip.file("word/document.xml", body.replace("Inledning", "Inledning, omskriven"));
    store.put({
      id: file?.id ?? "",
      name: "",
      folders: [],
      mimeType: "",
      contentType: "",
      bytes: zip.generate({ type: "uint8array" }),
      place: file?.content ?? "",
    });
    home.run("approveDocument", { document: id });
    expect(headers().join(" ")).toContain("Inledning, omskriven");
  });

  it("makes the PDF anew that was made of the draft", () => {
    const { home, id } = aHomeWith({ ...PLAN, copies: "pdf" });
    const before = cell(home, "PDF");
    const { answer } = home.run("approveDocument", { document: id });
    expect(answer.documents[0]?.copies.map(({ form }) => form)).toEqual(["pdf"]);
    expect(cell(home, "PDF")).not.toBe(before);
  });

  it("offers only drafts, and says who made a file that is out of reach", () => {
    const { home, id } = aHomeWith(PLAN);
    const other = home.run("approveDocument", { document: id }, { user: "kollega@gavle.example" });
    expect(other.answer.ok).toBe(false);
    expect(other.answer.said).toContain(`Filen till ”Arbetsplan, ${AGREEMENT_2020}” går inte att nå.`);
    expect(other.answer.said).toContain(`den här skapades av ${cell(home, "Skapat av")}`);
    expect(cell(home, "Utkast")).toBe("Ja");
    home.run("approveDocument", { document: id });
    expect(home.run("approveDocument", { document: id }).answer.said).toContain(
      "går inte att välja som dokument",
    );
  });
});

describe("Skicka dokument", () => {
  it("shows first who would get it, then sends it once to each, with the PDF", () => {
    const { home, id } = aHomeWith(COPY);
    home.run("approveDocument", { document: id });
    const preview = home.runtime.call("runCommand", ["sendDocument", { document: id }, { preview: true }]);
    expect(preview.value).toMatchObject({ ok: true });
    expect(home.sent).toEqual([]);
    const { answer } = home.run("sendDocument", { document: id, message: "Tack för i går.\nVi hörs." });
    expect(answer.said).toContain("skickades till 2\u00a0mottagare.");
    expect(home.sent.map(({ to }) => to[0])).toEqual([
      "registrator@haninge.example",
      "tjansteperson@haninge.example",
    ]);
    expect(home.sent[0]?.attachments.map(({ name }) => name)).toEqual([
      `Överenskommelse ${AGREEMENT_2020} – Haninge.pdf`,
    ]);
    expect(home.sent[0]?.body).toContain("Tack för i går.\nVi hörs.");
    expect(home.sent[1]?.body).toContain("Du får dokumentet som tjänsteperson för Haninge.");
    expect(ledger(home).map((row) => [row[2], row[5]])).toEqual([
      ["Dokument", "Skickad"],
      ["Dokument", "Skickad"],
    ]);
    expect(cell(home, "Skickat")).toBe("2020-03-01 07:00");
    const again = home.run("sendDocument", { document: id });
    expect(again.answer.said).toBe("Ingen ny mottagare finns. Inget har skickats.");
    expect(home.sent).toHaveLength(2);
  });

  it("sends a draft to nobody", () => {
    const { home, id } = aHomeWith(COPY);
    expect(home.run("sendDocument", { document: id }).answer.ok).toBe(false);
    expect(home.sent).toEqual([]);
  });

  it("sends nobody what is stored of a person, though it is approved", () => {
    const home = anExampleHome();
    home.run("personalDataExtract", { person: "Tjänsteperson Haninge" });
    home.run("approveDocument", { document: idOf(home) });
    expect(cell(home, "Utkast")).toBe("Nej");
    const { answer } = home.run("sendDocument", { document: idOf(home) });
    expect(answer.ok).toBe(false);
    expect(home.sent).toEqual([]);
  });

  it("sends what concerns all parties to each of their officials", () => {
    const { home, id } = aHomeWith(PLAN);
    home.run("approveDocument", { document: id });
    home.run("sendDocument", { document: id });
    expect(home.sent.length).toBeGreaterThan(8);
    expect(new Set(home.sent.map(({ to }) => to[0])).size).toBe(home.sent.length);
    expect(home.sent.every(({ to }) => to[0]?.startsWith("tjansteperson"))).toBe(true);
  });

  it("takes no reminder's place: both can come on one day", () => {
    const { home, id } = aHomeWith(PLAN);
    home.run("approveDocument", { document: id });
    home.run("sendDocument", { document: id });
    const documents = home.sent.length;
    home.day("2020-03-01");
    const plain = anExampleHome();
    plain.day("2020-03-01");
    expect(home.sent.length - documents).toBe(plain.sent.length);
  });

  it("stops where the day's room for mail ends, and goes on with the rest the next day", () => {
    const { home, id } = aHomeWith(PLAN);
    home.run("approveDocument", { document: id });
    home.runtime.world.mailQuota = 3;
    expect(home.run("sendDocument", { document: id }).answer.said).toContain("kör kommandot igen senare");
    expect(home.sent).toHaveLength(3);
    home.runtime.world.mailQuota = 1500;
    home.run("sendDocument", { document: id });
    expect(new Set(home.sent.map(({ to }) => to[0])).size).toBe(home.sent.length);
    expect(home.sent.length).toBeGreaterThan(8);
  });

  it("sends nothing while Utskick is not as the program left it", () => {
    const { home, id } = aHomeWith(COPY);
    home.run("approveDocument", { document: id });
    home.run("sendDocument", { document: id });
    home.hand.type("Utskick!F2", "Misslyckad");
    const { answer } = home.run("sendDocument", { document: id });
    expect(answer.ok).toBe(false);
    expect(answer.said).toContain("Raderna i fliken ”Utskick” har ändrats för hand");
  });
});
