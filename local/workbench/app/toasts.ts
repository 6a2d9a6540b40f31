import { element } from "./element.ts";

/** Long enough to read twice. */
const SHOWN_MS = 12_000;
const MOST = 4;

/** Messages in the corner of the page, which screen readers tell too. */
export interface Toasts {
  tell(message: string, title?: string): void;
  /** Something was refused or failed: stays until it is closed. */
  warn(message: string, title?: string): void;
}

/** Messages in an element with one part for news and one for refusals. */
export function toastsIn(news: HTMLElement, refusals: HTMLElement): Toasts {
  const add = (place: HTMLElement, kind: string, message: string, title: string) => {
    const close = element("button", { type: "button", "aria-label": "Stäng meddelandet" }, ["×"]);
    const heading = title === "" ? [] : [element("strong", {}, [title])];
    const toast = element("div", { class: `toast ${kind}` }, [
      element("div", {}, [...heading, element("p", {}, [message])]),
      close,
    ]);
    close.addEventListener("click", () => toast.remove());
    place.append(toast);
    while (place.children.length > MOST) place.firstElementChild?.remove();
    return toast;
  };
  return {
    tell(message, title = "") {
      const toast = add(news, "news", message, title);
      setTimeout(() => toast.remove(), SHOWN_MS);
    },
    warn: (message, title = "") => void add(refusals, "refusal", message, title),
  };
}
