import { describe, expect, it } from "vitest";
import type { DocumentOutlook } from "../../src/app/documents/document-outlook.ts";
import type { Reply } from "../../src/app/reply.ts";
import { documentKinds } from "../../src/partnership/documents/index.ts";
import { sheetList } from "../../src/partnership/sheets/index.ts";
import { anExampleHome, type Home } from "./a-home.ts";

/** What every kind of document can be made for, in the examples. */
const ABOUT: Readonly<Record<string, readonly string[]>> = {
  agreement: ["Överenskommelse om partnerskap 2020–2021", "Överenskommelse om partnerskap 2004"],
  organisation: ["Haninge", "Trelleborg"],
  case: ["KS 2020/131"],
  meeting: ["Partnerskapsträff november 2020"],
};

const chosen = documentKinds.filter(({ madeBy }) => madeBy === undefined);

function outlook(home: Home, given: Readonly<Record<string, string>>): Reply<DocumentOutlook> {
  const { value, error } = home.runtime.call("documentOutlook", [given]);
  if (error !== undefined) throw new Error(error.stack);
  return value as Reply<DocumentOutlook>;
}

describe("looking whether a document can be made", () => {
  it.each(chosen.map((kind) => [kind.id, kind] as const))(
    "%s: says the same as making it, makes nothing, and leads to a cell for everything that is lacking",
    (id, { required }) => {
      const home = anExampleHome();
      for (const round of [0, 1]) {
        const given = Object.fromEntries(
          required.map((name) => [name, ABOUT[name]?.[round] ?? ABOUT[name]?.[0] ?? ""]),
        );
        const reply = outlook(home, { kind: id, ...given });
        expect(home.state.files).toEqual([]);
        const made = anExampleHome().run("makeDocument", { kind: id, ...given }).answer;
        if (!reply.ok) {
          expect(made.ok).toBe(false);
          expect(reply.said).toBe(made.said);
          continue;
        }
        expect(made.ok, made.said).toBe(reply.value.possible.length > 0);
        if (made.ok)
          expect(reply.value.possible).toEqual(
            made.documents.map(({ title, version }) => ({ name: title, version })),
          );
        for (const { said, tab, cell } of reply.value.lacking) {
          expect(made.said).toContain(said);
          expect(
            sheetList.map(({ title }) => title),
            said,
          ).toContain(tab);
          expect(cell, said).toMatch(/^[A-Z]+\d+$/);
        }
      }
    },
  );

  it("leads to the first free row where a row is lacking", () => {
    const home = anExampleHome();
    const reply = outlook(home, { kind: "D2", agreement: "Överenskommelse om partnerskap 2004" });
    const rows = home.state.sheets.find(({ name }) => name === "Arbetsplan")?.rows.length ?? 0;
    if (!reply.ok) throw new Error(reply.said);
    expect(reply.value.possible).toEqual([]);
    expect(reply.value.lacking).toMatchObject([{ tab: "Arbetsplan", cell: `B${rows + 1}` }]);
  });

  it.each([
    ["D5", "Partnerskapsträff november 2020", "2020-11-17", "2020-11-19", "den 17–18 november 2020"],
    ["D6", "Tjänstepersonsmöte september 2020", "2020-09-16", "2020-09-17", "den 16 september 2020"],
  ])(
    "says of %s that the meeting has been held, hinders nothing, and says nothing on its day",
    (kind, meeting, day, after, told) => {
      const remark = `Mötet har redan hållits: det var ${told}.`;
      const before = outlook(anExampleHome({ today: day }), { kind, meeting });
      expect(before).toMatchObject({ ok: true, value: { lacking: [], remarks: [] } });
      const home = anExampleHome({ today: after });
      const late = outlook(home, { kind, meeting });
      expect(late).toMatchObject({ ok: true, value: { lacking: [], remarks: [remark] } });
      const made = home.run("makeDocument", { kind, meeting }).answer;
      expect(made.ok).toBe(true);
      expect(made.said).toContain(remark);
    },
  );

  it("costs a read for each tab that the document is made of, and nothing else", () => {
    const home = anExampleHome();
    const { calls } = home.runtime.call("documentOutlook", [
      { kind: "D2", agreement: "Överenskommelse om partnerskap 2020–2021" },
    ]);
    expect(calls).toMatchObject({ write: 0, lock: 0, drive: 0 });
    expect(calls.read).toBeLessThan(16);
  });

  it("says what is not chosen yet", () => {
    expect(outlook(anExampleHome(), { kind: "D2" })).toMatchObject({
      ok: false,
      said: "Välj överenskommelse och försök igen.",
    });
  });
});
