import type { SheetState } from "../apps-script/index.ts";
import { Refusal } from "../store/refusal.ts";
import type { Content } from "./html.ts";
import { page, type Surroundings } from "./page.ts";
import { pageReply, type Reply } from "./reply.ts";
import type { SentForm, SentJson } from "./request-body.ts";
import type { Workbench } from "./workbench.ts";

/** One request that has been let in. */
export interface Visit {
  bench: Workbench;
  path: string;
  query: URLSearchParams;
  /** What stood in the path's variable parts. */
  parts: readonly string[];
  /** What a form sent. */
  form: SentForm | undefined;
  /** What a page's script sent. */
  sent: SentJson;
}

/** An address of the workbench and what it answers. */
export interface Route {
  method: "GET" | "POST";
  path: RegExp;
  answer(visit: Visit): Reply | Promise<Reply>;
}

/** Something asked for that is not there. */
export class NotThere extends Refusal {}

/** A whole page as an answer. */
export function shown(
  title: string,
  { path }: Pick<Visit, "path">,
  content: Content,
  around: Surroundings,
  status = 200,
): Reply {
  return pageReply(page(title, path, content, around), status);
}

/** The tab with the id in the path. @throws {NotThere} */
export function tabAt(around: Surroundings, id: string | undefined): SheetState {
  const sheet = around.state?.sheets.find(({ sheetId }) => sheetId === Number(id));
  if (sheet === undefined) throw new NotThere("Fliken finns inte längre.");
  return sheet;
}
