/** Name of the HTML file of a page, without ending. */
export function pageFile(id: string): string {
  return `Page-${id}`;
}
