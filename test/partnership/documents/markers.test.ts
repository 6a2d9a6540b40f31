import { expect, test } from "vitest";
import { FRAME_MARKERS } from "../../../src/partnership/documents/define-document.ts";
import type { Markers, TemplateData, TemplateValue } from "../../../src/partnership/documents/document.ts";
import { documentKinds } from "../../../src/partnership/documents/index.ts";
import { CONDITION } from "../../../src/partnership/documents/sample-data.ts";
import { DAY, kindOf, MADE } from "./filled.ts";

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

/** What stands at each path, in every document that the tests make of the kind. */
function valuesAt(id: string): ReadonlyMap<string, readonly TemplateValue[]> {
  const values = new Map<string, TemplateValue[]>();
  const gather = (data: TemplateData, above: string): void => {
    for (const [marker, value] of Object.entries(data)) {
      values.set(above + marker, [...(values.get(above + marker) ?? []), value]);
      const items = Array.isArray(value) ? (value as readonly (string | TemplateData)[]) : [value];
      for (const item of items)
        if (typeof item === "object") gather(item as TemplateData, `${above}${marker}.`);
    }
  };
  for (const { kind, partnership, request } of MADE) {
    if (kind !== id) continue;
    const view = kindOf(id).view(partnership, { today: DAY, ...request });
    if (view.ok) gather(view.data, "");
  }
  return values;
}

function conditionsIn(markers: Markers, above = ""): readonly string[] {
  return Object.entries(markers).flatMap(([marker, meaning]) => {
    if (typeof meaning !== "string") return conditionsIn(meaning.within, `${above}${marker}.`);
    return meaning.startsWith(CONDITION) ? [above + marker] : [];
  });
}

test.each(documentKinds.map((kind) => [kind.id, kind] as const))(
  "%s calls just those markers conditions that are true or false",
  (id, kind) => {
    const conditions = [...valuesAt(id)]
      .filter(([, values]) => values.some((value) => typeof value === "boolean"))
      .map(([path]) => path);
    expect([...conditionsIn(kind.markers)].sort()).toEqual(conditions.sort());
  },
);

test.each(documentKinds.map((kind) => [kind.id, kind] as const))(
  "%s tells what each of its charts shows, and of none that is not there",
  (id, kind) => {
    const shown = MADE.filter((made) => made.kind === id).flatMap(({ partnership, request }) => {
      const view = kind.view(partnership, { today: DAY, ...request });
      return view.ok ? Object.keys(view.charts ?? {}) : [];
    });
    expect(Object.keys(kind.charts ?? {})).toEqual([...new Set(shown)]);
  },
);
