import {
  BooleanNumber,
  HorizontalAlign,
  type IStyleData,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/presets";
import { patchedValue } from "../../apps-script/patches.ts";
import type { TabView } from "../grid/grid-view.ts";

/** How the place of a cell makes it look; the same object for all places that look the same. */
export type LookAt = (row: number, column: number) => IStyleData | undefined;

/** The looks of a tab's places. What a dropdown holds stands on one line, as in Google's sheets. */
export function looksOf({ looks, choices }: Pick<TabView, "looks" | "choices">): LookAt {
  const known = new Map<string, IStyleData | undefined>();
  return (row, column) => {
    const at = (name: keyof typeof looks) => patchedValue(looks[name] ?? [], row, column);
    const parts = [
      at("fontWeight"),
      at("fontStyle"),
      at("fontColor"),
      at("background"),
      at("wrap"),
      at("verticalAlignment"),
      at("horizontalAlignment"),
      at("fontSize"),
      patchedValue(choices, row, column) && "choice",
    ];
    const key = parts.join("|");
    if (!known.has(key)) known.set(key, style(parts));
    return known.get(key);
  };
}

const ACROSS: Readonly<Record<string, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
};

function style([weight, italic, colour, background, wrap, vertical, across, size, choice]: readonly (
  | string
  | undefined
)[]): IStyleData | undefined {
  const made: IStyleData = {};
  if (weight === "bold") made.bl = BooleanNumber.TRUE;
  if (italic === "italic") made.it = BooleanNumber.TRUE;
  if (colour !== undefined) made.cl = { rgb: colour };
  if (background !== undefined) made.bg = { rgb: background };
  if (wrap === "true" || wrap === "WRAP") made.tb = WrapStrategy.WRAP;
  else if (choice !== undefined) made.tb = WrapStrategy.CLIP;
  if (vertical === "top") made.vt = VerticalAlign.TOP;
  if (vertical === "middle") made.vt = VerticalAlign.MIDDLE;
  if (across !== undefined && across in ACROSS) made.ht = ACROSS[across] as HorizontalAlign;
  if (size !== undefined) made.fs = Number(size);
  return Object.keys(made).length === 0 ? undefined : made;
}
