import { copyFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "esbuild";
import { commands } from "../src/app/commands/index.ts";
import { menuFunctionName } from "../src/app/menu.ts";
import { templateFile } from "../src/google/template-file.ts";
import { builtInTemplates } from "./templates.ts";

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const DIST = join(ROOT, "dist");
const GLOBAL = "Partnerskapsarket";

/** What Apps Script's V8 reads: it refuses class fields and private names, which esbuild lowers for es2020. */
const COMMON = {
  bundle: true,
  target: "es2020",
  charset: "utf8",
  platform: "browser",
  write: false,
  outdir: DIST,
  logLevel: "silent",
} as const;

/** Compiles everything that `clasp push` puts into Google into `dist/`, with the same bytes for the same sources. */
export async function buildProgram(): Promise<void> {
  const [code, vendor, page, templates] = await Promise.all([
    ownCode(),
    vendorCode(),
    dialogPage(),
    builtInTemplates(),
  ]);
  await rm(DIST, { recursive: true, force: true });
  await mkdir(DIST, { recursive: true });
  await Promise.all([
    writeFile(join(DIST, "Code.js"), code),
    writeFile(join(DIST, "Vendor.js"), vendor),
    writeFile(join(DIST, "Command.html"), page),
    copyFile(join(ROOT, "appsscript.json"), join(DIST, "appsscript.json")),
    ...[...templates].map(([kind, bytes]) =>
      writeFile(join(DIST, `${templateFile(kind)}.html`), Buffer.from(bytes).toString("base64")),
    ),
  ]);
}

/** Our own code, readable in the editor, followed by the global functions that Google finds by name. */
async function ownCode(): Promise<string> {
  const entry = join(ROOT, "src/google/main.ts");
  const options = { ...COMMON, entryPoints: [entry], plugins: [librariesLater] };
  const { metafile } = await build({ ...options, format: "esm", metafile: true });
  const exported = Object.values(metafile.outputs).flatMap(({ exports }) => exports);
  const { outputFiles } = await build({ ...options, format: "iife", globalName: GLOBAL });
  const globals = [
    ...exported.map((name) => `function ${name}(...given) { return ${GLOBAL}.${name}(...given); }`),
    ...commands.map(
      (command) =>
        `function ${menuFunctionName(command)}() { return ${GLOBAL}.openCommand(${JSON.stringify(command.id)}); }`,
    ),
  ];
  return `${outputFiles[0]?.text ?? ""}\n${globals.join("\n")}\n`;
}

/** The libraries inside a function, so that loading the script evaluates none of them. */
async function vendorCode(): Promise<string> {
  const { outputFiles } = await build({
    ...COMMON,
    entryPoints: [join(ROOT, "src/libraries/index.ts")],
    format: "iife",
    globalName: "libraries",
    minify: true,
    legalComments: "inline",
  });
  return [
    "function loadLibraries() {",
    "  if (loadLibraries.loaded) return loadLibraries.loaded;",
    outputFiles[0]?.text ?? "",
    "  loadLibraries.loaded = libraries;",
    "  return libraries;",
    "}",
    "",
  ].join("\n");
}

/** The dialog as one HTML file: Apps Script serves no others beside it. */
async function dialogPage(): Promise<string> {
  const [html, { outputFiles }] = await Promise.all([
    readFile(join(ROOT, "src/ui/command-dialog.html"), "utf8"),
    build({
      ...COMMON,
      entryPoints: [join(ROOT, "src/ui/command-dialog.ts")],
      platform: "browser",
      format: "iife",
      outdir: DIST,
    }),
  ]);
  const script = (outputFiles[0]?.text ?? "").replace(/<\/script/gi, "<\\/script");
  return html.replace("__SCRIPT__", () => script);
}

/** Our code reaches the libraries only through `loadLibraries()`. */
const librariesLater: Plugin = {
  name: "libraries-later",
  setup({ onResolve }) {
    onResolve({ filter: /libraries\/index\.ts$/ }, () => ({ path: join(ROOT, "src/google/libraries.ts") }));
  },
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildProgram();
  console.error(`Byggt: ${relative(process.cwd(), DIST)}/`);
}
