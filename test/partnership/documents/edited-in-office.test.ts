import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { builtInTemplates } from "../../../scripts/templates.ts";
import { kindsWithTemplate } from "../../../src/app/documents/template-kinds.ts";
import { tryOnSamples } from "../../../src/app/documents/try-template.ts";

/**
 * Programs that people change templates in write the whole file anew: LibreOffice as Word does, and through its own format as
 * Google Docs does, which loses what the format has no place for.
 */
let work = "";

beforeAll(async () => {
  work = mkdtempSync(join(tmpdir(), "partnerskap-mallar-"));
  const built = join(work, "built");
  mkdirSync(built);
  for (const [kind, bytes] of await builtInTemplates()) writeFileSync(join(built, `${kind}.docx`), bytes);
  const names = kindsWithTemplate.map(({ id }) => id);
  converted("built", "docx", "saved", "docx:MS Word 2007 XML", names);
  converted("built", "docx", "odt", "odt", names);
  converted("odt", "odt", "through", "docx:MS Word 2007 XML", names);
}, 300_000);

afterAll(() => rmSync(work, { recursive: true, force: true }));

function converted(from: string, ending: string, to: string, format: string, names: readonly string[]): void {
  const { error } = spawnSync(
    "soffice",
    [
      `-env:UserInstallation=file://${join(work, "profile")}`,
      "--headless",
      "--convert-to",
      format,
      "--outdir",
      join(work, to),
      ...names.map((name) => join(work, from, `${name}.${ending}`)),
    ],
    { stdio: "ignore" },
  );
  if (error !== undefined)
    throw new Error("LibreOffice (soffice) is needed for this test and is not installed.");
}

const CASES = ["saved", "through"].flatMap((way) =>
  kindsWithTemplate.map((kind) => [kind.id, way, kind] as const),
);

test.each(CASES)("the template of %s still works once an office program has %s it", (id, way, kind) => {
  const bytes = readFileSync(join(work, way, `${id}.docx`));
  expect(tryOnSamples(kind, bytes, "2020-03-01")).toMatchObject({ ok: true });
});

test.each(kindsWithTemplate.map((kind) => [kind.id, kind] as const))(
  "the program's own template of %s passes its own trial",
  (id, kind) => {
    const bytes = readFileSync(join(work, "built", `${id}.docx`));
    expect(tryOnSamples(kind, bytes, "2020-03-01")).toMatchObject({ ok: true });
  },
);
