import type { CivilDate } from "../../core/dates/civil-date.ts";
import { AppError } from "../../core/error.ts";
import type { GivenFile } from "../../core/given-file.ts";
import { listed, quoted } from "../../messages/lists.ts";
import { faultList } from "../../messages/template-faults.ts";
import type { DocumentKind } from "../../partnership/documents/document.ts";
import type { Partnership, ReadWorkbook } from "../../partnership/partnership.ts";
import type { SheetId } from "../../partnership/sheets/index.ts";
import { askFile } from "../asked.ts";
import { type Command, said } from "../command.ts";
import { wholeTemplates, writesToKeep } from "../documents/keep-templates.ts";
import { CHOSEN_FROM } from "../documents/questions.ts";
import { kindName, TEMPLATE_KIND } from "../documents/template-kinds.ts";
import { fittingNote, leftOutTable, otherNameNote } from "../documents/template-notes.ts";
import { type TemplateTrial, tryTemplate } from "../documents/try-template.ts";
import type { Ports } from "../ports/index.ts";
import { readTabs, requireSoundTabs } from "../read-tabs.ts";

/** Whoever makes a document reads the tab that all templates lie in, so none of them may fill it. */
const MOST_BYTES = 1_000_000;

const FILE = askFile(
  {
    name: "file",
    label: "Mall",
    help: "En Word-fil (.docx), högst 1 MB. I Google Dokument: Arkiv, Ladda ned, Microsoft Word.",
  },
  ".docx",
);

/** Takes in a template that people have changed, once it has been tried on the workbook. */
export const putTemplate: Command = {
  id: "putTemplate",
  label: "Lägg in mall",
  about:
    "Provar en ändrad mall på det som står i arket och använder den sedan för dokumentet. Den sparas i arket, så att alla får samma mall.",
  menu: "documents",
  parameters: [TEMPLATE_KIND.parameter, FILE.parameter],
  needs: ["identity"],
  writes: true,
  previews: true,
  run(ports, given, { preview = false }) {
    const kind = TEMPLATE_KIND.read(given, {} as Partnership);
    const file = FILE.read(given, {} as Partnership);
    const reads = tabsOf(kind);
    const read = readTabs(ports, reads);
    requireSoundTabs(read, reads);
    const today = ports.clock.now().date;
    const { tried, used } = tryOut(kind, file, read.partnership, today);
    if (!preview) keep(ports, read, kind, file);
    const table = leftOutTable(ports, kind, used, today);
    return said(
      [
        preview
          ? `Mallen för ${kindName(kind)} går att använda. Inget är ändrat ännu.`
          : `Mallen för ${kindName(kind)} är inlagd, och nästa dokument görs med den. Blev det fel: kör Återställ mall.`,
        tried.length === 0
          ? "Den är provad på påhittade uppgifter, eftersom arket inte har något att göra dokumentet av."
          : `Den är provad på ${listed(tried.map(quoted))}.`,
        ...(table === undefined
          ? []
          : ["Tabellen visar vad som står i programmets egen mall men inte i din."]),
        otherNameNote(file.name, kind),
      ]
        .filter((sentence) => sentence !== "")
        .join(" "),
      table === undefined ? {} : { tables: [table] },
    );
  },
};

/** What the document is made of, and what its parameters are chosen from. */
function tabsOf({ reads, required }: DocumentKind): readonly SheetId[] {
  const chosenFrom = required.flatMap((name) => CHOSEN_FROM[name] ?? []);
  return [...new Set<SheetId>(["templates", ...(reads as readonly SheetId[]), ...chosenFrom])];
}

/** @throws {AppError} `template-refused`, with every fault and where it stands. */
function tryOut(
  kind: DocumentKind,
  { name, bytes }: GivenFile,
  partnership: Partnership,
  today: CivilDate,
): Extract<TemplateTrial, { ok: true }> {
  const trial: TemplateTrial =
    bytes.length > MOST_BYTES
      ? { ok: false, faults: [{ id: "too-large", marker: "" }] }
      : tryTemplate(kind, bytes, partnership, today);
  if (trial.ok) return trial;
  const unknown = trial.faults.some(({ id }) => id === "unknown-marker" || id === "not-text");
  const fitting = unknown ? fittingNote(bytes, today) : "";
  throw new AppError("template-refused", {
    file: name,
    document: kindName(kind),
    list: faultList(trial.faults) + (fitting === "" ? "" : `\n– ${fitting}`),
  });
}

/** Keeps the template, and the one that it takes the place of as the former one. */
function keep(
  ports: Ports,
  read: ReadWorkbook,
  { id: kind }: DocumentKind,
  { name, bytes }: GivenFile,
): void {
  const { date, time } = ports.clock.now();
  const before = wholeTemplates(read, kind).find(({ status }) => status === "used");
  const added = { added: `${date} ${time}`, addedBy: ports.identity.email() || "okänd" };
  ports.workbook.write(
    writesToKeep(read, kind, [
      { kind, status: "used", file: name, ...added, bytes },
      ...(before === undefined ? [] : [{ ...before, status: "former" as const }]),
    ]),
  );
  ports.workbook.flush();
}
