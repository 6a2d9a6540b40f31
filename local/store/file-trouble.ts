import { Refusal } from "./refusal.ts";

const REASONS: Readonly<Record<string, string>> = {
  EACCES: "behörighet saknas",
  EPERM: "behörighet saknas",
  EROFS: "disken är skrivskyddad",
  ENOSPC: "disken är full",
  EDQUOT: "diskutrymmet är slut",
  ENOENT: "den finns inte",
  ENOTDIR: "en del av sökvägen är en fil och inte en mapp",
  EEXIST: "det finns redan en fil med det namnet",
  EISDIR: "det är en mapp och inte en fil",
  EBUSY: "ett annat program har den öppen",
  ENAMETOOLONG: "namnet är för långt",
  ELOOP: "länken leder runt i en ring",
  EIO: "disken svarar med fel",
};

/**
 * Runs something that reads or writes files; what the disk refuses becomes a sentence.
 *
 * @param failed What could not be done, e.g. `Mappen ”x” går inte att skapa`.
 * @throws {Refusal} with the sentence and its reason
 */
export function onDisk<T>(failed: string, run: () => T): T {
  try {
    return run();
  } catch (problem) {
    throw asRefusal(failed, problem);
  }
}

/** The refusal for a file error; anything else is given back as it is. */
export function asRefusal(failed: string, problem: unknown): unknown {
  const code = fileErrorCode(problem);
  if (code === undefined || problem instanceof Refusal) return problem;
  return new Refusal(`${failed}: ${REASONS[code] ?? `datorn svarar ${code}`}.`);
}

/** `ENOENT` and its like, for an error that the file system gave. */
export function fileErrorCode(problem: unknown): string | undefined {
  const { code, syscall } = (problem ?? {}) as { code?: unknown; syscall?: unknown };
  return typeof code === "string" && typeof syscall === "string" ? code : undefined;
}
