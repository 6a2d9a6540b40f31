import { longDate } from "../../messages/dates.ts";
import { readWorkbook } from "../../partnership/partnership.ts";
import type { Settings } from "../../partnership/settings.ts";
import { sheets } from "../../partnership/sheets/index.ts";
import { type Command, said, type ToldTable } from "../command.ts";
import { lastRun } from "../heartbeat.ts";
import { HELP } from "../help-texts.ts";
import type { Ports } from "../ports/index.ts";
import { SCHEMA_VERSION } from "../set-up/migrations/index.ts";
import { ownerIn } from "../trigger-owner.ts";

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
  const memory = ports.memory.read();
  const owner = ownerIn(memory);
  const ran = lastRun(memory);
  const me = ports.identity.email();
  return [
    ["Kontrollsumma", ports.program.checksum()],
    ["Arkets version", versionText(settings.schemaVersion)],
    ["Påminnelser", settings.sendReminders ? "Påslagna" : "Avstängda"],
    [
      "Den dagliga körningen hör till",
      owner === undefined ? "Ingen" : `${owner.email}, sedan ${longDate(owner.since)}`,
    ],
    [
      "Senaste dagliga körning",
      ran === undefined ? "Ingen ännu" : `${longDate(ran.slice(0, 10))} klockan ${ran.slice(11)}`,
    ],
    ["Du kör som", me === "" ? "Okänd" : me],
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
