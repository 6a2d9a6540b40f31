import { readWorkbook } from "../../partnership/partnership.ts";
import type { Settings } from "../../partnership/settings.ts";
import { sheets } from "../../partnership/sheets/index.ts";
import { type Command, said, type ToldTable } from "../command.ts";
import { HELP } from "../help-texts.ts";
import type { Ports } from "../ports/index.ts";
import { toldDailyRun } from "../reminders/told-daily-run.ts";
import { SCHEMA_VERSION } from "../set-up/migrations/index.ts";

/** Which program this is, whose the daily run is, and the help that fits in a dialog. */
export const about: Command = {
  id: "about",
  label: "Om och hjälp",
  about:
    "Visar programmets version och kontrollsumma, vem som äger den dagliga körningen, och en kort hjälp.",
  menu: "help",
  parameters: [],
  needs: [],
  writes: false,
  run(ports) {
    // A workbook that a newer program has laid out is where this is looked at, so it is no refusal here.
    const { settings } = readWorkbook(ports.workbook.read([sheets.settings])).partnership;
    return said(`Partnerskapsarket, version ${ports.program.version()}.`, {
      tables: [
        { title: "Om programmet", headings: ["Uppgift", "Värde"], rows: facts(ports, settings) },
        helpTable(settings.handbook),
      ],
    });
  },
};

function facts(ports: Ports, settings: Settings): readonly (readonly string[])[] {
  return [
    ["Kontrollsumma", ports.program.checksum()],
    ["Arkets version", versionText(settings.schemaVersion)],
    ...toldDailyRun(ports.memory.read(), settings, ports.identity.email()),
  ];
}

function versionText(version: number): string {
  if (version === SCHEMA_VERSION) return String(version);
  const advice =
    version < SCHEMA_VERSION ? "kör Lägg upp arket" : "installera den nya versionen av programmet";
  return `${version}; programmet har ${SCHEMA_VERSION}, så ${advice}`;
}

function helpTable(handbook: string): ToldTable {
  const address = handbook === "" ? [] : [["Hela handboken", handbook]];
  return { title: "Kort hjälp", headings: ["När du vill", "Gör så här"], rows: [...HELP, ...address] };
}
