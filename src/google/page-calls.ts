import { goToCell as atCell } from "../app/go-to-cell.ts";
import { type Reply, replyOf } from "../app/reply.ts";
import { googlePorts } from "./ports.ts";

/** Puts the cursor at a cell. @param cell Empty for the tab as a whole. @returns Where that is, as a sentence. */
export function goToCell(tab: string, cell: string): Reply<string> {
  return replyOf(() => atCell(googlePorts(), tab, cell));
}
