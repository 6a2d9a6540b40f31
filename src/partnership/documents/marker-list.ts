import type { Markers } from "./document.ts";

/** A marker as people write it, and what it holds. */
export interface ListedMarker {
  /** Its name alone. */
  readonly name: string;
  /** Beginnings of the lists that it stands in, outermost first, and itself: `{#members}`, `{party}`. */
  readonly path: readonly string[];
  readonly about: string;
}

/** Every marker, those within a list below it. */
export function markerList(markers: Markers, above: readonly string[] = []): readonly ListedMarker[] {
  return Object.entries(markers).flatMap(([name, meaning]) => {
    if (typeof meaning === "string") return [{ name, path: [...above, `{${name}}`], about: meaning }];
    const whole = { name, path: [...above, `{#${name}}…{/${name}}`], about: meaning.about };
    return [whole, ...markerList(meaning.within, [...above, `{#${name}}`])];
  });
}
