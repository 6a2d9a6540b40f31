/** Black or white, whichever keeps more contrast to the colour. @param colour As `#1F3A5F`. */
export function textColourOn(colour: string): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((place) => {
    const part = Number.parseInt(colour.slice(place, place + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  const lightness = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  return (lightness + 0.05) ** 2 > 1.05 * 0.05 ? "#000000" : "#FFFFFF";
}
