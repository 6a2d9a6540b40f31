/** Name of the HTML file that holds a built-in template as base64; the build writes it, `files.ts` reads it. */
export function templateFile(kind: string): string {
  return `Template-${kind}`;
}
