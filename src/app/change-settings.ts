import { AppError } from "../core/error.ts";
import { normalised } from "../core/schema/cell.ts";
import { writesForChanges } from "../core/schema/write.ts";
import { type ReadWorkbook, readingOf } from "../partnership/partnership.ts";
import { type Settings, settingDefinitions, settingText } from "../partnership/settings.ts";
import type { Ports } from "./ports/index.ts";

/**
 * Writes new values into the settings tab; only cells that say something else are touched.
 *
 * @throws {AppError} `missing-facts` where the tab has no row for a setting.
 */
export function changeSettings(ports: Ports, read: ReadWorkbook, values: Partial<Settings>): void {
  const reading = readingOf(read.readings, "settings");
  const changes = (Object.keys(values) as (keyof Settings)[]).map((id) => {
    const { name } = settingDefinitions[id];
    const row = reading.rows.find((candidate) => normalised(candidate.name) === normalised(name));
    if (row === undefined) {
      throw new AppError("missing-facts", {
        document: "Ändringen",
        list: `– raden ”${name}” i fliken Inställningar (kör Lägg upp arket)`,
      });
    }
    return { row: row.row, values: { value: settingText(id, values[id] as never) } };
  });
  ports.workbook.write(writesForChanges(reading, changes));
}
