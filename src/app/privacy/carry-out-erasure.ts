import { gridAfter } from "../../core/schema/grid.ts";
import { readSheet } from "../../core/schema/read.ts";
import { writesForNewRows } from "../../core/schema/write.ts";
import { counted } from "../../messages/numbers.ts";
import { erasureProtocolDocument } from "../../partnership/documents/d18-erasure-protocol/view.ts";
import { readingOf } from "../../partnership/partnership.ts";
import type { ErasedCell } from "../../partnership/privacy/erasure.ts";
import { ledger } from "../../partnership/sheets/ledger.ts";
import { people } from "../../partnership/sheets/people.ts";
import { type ChangeLine, finalName, runMark } from "../change-log.ts";
import type { MadeDocument } from "../command.ts";
import { documentMaker } from "../documents/make-and-log.ts";
import type { Ports } from "../ports/index.ts";
import { headOf, headText, isIntact, LEDGER_HEAD, parseHead } from "../reminders/ledger-head.ts";
import { ledgerLines } from "../reminders/ledger-rows.ts";
import { stampIds } from "../stamp-ids.ts";
import type { Erasure } from "./plan-erasure.ts";
import { rewritesFor } from "./rewrites.ts";
import { placeOf } from "./told-doubts.ts";
import { onceErased, whileErasing } from "./unfinished-erasure.ts";

/**
 * Erases the person. The protocol is made first, so that nothing is erased without one; then the document remembers whom the
 * run is about until it is done, so that a run that is broken off can be run again to its end.
 *
 * @throws {AppError} where the protocol cannot be made; then nothing is erased.
 */
export function carryOutErasure(ports: Ports, erasure: Erasure): MadeDocument {
  const read = stampIds(ports, erasure.read);
  const id = readingOf(read.readings, "people").rows.find(({ row }) => row === erasure.person.row)?.id ?? "";
  const { pseudonym, known, plan, letters, memory, unfinished } = erasure;
  const { date: today } = ports.clock.now();
  const made = documentMaker(ports, read, erasureProtocolDocument).make({
    today,
    erasure: recordOf(ports, erasure, id),
  });
  // The id by which the document remembers the run must stand in the sheet first.
  ports.workbook.flush();
  const head = headAfter(ports, erasure);
  ports.memory.write(whileErasing(id, { known, pseudonym, ledger: head ?? unfinished?.ledger ?? "" }));
  const lines = linesOf(ports, erasure, id).map((values) => ({ id: "", values }));
  ports.workbook.write(writesForNewRows(readingOf(read.readings, "changes"), lines));
  ports.workbook.rewrite(rewritesFor(plan.cells, plan.notes));
  ports.workbook.flush();
  ports.copies.forget(letters ?? [], known.emails, pseudonym);
  ports.memory.write({
    ...memory,
    ...(head === undefined ? {} : { [LEDGER_HEAD]: head }),
    ...onceErased(id),
  });
  return made;
}

function recordOf(
  ports: Ports,
  { decision, pseudonym, plan, kept, letters, documents, hide }: Erasure,
  id: string,
) {
  const { date: day, time } = ports.clock.now();
  return {
    decision,
    day,
    time,
    who: hide(ports.identity.email() || "okänd"),
    personId: id,
    pseudonym,
    counts: plan.counts,
    kept,
    doubts: plan.doubts.map((doubt) => ({ place: hide(placeOf(doubt)), kind: doubt.kind })),
    letters: letters?.length,
    documents,
    searched: letters !== undefined,
  };
}

/** The log tells how much was erased where, and nothing of what stood there. */
function linesOf(ports: Ports, { plan, hide }: Erasure, id: string): readonly ChangeLine[] {
  const mark = runMark(ports, finalName(ports.ids.run(), "Gallra"));
  return plan.counts.map(({ title, heading, number }) => ({
    ...mark,
    who: hide(mark.who),
    tab: hide(title),
    rowId: title === people.title ? id : "–",
    field: heading === "" ? "–" : heading,
    before: undefined,
    after: counted(number, "uppgift gallrad", "uppgifter gallrade"),
  }));
}

/**
 * The ledger's head once the person is out of it, so that sending goes on; nothing where somebody else has changed the ledger,
 * which the coordinator must still hear of.
 */
function headAfter(ports: Ports, { read, plan, unfinished }: Erasure): string | undefined {
  const reading = readingOf(read.readings, "ledger");
  const before = ledgerLines(reading);
  const heads = [ports.memory.read()[LEDGER_HEAD], unfinished?.ledger];
  const cells = plan.cells.filter(({ title }) => title === ledger.title);
  if (!heads.some((head) => isIntact(parseHead(head), before))) return undefined;
  if (cells.length === 0 && unfinished === undefined) return undefined;
  const writes = cells.map(({ row, index, value }: ErasedCell) => ({
    sheet: ledger.id,
    row,
    index,
    values: [[typeof value === "object" && "formula" in value ? "" : value]],
  }));
  return headText(headOf(ledgerLines(readSheet(ledger, gridAfter(reading.grid, writes)))));
}
