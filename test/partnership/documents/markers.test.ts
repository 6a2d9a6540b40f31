import { expect, test } from "vitest";
import { FRAME_MARKERS } from "../../../src/partnership/documents/define-document.ts";
import type { Markers, TemplateData, TemplateValue } from "../../../src/partnership/documents/document.ts";
import { documentKinds } from "../../../src/partnership/documents/index.ts";
import { DAY, MADE } from "./filled.ts";

/** Every path of markers in the data: `parties`, `members.party`, `focus..`. */
function pathsIn(data: TemplateData, above = ""): readonly string[] {
  return Object.entries(data).flatMap(([marker, value]) => [
    above + marker,
    ...within(value, `${above}${marker}.`),
  ]);
}

function within(value: TemplateValue, above: string): readonly string[] {
  if (typeof value !== "object") return [];
  const items = Array.isArray(value)
    ? (value as readonly (string | TemplateData)[])
    : [value as TemplateData];
  return items.flatMap((item) => (typeof item === "string" ? [`${above}.`] : pathsIn(item, above)));
}

function pathsOf(markers: Markers, above = ""): readonly string[] {
  return Object.entries(markers).flatMap(([marker, meaning]) =>
    typeof meaning === "string"
      ? [above + marker]
      : [above + marker, ...pathsOf(meaning.within, `${above}${marker}.`)],
  );
}

test.each(documentKinds.map((kind) => [kind.id, kind] as const))(
  "%s tells what each of its markers holds, and of none that is not there",
  (id, kind) => {
    const used = new Set(
      MADE.filter((made) => made.kind === id).flatMap(({ partnership, request }) => {
        const view = kind.view(partnership, { today: DAY, ...request });
        return view.ok ? pathsIn(view.data) : [];
      }),
    );
    expect([...used].sort()).toEqual(
      [...new Set([...pathsOf(kind.markers), ...pathsOf(FRAME_MARKERS)])].sort(),
    );
  },
);
