import { element } from "./element.ts";

/** A text in which an e-mail address that has no room on its line is broken at the @ or at a dot, and not within a name. */
export function breakable(text: string): readonly (Node | string)[] {
  return text
    .split(/(?=@)|\b(?=\.\w)/)
    .flatMap((part, place) => (place === 0 ? [part] : [element("wbr"), part]));
}
