import { AppError } from "../../core/error.ts";
import type { Partnership } from "../../partnership/partnership.ts";
import { askChoice, optionally } from "../asked.ts";
import { type Command, said } from "../command.ts";
import { type WholeTemplate, wholeTemplates, writesToKeep } from "../documents/keep-templates.ts";
import { kindName, TEMPLATE_KIND } from "../documents/template-kinds.ts";
import { readTabs, requireSoundTabs } from "../read-tabs.ts";

const TO = optionally(
  askChoice({ name: "to", label: "Ta tillbaka", help: "Tomt betyder programmets egen mall." }, [
    { value: "builtIn", label: "Programmets egen mall" },
    { value: "former", label: "Den egna mall som användes före den här" },
  ]),
);

/** Takes back the program's own template, or the one that was used before; the one that goes is kept as the former one. */
export const resetTemplate: Command = {
  id: "resetTemplate",
  label: "Återställ mall",
  about:
    "Tar tillbaka programmets egen mall för ett dokument, eller den egna som användes förut. Dokument som redan är skapade ändras inte.",
  menu: "documents",
  parameters: [TEMPLATE_KIND.parameter, TO.parameter],
  needs: [],
  writes: true,
  previews: true,
  run(ports, given, { preview = false }) {
    const read = readTabs(ports, ["templates"]);
    requireSoundTabs(read, ["templates"]);
    const kind = TEMPLATE_KIND.read(given, {} as Partnership);
    const back = TO.read(given, {} as Partnership) ?? "builtIn";
    const own = wholeTemplates(read, kind.id);
    const [used, former] = (["used", "former"] as const).map((status) =>
      own.find((template) => template.status === status),
    );
    if (back === "former" && former === undefined)
      throw new AppError("not-possible", {
        list: `– ${kindName(kind)} har ingen tidigare egen mall att ta tillbaka.`,
      });
    const kept = back === "former" ? [inUse(former), replaced(used)] : [replaced(used ?? former)];
    const writes = writesToKeep(
      read,
      kind.id,
      kept.filter((template) => template !== undefined),
    );
    if (writes.length === 0)
      return said(`${kindName(kind)} görs redan med programmets egen mall. Inget är ändrat.`);
    const now = back === "former" ? told(former) : "programmets egen mall";
    if (preview) return said(`${kindName(kind)} skulle göras med ${now}. Inget är ändrat ännu.`);
    ports.workbook.write(writes);
    ports.workbook.flush();
    const left = used === undefined ? "" : ` Mallen ${told(used)}, finns kvar som den tidigare.`;
    return said(`${kindName(kind)} görs från och med nu med ${now}.${left}`);
  },
};

function inUse(template: WholeTemplate | undefined): WholeTemplate | undefined {
  return template === undefined ? undefined : { ...template, status: "used" };
}

function replaced(template: WholeTemplate | undefined): WholeTemplate | undefined {
  return template === undefined ? undefined : { ...template, status: "former" };
}

function told(template: WholeTemplate | undefined): string {
  return template === undefined ? "" : `”${template.file}”, inlagd ${template.added}`;
}
