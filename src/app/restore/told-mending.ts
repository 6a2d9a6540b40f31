import { cellName } from "../../core/schema/a1.ts";
import { ID_HEADER } from "../../core/schema/sheet.ts";
import { listed, listedBriefly, quoted } from "../../messages/lists.ts";
import type { ColumnPart, WornColumn, WornTab } from "../ports/tab-shape.ts";

/** What a tab gets back besides its headings, a sentence for each kind. */
export function mendingTold(worn: WornTab): readonly string[] {
  const having = (part: ColumnPart, passes: (column: WornColumn) => boolean = () => true) =>
    worn.columns.filter((column) => column.lost.includes(part) && passes(column));
  const sentence = (columns: readonly WornColumn[], told: (names: string) => string) =>
    columns.length === 0 ? [] : [told(namesOf(worn, columns))];
  return [
    ...sentence(having("heading"), (names) => `Rubrikcellen får tillbaka sitt utseende: ${names}.`),
    ...sentence(having("note"), (names) => `Rubrikens anteckning läggs tillbaka: ${names}.`),
    ...sentence(having("format"), (names) => `Formatet läggs tillbaka: ${names}.`),
    ...sentence(
      having("rule", (column) => hasRule(worn, column)),
      (names) => `Rullistan, eller regeln för vad som får skrivas, läggs tillbaka: ${names}.`,
    ),
    ...sentence(
      having("rule", (column) => !hasRule(worn, column)),
      (names) => `En rullista eller regel som inte hör dit tas bort: ${names}.`,
    ),
    ...sentence(having("hiding"), () => `Kolumnen ${quoted(ID_HEADER)} döljs igen.`),
    ...unprotectedTold(worn, having("protection").length > 0),
  ];
}

/** Cells whose format is not given back, since it would change what they show. */
export function keptTold(worn: WornTab): readonly string[] {
  return worn.columns.flatMap((column) => {
    const rows = column.keptFormats ?? [];
    if (rows.length === 0 || !column.lost.includes("format")) return [];
    const cells = listedBriefly(rows.map((row) => cellName(row, column.index)));
    return [
      `${cells} i kolumnen ${nameOf(column)} behåller sitt format, eftersom det som står där annars skulle visas som något annat. Kontrollera arket visar vad som ska rättas.`,
    ];
  });
}

function unprotectedTold({ shape, unprotected }: WornTab, ids: boolean): readonly string[] {
  if (shape.sheet.keeper === "program")
    return unprotected ? ["Varningen före ändringar läggs tillbaka för hela fliken."] : [];
  const places = [...(unprotected ? ["rubrikraden"] : []), ...(ids ? [`kolumnen ${quoted(ID_HEADER)}`] : [])];
  return places.length === 0 ? [] : [`Varningen före ändringar läggs tillbaka på ${listed(places)}.`];
}

/** Whether the column should have a rule at all. */
function hasRule({ shape }: WornTab, { column }: WornColumn): boolean {
  if (column === undefined || shape.sheet.keeper === "program" || column.rule.kind === "none") return false;
  return column.rule.kind !== "names-of" || !column.rule.several;
}

function namesOf({ shape }: WornTab, columns: readonly WornColumn[]): string {
  if (columns.length > 1 && columns.length === shape.columns.length) return "alla kolumner";
  return listedBriefly(columns.map(nameOf));
}

function nameOf({ column }: WornColumn): string {
  return quoted(column?.header ?? ID_HEADER);
}
