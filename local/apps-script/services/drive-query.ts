import type { FileState } from "../workbook-state.ts";

/**
 * Reads the search language of Drive, so far as the bundle uses it.
 *
 * @throws `not implemented` for any term that it does not know.
 */
export function driveQuery(query: string): (file: FileState) => boolean {
  const terms = query.trim() === "" ? [] : query.split(/\s+and\s+(?=(?:[^']|'[^']*')*$)/).map(term);
  return (file) => terms.every((matches) => matches(file));
}

function term(text: string): (file: FileState) => boolean {
  const comparison = /^(name|mimeType)\s*(!?=)\s*'((?:[^'\\]|\\.)*)'$/.exec(text.trim());
  if (comparison) {
    const [, field, operator, quoted = ""] = comparison;
    const value = quoted.replace(/\\(.)/g, "$1");
    return (file) => ((field === "name" ? file.name : file.mimeType) === value) === (operator === "=");
  }
  const parent = /^'([^']*)' in parents$/.exec(text.trim());
  if (parent)
    return (file) =>
      parent[1] === "root" ? file.parents.length === 0 : file.parents.includes(parent[1] ?? "");
  const trashed = /^trashed\s*=\s*(true|false)$/.exec(text.trim());
  if (trashed) return (file) => file.trashed === (trashed[1] === "true");
  throw new Error(`not implemented: Drive.Files.list with q: ${text}`);
}
