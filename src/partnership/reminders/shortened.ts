import { oneLine } from "./one-line.ts";

/** The beginning of a text, on one line and cut between words: for a subject. @param most Characters, the ellipsis included. */
export function shortened(text: string, most = 60): string {
  const line = oneLine(text).replace(/\.$/, "");
  if (line.length <= most) return line;
  const cut = line.slice(0, most - 1);
  const space = cut.lastIndexOf(" ");
  return `${(space > most / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:.–-]+$/, "")}…`;
}
