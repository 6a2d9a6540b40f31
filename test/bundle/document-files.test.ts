import { describe, expect, it } from "vitest";
import { memoryFileStore } from "../../local/apps-script/memory-file-store.ts";
import { AGREEMENT_2020 } from "../../src/partnership/example/names.ts";
import { anExampleHome, type Home } from "./a-home.ts";

const PLAN = { kind: "D2", agreement: AGREEMENT_2020 };
const ALL_COPIES = { kind: "D1", agreement: AGREEMENT_2020, organisation: "alla" };
const FOLDER = "application/vnd.google-apps.folder";

/** The folders that a file lies in, outermost first, and its own name. */
function pathOf({ state }: Home, name: string): string {
  const file = state.files.find((one) => one.name === name && !one.trashed);
  const path = [name];
  for (let parent = file?.parents[0]; parent !== undefined; ) {
    const folder = state.files.find(({ id }) => id === parent);
    path.unshift(folder?.name ?? "?");
    parent = folder?.parents[0];
  }
  return path.join(" / ");
}

const documentsIn = ({ state }: Home) => state.files.filter(({ mimeType }) => mimeType !== FOLDER);
const foldersIn = ({ state }: Home) => state.files.filter(({ mimeType }) => mimeType === FOLDER);
const logIn = ({ state }: Home) =>
  (state.sheets.find(({ name }) => name === "Dokument")?.rows ?? []).slice(1).map((row) => row.map(String));

describe("the folders of documents", () => {
  it("are made once: the program's, the agreement period's, the year's", () => {
    const home = anExampleHome();
    home.run("makeDocument", PLAN);
    home.run("makeDocument", { ...PLAN, kind: "D10", day: "2021-03-01" });
    expect(pathOf(home, "Arbetsplan 2020–2021")).toBe(
      `Partnerskapsarket / ${AGREEMENT_2020} / 2020 / Arbetsplan 2020–2021`,
    );
    expect(foldersIn(home).map(({ name }) => name)).toEqual([
      "Partnerskapsarket",
      AGREEMENT_2020,
      "2020",
      "2021",
    ]);
  });

  it("are made anew where the user has thrown one away, and the document does not land in the bin", () => {
    const home = anExampleHome();
    home.run("makeDocument", PLAN);
    const year = foldersIn(home).find(({ name }) => name === "2020");
    if (year !== undefined) year.trashed = true;
    const { answer } = home.run("makeDocument", PLAN);
    expect(answer.ok, answer.said).toBe(true);
    expect(pathOf(home, "Arbetsplan 2020–2021 (version 2)")).toContain(`${AGREEMENT_2020} / 2020 /`);
    const now = home.state.files.find(({ name }) => name === "Arbetsplan 2020–2021 (version 2)");
    expect(now?.parents).not.toContain(year?.id);
    expect(foldersIn(home).filter(({ name }) => name === "Partnerskapsarket")).toHaveLength(1);
  });

  it("are made anew where one is gone for good", () => {
    const home = anExampleHome();
    home.run("makeDocument", PLAN);
    home.state.files = home.state.files.filter(({ name }) => name !== "2020");
    expect(home.run("makeDocument", PLAN).answer.ok).toBe(true);
    expect(foldersIn(home).filter(({ name }) => name === "2020")).toHaveLength(1);
  });

  it("are each user's own", () => {
    const home = anExampleHome();
    home.run("makeDocument", PLAN);
    const { answer } = home.run("makeDocument", PLAN, { user: "kollega@gavle.example" });
    expect(answer.ok, answer.said).toBe(true);
    expect(foldersIn(home).filter(({ name }) => name === "Partnerskapsarket")).toHaveLength(2);
  });
});

describe("copies of a document", () => {
  it("are stored beside it as PDF and Word, and linked in Dokument", () => {
    const store = memoryFileStore();
    const home = anExampleHome({
      fileStore: { ...store, convert: () => new TextEncoder().encode("%PDF-") },
    });
    const { answer } = home.run("makeDocument", { ...PLAN, copies: "both" });
    expect(documentsIn(home).map(({ name }) => name)).toEqual([
      "Arbetsplan 2020–2021",
      "Arbetsplan 2020–2021.pdf",
      "Arbetsplan 2020–2021.docx",
    ]);
    expect(answer.documents[0]?.copies.map(({ form }) => form)).toEqual(["pdf", "word"]);
    const [row = []] = logIn(home);
    expect(row[6]).toContain("drive.google.com");
    expect(row[7]).toContain("drive.google.com");
  });

  it("do not stop the document where no PDF can be made, and say how to get one", () => {
    const { answer } = anExampleHome().run("makeDocument", { ...PLAN, copies: "pdf" });
    expect(answer).toMatchObject({ ok: true, documents: [{ copies: [] }] });
    expect(answer.said).toBe(
      "Arbetsplan 2020–2021 skapades som utkast. Någon PDF gick inte att skapa. Öppna dokumentet och spara det som PDF under Arkiv.",
    );
  });
});

describe("a document for every organisation", () => {
  it("is made in one run, one for each that signs", () => {
    const home = anExampleHome();
    const { answer, calls } = home.run("makeDocument", ALL_COPIES);
    expect(answer.said).toBe("11\u00a0utkast till Överenskommelse är gjorda.");
    expect(answer.documents).toHaveLength(11);
    expect(calls.drive).toBe(11 + 3);
    expect(new Set(logIn(home).map(([, about]) => about)).size).toBe(11);
  });

  it("goes on where it was after it was stopped dead, and makes none twice", () => {
    const home = anExampleHome();
    const stopped = home.run("makeDocument", ALL_COPIES, { faults: [{ at: 60, kind: "kill" }] });
    expect(stopped.killed).toBe("kill");
    const before = logIn(home).length;
    expect(before).toBeGreaterThan(0);
    expect(before).toBeLessThan(11);
    const { answer } = home.run("makeDocument", ALL_COPIES);
    expect(answer.documents).toHaveLength(11 - before);
    expect(new Set(logIn(home).map(([, about]) => about)).size).toBe(11);
    expect(logIn(home)).toHaveLength(11);
  });

  it("is made anew, as the next version, once it has come to its end", () => {
    const home = anExampleHome();
    home.run("makeDocument", ALL_COPIES);
    const { answer } = home.run("makeDocument", ALL_COPIES);
    expect(answer.documents.map(({ version }) => version)).toEqual(Array(11).fill(2));
  });

  it("tells which kinds can be made for no organisation", () => {
    const { answer } = anExampleHome().run("makeDocument", { ...PLAN, organisation: "alla" });
    expect(answer.ok).toBe(true);
    expect(answer.said).toContain("Dokumentet använder inte ”Organisation”.");
  });
});
