import type { ProgramPort } from "../app/ports/program.ts";
import { programChecksum } from "../core/program-checksum.ts";

/** Put in by the build: the version in package.json. */
declare const PROGRAM_VERSION: string;

/** Made by the build: every global function of the program, and the names of its pages. */
declare function programParts(): {
  // biome-ignore lint/complexity/noBannedTypes: any function; only its source is looked at
  readonly functions: readonly Function[];
  readonly pages: readonly string[];
};

/** The program about itself. */
export function thisProgram(): ProgramPort {
  return {
    version: () => PROGRAM_VERSION,
    checksum() {
      const { functions, pages } = programParts();
      return programChecksum([
        // The source of what really runs, libraries included, without evaluating them.
        ...functions.map((each) => ({ name: each.name, text: each.toString() })),
        ...pages.map((name) => ({
          name,
          text: HtmlService.createHtmlOutputFromFile(name).getContent(),
        })),
      ]);
    },
  };
}
