import type { TemplateFault, TemplateFaultId } from "../core/template-fault.ts";

/** The part of a template that a marker stands in, as docxtemplater tells it; `module` is there for loops and conditions. */
interface Marked {
  readonly value: string;
  readonly module?: string;
}

/** Where in the loops around it a marker is filled in, outermost loop first: number of the item, and of items. */
interface Place {
  readonly scopePathItem: readonly number[];
  readonly scopePathLength: readonly number[];
}

/** In a list: whether another item follows. The one marker that the data need not know. */
const MORE = "$more";

/** What is found out about a template's markers while it is read and filled. */
export interface Markers {
  /** Every marker in the template, also in parts that the data leaves out. */
  readonly used: ReadonlySet<string>;
  /** Markers that the data does not know, or knows as something else than text; each once. */
  readonly faults: readonly TemplateFault[];
  /** For docxtemplater: what a marker means. */
  parser(tag: string, meta?: { readonly tag: Marked }): { get(scope: unknown, place: Place): unknown };
  /** For docxtemplater: what stands where the data knows no value. */
  nullGetter(part: Marked): string;
}

/** A fresh record of the markers in one template. */
export function templateMarkers(): Markers {
  const used = new Set<string>();
  const faults: TemplateFault[] = [];
  const report = (id: TemplateFaultId, marker: string) => {
    if (!faults.some((fault) => fault.id === id && fault.marker === marker)) faults.push({ id, marker });
  };
  return {
    used,
    faults,
    parser(tag, meta) {
      const name = tag.trim();
      used.add(name);
      if (meta?.tag.module === "rawxml") report("raw-marker", name);
      return {
        get(scope, place) {
          if (name === MORE) return anotherFollows(place);
          const value = name === "." ? scope : ownValue(scope, name);
          if (meta?.tag.module !== undefined || value === undefined || value === null) return value;
          if (typeof value === "string" || typeof value === "number") return wordText(String(value));
          report("not-text", name);
          return "";
        },
      };
    },
    nullGetter(part) {
      report("unknown-marker", part.value.trim());
      return "";
    },
  };
}

function anotherFollows({ scopePathItem, scopePathLength }: Place): boolean {
  const loop = scopePathItem.length - 1;
  return (scopePathItem[loop] ?? 0) + 1 < (scopePathLength[loop] ?? 0);
}

/** Own properties only: a marker called `constructor` must not find what every object inherits. */
function ownValue(scope: unknown, name: string): unknown {
  if (typeof scope !== "object" || scope === null) return undefined;
  return Object.getOwnPropertyDescriptor(scope, name)?.value;
}

/** Text that XML can hold: one kind of line break, and no control characters or halves of a character. */
function wordText(text: string): string {
  return (
    text
      .replace(/\r\n?|[\u2028\u2029\u0085]/g, "\n")
      // biome-ignore lint/suspicious/noControlCharactersInRegex: just these are not allowed in XML 1.0
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
      .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd")
  );
}
