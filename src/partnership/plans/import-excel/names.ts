import { normalised } from "../../../core/schema/cell.ts";
import { namesOf, type Readings } from "../../../core/schema/link.ts";
import type { SheetId } from "../../sheets/index.ts";

/** The names that rows go by: those in the workbook, and those that the import adds. */
export interface Names {
  /** The own name of the row that is called so, in one of the ways that lists write it; `undefined` where none is. */
  called(tab: SheetId, text: string): string | undefined;
  /** The same, for a reference: an organisation's name also means the only party that it belongs to. */
  meant(tab: SheetId, text: string): string | undefined;
  /** Makes a new row known. */
  add(tab: SheetId, name: string, others: readonly string[]): void;
  /** Makes the organisations of a new party known. */
  addParty(name: string, organisations: readonly string[]): void;
}

/** Tabs of municipalities and their like, whose names lists write in several ways. */
const ORGANISATIONS: readonly SheetId[] = ["organisations", "parties"];
/** `Haninge kommun`, `Göteborgs stad`. */
const KIND_AFTER = /\s+(?:kommuns?|kommunen|stads?)$/;

/** The texts that a name of a row in the tab is found by: itself, and an organisation's without `kommun` and the like. */
export function formsOf(tab: SheetId, text: string): readonly string[] {
  const own = normalised(text);
  const bare = own.replace(KIND_AFTER, "");
  return !ORGANISATIONS.includes(tab) || bare === own ? [own] : [own, bare, bare.replace(/s$/, "")];
}

/** The names of a workbook as read. */
export function namesIn(readings: Readings): Names {
  const tabs = new Map([...readings].map(([id, reading]) => [id, new Map(namesOf(reading, []))]));
  const partiesOf = new Map<string, string[]>();
  const addParty: Names["addParty"] = (name, organisations) => {
    for (const each of organisations) partiesOf.set(each, [...(partiesOf.get(each) ?? []), name]);
  };
  const parties = (readings.get("parties")?.rows ?? []) as unknown as readonly Party[];
  for (const { name, organisations } of parties) addParty(name, organisations);

  const called: Names["called"] = (tab, text) => {
    const known = tabs.get(tab);
    const form = formsOf(tab, text).find((each) => known?.has(each));
    return form === undefined ? undefined : known?.get(form);
  };
  return {
    called,
    meant(tab, text) {
      const found = called(tab, text);
      if (found !== undefined || tab !== "parties") return found;
      const [party, other] = partiesOf.get(called("organisations", text) ?? "") ?? [];
      return other === undefined ? party : undefined;
    },
    add(tab, name, others) {
      const known = tabs.get(tab) ?? new Map<string, string>();
      tabs.set(tab, known);
      for (const other of [name, ...others]) {
        if (!known.has(normalised(other))) known.set(normalised(other), name);
      }
    },
    addParty,
  };
}

interface Party {
  readonly name: string;
  readonly organisations: readonly string[];
}
