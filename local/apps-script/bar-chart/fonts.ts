import { createRequire } from "node:module";
import type { ResvgRenderOptions } from "@resvg/resvg-js";

const { resolve } = createRequire(import.meta.url);

/** Arimo has the widths of Arial. Fonts of the machine are not used: the same chart is the same picture everywhere. */
export const FONTS: NonNullable<ResvgRenderOptions["font"]> = {
  loadSystemFonts: false,
  fontFiles: [
    resolve("@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf"),
    resolve("@expo-google-fonts/arimo/700Bold/Arimo_700Bold.ttf"),
  ],
  defaultFontFamily: "Arimo",
  sansSerifFamily: "Arimo",
};
