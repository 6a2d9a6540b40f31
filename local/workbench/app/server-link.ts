import type { GridAnswer, MenuAnswer } from "../grid/grid-answer.ts";
import type { OverviewView, WorkbookView } from "../grid/grid-view.ts";

/** The server could not do what it was asked; the message is a sentence for the person. */
export class ServerFault extends Error {}

/** The workbench's server, as this page uses it. */
export interface ServerLink {
  /** The whole workbook; undefined where there is none yet. */
  workbook(): Promise<WorkbookView | undefined>;
  menus(): Promise<MenuAnswer>;
  /** *Översikt* worked out for the day. */
  overview(): Promise<OverviewView>;
  /** Passes on what was done at the sheet. */
  post(path: string, sent: object): Promise<GridAnswer>;
}

const UNREACHABLE =
  "Arbetsbänken svarar inte. Det senaste är kanske inte sparat. Se efter att den är igång i terminalen och ladda om sidan.";

/** @param key Goes with everything that changes something, so that no other page can. */
export function serverLink(key: string): ServerLink {
  const answer = async (path: string, options?: RequestInit): Promise<Response> => {
    const response = await fetch(path, options).catch(() => {
      throw new ServerFault(UNREACHABLE);
    });
    if (response.ok) return response;
    const text = await response.text();
    throw new ServerFault(faultIn(text));
  };
  return {
    async workbook() {
      const response = await fetch("/data/arbetsbok").catch(() => {
        throw new ServerFault(UNREACHABLE);
      });
      if (response.status === 404) return undefined;
      if (!response.ok) throw new ServerFault(faultIn(await response.text()));
      return (await response.json()) as WorkbookView;
    },
    menus: async () => (await (await answer("/data/meny")).json()) as MenuAnswer,
    overview: async () => (await (await answer("/data/oversikt")).json()) as OverviewView,
    async post(path, sent) {
      const headers = { "Content-Type": "application/json", "X-Formularnyckel": key };
      const response = await answer(path, { method: "POST", headers, body: JSON.stringify(sent) });
      return (await response.json()) as GridAnswer;
    },
  };
}

/** What the server said was wrong: in words of its own where it answered with JSON. */
function faultIn(text: string): string {
  try {
    const { fault } = JSON.parse(text) as { fault?: string };
    return fault ?? text;
  } catch {
    return text;
  }
}
