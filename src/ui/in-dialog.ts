/** As high as a dialog may become by itself; what is longer is scrolled. */
const MOST = 640;

/** What the browser's own bars and the title of the dialog take of a screen. */
const AROUND = 160;

/** A frame's border lies within the height that is asked for. */
const BORDER = 2;

declare const google: { readonly script: { readonly host?: { setHeight(pixels: number): void } } };

/**
 * Shows a page in its dialog, which is opened low and made higher as the page comes to hold more. It never shrinks: what somebody is
 * about to press stays where it is.
 */
export function inDialog(show: (page: HTMLElement) => unknown): void {
  const page = document.getElementById("page");
  if (page === null) return;
  void show(page);
  new ResizeObserver(fit).observe(document.body);
}

function fit(): void {
  const wanted = Math.ceil(document.body.getBoundingClientRect().height) + BORDER;
  const height = Math.min(wanted, MOST, screen.availHeight - AROUND);
  if (height > innerHeight) google.script.host?.setHeight(height);
}
