/** Dialogs kept for pages that are loaded again. */
const KEPT = 20;

/** The pages of dialogs that the program has opened. */
export interface OpenDialogs {
  /** Keeps a dialog's page and says under which number. */
  open(html: string): number;
  get(number: number): string | undefined;
}

/** No dialogs yet. */
export function openDialogs(): OpenDialogs {
  const pages = new Map<number, string>();
  let last = 0;
  return {
    open(html) {
      last += 1;
      pages.set(last, html);
      pages.delete(last - KEPT);
      return last;
    },
    get: (number) => pages.get(number),
  };
}
