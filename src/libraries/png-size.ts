/** Width and height of a PNG in dots, as its header says. */
export function pngSize(png: Uint8Array): { readonly width: number; readonly height: number } {
  const numberAt = (place: number) =>
    [0, 1, 2, 3].reduce((sum, offset) => sum * 256 + (png[place + offset] ?? 0), 0);
  return { width: numberAt(16), height: numberAt(20) };
}
