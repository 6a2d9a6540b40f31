import { AppError } from "../../core/error.ts";
import { type ReadWorkbook, readingOf } from "../../partnership/partnership.ts";
import type { MemoryPort } from "../ports/memory.ts";
import { headOf, headText, isIntact, LEDGER_HEAD, parseHead } from "./ledger-head.ts";
import { ledgerLines } from "./ledger-rows.ts";

/**
 * Makes sure that the ledger is as the program left it: what has been deleted or edited there cannot tell who has got what.
 *
 * @param confirmed Whether the coordinator has said that it is right as it stands; then it becomes what is remembered.
 * @returns What the document should remember instead of what it does; nothing where that is right.
 * @throws {AppError} `ledger-changed`
 */
export function checkedLedger(
  memory: MemoryPort,
  read: ReadWorkbook,
  confirmed: boolean,
): Readonly<Record<string, string>> {
  const lines = ledgerLines(readingOf(read.readings, "ledger"));
  const head = parseHead(memory.read()[LEDGER_HEAD]);
  const intact = isIntact(head, lines);
  if (!intact && !confirmed) throw new AppError("ledger-changed");
  return intact && head.rows === lines.length ? {} : { [LEDGER_HEAD]: headText(headOf(lines)) };
}

/** Whether the ledger is as the program left it; until it is, or is confirmed, nothing is sent. */
export function isLedgerIntact(memory: MemoryPort, read: ReadWorkbook): boolean {
  return isIntact(parseHead(memory.read()[LEDGER_HEAD]), ledgerLines(readingOf(read.readings, "ledger")));
}
