import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const arimo = dirname(createRequire(import.meta.url).resolve("@expo-google-fonts/arimo/package.json"));
const folder = join(tmpdir(), "partnerskap-typsnitt");
const file = join(folder, "fonts.conf");

mkdirSync(folder, { recursive: true });
writeFileSync(
  file,
  `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${arimo}</dir>
  <cachedir>${join(folder, "cache")}</cachedir>
  <match target="pattern"><edit name="family" mode="assign" binding="strong"><string>Arimo</string></edit></match>
</fontconfig>
`,
);

/**
 * What makes a program draw with Arimo and nothing else, so that pictures are the same on every machine: its letters are as wide
 * as those of Arial, which the documents ask for.
 */
export const FONTS = { FONTCONFIG_FILE: file };
