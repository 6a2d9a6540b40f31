import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { dataFolder } from "../../../local/store/data-folder.ts";
import { Refusal } from "../../../local/store/refusal.ts";
import { aFolder } from "./a-folder.ts";
import { aWorkbook } from "./a-workbook.ts";

describe("a data folder", () => {
  it("makes nothing before something is written", () => {
    const path = join(aFolder(), "ny");
    expect(dataFolder(path).read()).toBeUndefined();
    expect(existsSync(path)).toBe(false);
  });

  it("gives a saved workbook back as it was", () => {
    const state = aWorkbook({
      Möten: {
        rows: [["Benämning"], ["Träff", 43952, true, null, { error: "#REF!" }, { formula: "=A1", value: 1 }]],
      },
    });
    const path = aFolder();
    dataFolder(path).save(state);
    expect(dataFolder(path).read()).toEqual(state);
  });

  it("saves only what differs", () => {
    const folder = dataFolder(aFolder());
    const state = aWorkbook({ A: {} });
    expect(folder.save(state)).toBe(true);
    expect(folder.save(state)).toBe(false);
    expect(folder.save(folder.read() ?? state)).toBe(false);
    expect(folder.save(aWorkbook({ B: {} }))).toBe(true);
  });

  it("keeps what was saved before, until it holds what has been erased", () => {
    const path = aFolder();
    const folder = dataFolder(path);
    folder.lock()();
    folder.save(aWorkbook({ Första: {} }));
    expect(folder.earlier.read()).toBeUndefined();
    folder.save(aWorkbook({ Andra: {} }));
    expect(folder.earlier.read()?.state.sheets[0]?.name).toBe("Första");
    let told = 0;
    folder.onForgetEarlier(() => {
      told += 1;
    });
    folder.forgetEarlier();
    expect(told).toBe(1);
    folder.save(aWorkbook({ Tredje: {} }));
    expect(readdirSync(path).filter((name) => name.includes("earlier"))).toEqual([]);
    folder.save(aWorkbook({ Fjärde: {} }));
    expect(folder.earlier.read()?.state.sheets[0]?.name).toBe("Tredje");
  });

  it("reads the file again when another program has changed it, and not otherwise", () => {
    const path = aFolder();
    const folder = dataFolder(path);
    folder.lock()();
    folder.save(aWorkbook({ Ett: {} }));
    const taken = folder.take();
    expect(folder.take()).toBe(taken);
    dataFolder(path).save(aWorkbook({ Två: {} }));
    expect(folder.take()?.sheets[0]?.name).toBe("Två");
    folder.forget();
    expect(folder.take()).not.toBe(taken);
  });

  it("keeps the old workbook when a save is interrupted, and clears up what the interrupted one left", () => {
    const path = aFolder();
    const folder = dataFolder(path);
    folder.save(aWorkbook({ Gammal: {} }));
    writeFileSync(join(path, "workbook.json.999999.tmp"), '{"version":1,"sh');
    expect(dataFolder(path).read()?.sheets[0]?.name).toBe("Gammal");
    folder.save(aWorkbook({ Ny: {} }));
    expect(readdirSync(path)).toEqual(["workbook.earlier.json", "workbook.json"]);
    expect(dataFolder(path).read()?.sheets[0]?.name).toBe("Ny");
  });

  it("keeps the old workbook when the new one cannot be written", () => {
    const path = aFolder();
    const folder = dataFolder(path);
    folder.save(aWorkbook({ Gammal: {} }));
    mkdirSync(join(path, `workbook.json.${process.pid}.tmp`));
    expect(() => folder.save(aWorkbook({ Ny: {} }))).toThrow(/går inte att spara, så filen är som förut/);
    expect(dataFolder(path).read()?.sheets[0]?.name).toBe("Gammal");
  });

  it.each([
    ["cut off", '{"version":1,"sheets":[', /är skadad: innehållet är avbrutet/],
    ["empty", "", /är skadad/],
    ["of another kind", "[1,2]", /är skadad/],
    ["without tabs", JSON.stringify({ ...aWorkbook({ A: {} }), sheets: [] }), /den har inga flikar/],
    [
      "with a broken row",
      JSON.stringify(aWorkbook({ A: { rows: [["x"], 5 as never] } })),
      /flik 1: rad 2 går inte att läsa/,
    ],
    [
      "with an impossible cell",
      JSON.stringify(aWorkbook({ A: { rows: [[{ x: 1 } as never]] } })),
      /flik 1: rad 1/,
    ],
    [
      "without a time zone",
      JSON.stringify({ ...aWorkbook({ A: {} }), timeZone: undefined }),
      /”timeZone” saknas/,
    ],
    [
      "of a newer format",
      JSON.stringify({ version: 7 }),
      /nyare version av programmet \(format 7, den här versionen läser 1\)/,
    ],
  ])("refuses a workbook that is %s, and leaves the file as it is", (_what, text, sentence) => {
    const path = aFolder();
    writeFileSync(join(path, "workbook.json"), text);
    expect(() => dataFolder(path).read()).toThrow(Refusal);
    expect(() => dataFolder(path).read()).toThrow(sentence);
    expect(readFileSync(join(path, "workbook.json"), "utf8")).toBe(text);
  });

  it("says in Swedish why a folder cannot be made", () => {
    const file = join(aFolder(), "fil");
    writeFileSync(file, "");
    expect(() => dataFolder(join(file, "mapp")).lock()).toThrow(
      /^Mappen ”.*” går inte att skapa: en del av sökvägen är en fil och inte en mapp\.$/,
    );
  });
});
