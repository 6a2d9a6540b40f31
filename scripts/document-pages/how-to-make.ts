import { commands } from "../../src/app/commands/index.ts";
import { ABOUT, ALL_ORGANISATIONS, COPIES, KIND } from "../../src/app/documents/questions.ts";
import { menu } from "../../src/app/menu.ts";
import type { DocumentKind, DocumentParameter } from "../../src/partnership/documents/document.ts";
import type { Handbook } from "../../src/partnership/documents/handbook/handbook.ts";
import type { Partnership } from "../../src/partnership/partnership.ts";
import { markdownTable } from "./markdown-table.ts";

/** Where one clicks and what one chooses to make the document. */
export function howToMake(
  kind: DocumentKind,
  handbook: Handbook,
  partnership: Partnership,
): readonly string[] {
  return kind.madeBy === undefined ? chosen(kind, handbook, partnership) : byItsCommand(kind.madeBy);
}

function chosen(kind: DocumentKind, handbook: Handbook, partnership: Partnership): readonly string[] {
  const parameters = [...kind.required, ...kind.optional];
  const empty = (name: DocumentParameter) => {
    const words = handbook.leftEmpty?.[name];
    if (words === undefined) throw new Error(`${kind.id} does not say what an empty ${name} means.`);
    return `kan lämnas tomt: ${words}`;
  };
  const all = ABOUT.organisation.parameter
    .choices?.(partnership)
    ?.find(({ value }) => value === ALL_ORGANISATIONS);
  if ((kind.organisations === undefined) !== (handbook.forAll === undefined))
    throw new Error(`${kind.id} says for whom all are made only where all can be made.`);
  return [
    `Välj *${menuPath("makeDocument")}* och fyll i:`,
    "",
    ...markdownTable(
      ["Fält", "Vad du väljer"],
      [
        [KIND.parameter.label, `*${kind.id} ${kind.title}*`],
        ...parameters.map((name) => [
          ABOUT[name].parameter.label,
          kind.required.includes(name) ? "måste väljas" : empty(name),
        ]),
        [COPIES.parameter.label, "PDF, Word eller båda, om du vill ha en kopia bredvid dokumentet"],
      ],
    ),
    ...(handbook.forAll === undefined
      ? []
      : [
          "",
          `Välj *${all?.label}* under ${ABOUT.organisation.parameter.label}, så görs ett utkast för ${handbook.forAll}.`,
        ]),
  ];
}

/** A document that a command makes by the way. */
function byItsCommand(id: string): readonly string[] {
  const command = commandWith(id);
  return [
    `Dokumentet skapas inte med *${commandWith("makeDocument").label}*, utan av kommandot *${menuPath(id)}*. Fyll i:`,
    "",
    ...markdownTable(
      ["Fält", "Vad du fyller i"],
      command.parameters.map(({ label, help = "måste väljas" }) => [label, help]),
    ),
    ...(command.previews === true ? ["", "Välj *Förhandsgranska* först: då ändras ingenting."] : []),
  ];
}

/** `Partnerskapet → Dokument → Skapa dokument`. */
function menuPath(id: string): string {
  const { label } = commandWith(id);
  const { title, submenus } = menu();
  const place = submenus.find(({ items }) => items.some((item) => item.label === `${label}…`));
  return [title, ...(place === undefined ? [] : [place.title]), label].join(" → ");
}

function commandWith(id: string) {
  const command = commands.find((one) => one.id === id);
  if (command === undefined) throw new Error(`There is no command ${id}.`);
  return command;
}
