import type { ExecutionResult } from "../../apps-script/index.ts";
import { bugSentence, stoppedSentence } from "../../home/answer-of.ts";
import { Refusal } from "../../store/refusal.ts";
import { jsonReply, type Reply } from "../reply.ts";
import type { Workbench } from "../workbench.ts";
import { asked, type Sent } from "./asked-of-grid.ts";
import type { GridAnswer } from "./grid-answer.ts";
import type { RowResult } from "./row-acts.ts";

/** Google's own size of a dialog that the program gave none. */
const USUAL_SIZE = { width: 600, height: 400 };

/** Does something at the sheet and answers what came of it, with everything that is shown differently now. */
export async function answerTo(
  bench: Workbench,
  sent: Sent,
  work: () => Promise<RowResult | ExecutionResult>,
): Promise<Reply> {
  const revision = asked(sent, "revision", "number");
  // What others did to the workbook meanwhile is not what this page did.
  const known = bench.shown.changesSince(revision);
  const outcome = await outcomeOf(bench, work);
  const changes = bench.shown.changesSince(known.revision);
  return jsonReply({
    ...outcome,
    forgotten: bench.rowActs.forgotten,
    changes: { ...changes, rebuilt: changes.rebuilt || known.rebuilt || known.tabs.length > 0 },
  } satisfies GridAnswer);
}

type Outcome = Omit<GridAnswer, "changes" | "forgotten">;

async function outcomeOf(
  bench: Workbench,
  work: () => Promise<RowResult | ExecutionResult>,
): Promise<Outcome> {
  try {
    const result = await work();
    if (!("ok" in result)) return executed(bench, result);
    if (!result.ok) return refused(result.reason);
    if (result.execution !== null) return executed(bench, result.execution);
    const { rowAct } = result;
    return { ...refused(""), ok: true, ...(rowAct === undefined ? {} : { rowAct }) };
  } catch (problem) {
    if (problem instanceof Refusal) return refused(problem.message);
    throw problem;
  }
}

function refused(said: string): Outcome {
  return { ok: false, said, toasts: [], alerts: [], dialogs: [] };
}

function executed(bench: Workbench, result: ExecutionResult): Outcome {
  const { error, killed, toasts, alerts, dialogs, value, selections } = result;
  const selected = selectedCell(bench, selections);
  const fault =
    killed !== undefined
      ? stoppedSentence(result)
      : error !== undefined
        ? bugSentence(bench.options.folder)
        : undefined;
  return {
    ok: fault === undefined,
    said: fault ?? "",
    toasts: toasts.map(({ title, message }) => ({ title: title ?? "", message })),
    alerts: alerts.map(({ title, text }) => (title === null ? text : `${title}: ${text}`)),
    dialogs: dialogs.map(({ kind, title, html, width, height }) => ({
      number: bench.dialogs.open(html),
      kind,
      title,
      width: width ?? USUAL_SIZE.width,
      height: height ?? USUAL_SIZE.height,
    })),
    ...(selected === undefined ? {} : { selected }),
    called:
      error === undefined
        ? { value: value ?? null }
        : { error: { name: error.name, message: error.message } },
  };
}

/** The first cell of what was put in front last. */
function selectedCell(bench: Workbench, selections: ExecutionResult["selections"]): GridAnswer["selected"] {
  const last = selections[selections.length - 1];
  const tab = bench.options.folder.take()?.sheets.find(({ name }) => name === last?.tab);
  const [address] = last?.range.split(":") ?? [];
  return tab === undefined || address === undefined ? undefined : { sheetId: tab.sheetId, address };
}
