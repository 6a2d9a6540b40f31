import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const APP = join(ROOT, "local/workbench/app");
const FOLDER = join(ROOT, "dist-workbench");

/** Compiles the page with the grid and the bridge of its dialogs into `dist-workbench/`. */
export async function buildWorkbenchPage(): Promise<void> {
  const { outputFiles } = await build({
    entryPoints: ["sheet-page.ts", "dialog-bridge.ts"].map((name) => join(APP, name)),
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    charset: "utf8",
    platform: "browser",
    legalComments: "none",
    loader: { ".woff2": "dataurl", ".svg": "dataurl" },
    define: { "process.env.NODE_ENV": '"production"' },
    write: false,
    outdir: FOLDER,
    logLevel: "silent",
  });
  await mkdir(FOLDER, { recursive: true });
  for (const { path, contents } of outputFiles) {
    // Whoever reads while the page is built gets the old part or the new.
    await writeFile(`${path}.tmp`, contents);
    await rename(`${path}.tmp`, path);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await rm(FOLDER, { recursive: true, force: true });
  await buildWorkbenchPage();
}
