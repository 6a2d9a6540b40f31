import { lostColumns } from "../../core/schema/headings/lost-columns.ts";
import type { Reading } from "../../core/schema/read.ts";
import { quoted } from "../../messages/lists.ts";
import type { ReadWorkbook } from "../../partnership/partnership.ts";
import type { SheetId } from "../../partnership/sheets/index.ts";
import type { Ports } from "../ports/index.ts";
import type { WornTab } from "../ports/tab-shape.ts";
import { type HeadingChange, headingPlan } from "./heading-plan.ts";
import { headingTold, leftTold } from "./told-headings.ts";
import { keptTold, mendingTold } from "./told-mending.ts";
import { wholeShapes } from "./whole-shapes.ts";

/** All that can be restored, and what is left for people. */
export interface Restoring {
  readonly headings: readonly HeadingChange[];
  readonly worn: readonly WornTab[];
  readonly tabs: readonly ToldTab[];
  /** The workbook as it reads once the headings are back. */
  readonly after: ReadWorkbook;
}

/** What is told of one tab: what is restored, and what somebody has to do by hand. */
export interface ToldTab {
  readonly title: string;
  readonly done: readonly string[];
  readonly left: readonly string[];
}

/** Looks through the tabs for what they have lost; writes nothing. */
export function restoringOf(ports: Ports, read: ReadWorkbook, ids: readonly SheetId[]): Restoring {
  const readings = ids.map((id) => read.readings.get(id) as Reading);
  const torn = readings.filter((reading) => lostColumns(reading).length > 0);
  const notes = ports.workbook.headingNotes(torn.map(({ sheet }) => sheet));
  const plan = headingPlan(read, ids, notes);
  const sound = ids.filter((id) => !plan.displaced.has(id));
  const found = ports.workbook.worn(wholeShapes(plan.after.readings, sound));
  const locked = new Set(found.filter((tab) => tab.locked).map(({ shape }) => shape.sheet.id));
  const headings = plan.changes.filter(({ sheet }) => !locked.has(sheet));
  const worn = found.filter(({ shape }) => !locked.has(shape.sheet.id));
  const tabs = readings.map(({ sheet, present }): ToldTab => {
    const { id, title } = sheet;
    const mended = worn.filter(({ shape }) => shape.sheet.id === id);
    const row = plan.displaced.get(id);
    const left = plan.left.get(id);
    return {
      title,
      done: [
        ...headings.filter((change) => change.sheet === id).map(headingTold),
        ...mended.flatMap(mendingTold),
      ],
      left: [
        ...(present ? [] : [missingTold(title)]),
        ...(row === undefined ? [] : [displacedTold(row)]),
        ...(locked.has(id) ? [LOCKED] : []),
        ...(left === undefined || locked.has(id)
          ? []
          : leftTold(plan.after.readings.get(id) as Reading, left)),
        ...mended.flatMap(keptTold),
      ],
    };
  });
  return { headings, worn, tabs, after: plan.after };
}

const LOCKED =
  "Någon har skyddat kolumner så att du inte kan ändra dem. Inget ändras i fliken. Be den som har skyddat dem att köra kommandot.";

function missingTold(title: string): string {
  return `Fliken saknas. Heter den något annat nu: byt tillbaka namnet till ${quoted(title)}. Är den borttagen: kör Lägg upp arket, eller ta fram den ur versionshistoriken.`;
}

function displacedTold(row: number): string {
  return `Rubrikerna står i rad ${row} i stället för i rad 1. Inget ändras i fliken. Flytta dem till rad 1 och kör kommandot igen.`;
}
