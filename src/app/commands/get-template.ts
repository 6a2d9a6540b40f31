import { quoted } from "../../messages/lists.ts";
import { FRAME_MARKERS } from "../../partnership/documents/define-document.ts";
import type { DocumentKind } from "../../partnership/documents/document.ts";
import { ROOT_FOLDER } from "../../partnership/documents/folder.ts";
import { markerList } from "../../partnership/documents/marker-list.ts";
import { askChoice, optionally } from "../asked.ts";
import { type Command, said, type ToldTable } from "../command.ts";
import { templateInUse } from "../documents/template-in-use.ts";
import { TEMPLATE_KIND } from "../documents/template-kinds.ts";
import { readTabs, requireSoundTabs } from "../read-tabs.ts";

const WHICH = optionally(
  askChoice({ name: "which", label: "Vilken mall", help: "Tomt betyder den som används nu." }, [
    { value: "used", label: "Den som används nu" },
    { value: "builtIn", label: "Programmets egen" },
  ]),
);

/** Hands out a document's template as a Word file, with what its markers hold. */
export const getTemplate: Command = {
  id: "getTemplate",
  label: "Hämta mall",
  about:
    "Sparar mallen till ett dokument som en Word-fil. Ändra ord och utseende i Word eller Google Dokument, och lägg sedan in den med Lägg in mall.",
  menu: "documents",
  parameters: [TEMPLATE_KIND.parameter, WHICH.parameter],
  needs: ["drive"],
  writes: false,
  run(ports, given) {
    const read = readTabs(ports, ["templates"]);
    const kind = TEMPLATE_KIND.read(given, read.partnership);
    const builtIn = WHICH.read(given, read.partnership) === "builtIn";
    if (!builtIn) requireSoundTabs(read, ["templates"]);
    const { id, title } = kind;
    const { bytes, own } = builtIn
      ? { bytes: ports.files.template(id, title), own: undefined }
      : templateInUse(ports, read, kind);
    const name = `Mall ${id} ${title}${own === undefined ? ", programmets egen" : ""}`;
    const { file, link } = ports.files.save({
      name,
      folder: [ROOT_FOLDER, "Mallar"],
      form: "word",
      content: bytes,
    });
    const whose =
      own === undefined
        ? "Det är programmets egen mall."
        : `Det är ${quoted(own.file)}, inlagd ${own.added}.`;
    return said(
      `Mallen för ${id} ${title} är sparad. ${whose} Behåll platshållarna inom klamrar, eller flytta och ta bort dem du inte behöver. Lägg in den ändrade mallen med Lägg in mall.`,
      {
        documents: [{ kind: id, title: name, file, link, version: 1, draft: false, copies: [] }],
        tables: [markerTable(kind)],
      },
    );
  },
};

function markerTable({ markers, charts = {} }: DocumentKind): ToldTable {
  return {
    title: "Platshållare",
    headings: ["Platshållare", "Innehåll"],
    rows: [
      ...markerList({ ...FRAME_MARKERS, ...markers }).map(({ path, about }) => [path.join(" "), about]),
      ...Object.entries(charts).map(([marker, about]) => [
        `bild med alternativtexten {%${marker}}`,
        `diagram: ${about}`,
      ]),
    ],
  };
}
