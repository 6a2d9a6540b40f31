import type { CivilDate } from "../../src/core/dates/civil-date.ts";
import { type Home, openHome } from "../home/home.ts";
import type { HomeOptions } from "../home/operate.ts";
import type { Told } from "../home/told.ts";
import type { Surroundings } from "./page.ts";
import type { Session } from "./session.ts";

/** Answers kept for pages that are loaded again. */
const KEPT_ANSWERS = 50;

/** The latest preview, so that it can be carried out without choosing everything anew. */
export interface Previewed {
  /** Number of the answer that shows it. */
  number: number;
  /** The command. */
  id: string;
  parameters: Readonly<Record<string, string>>;
}

/** What the workbench remembers between requests. */
export interface Workbench {
  readonly options: HomeOptions;
  readonly session: Session;
  /** The day chosen; the computer's own where none is. */
  day: CivilDate | undefined;
  /** E-mail of whoever acts. */
  user: string | undefined;
  previewed: Previewed | undefined;
  home(): Home;
  surroundings(): Surroundings;
  /** Keeps an answer and says the number under which it is shown. */
  keep(title: string, answer: Told): number;
  kept(number: number): { title: string; answer: Told } | undefined;
  /** Does one thing at a time: what comes while another is done waits. */
  inTurn<T>(work: () => Promise<T>): Promise<T>;
}

/** A workbench on a data folder. */
export function newWorkbench(options: HomeOptions, session: Session): Workbench {
  const answers = new Map<number, { title: string; answer: Told }>();
  let last = 0;
  let queue: Promise<unknown> = Promise.resolve();
  const bench: Workbench = {
    options,
    session,
    day: options.today,
    user: options.user,
    previewed: undefined,
    home: () => openHome({ ...options, today: bench.day, user: bench.user }),
    surroundings() {
      const state = options.folder.read();
      const timeZone = state?.timeZone ?? "Europe/Stockholm";
      const today = bench.day ?? new Date().toLocaleDateString("sv-SE", { timeZone });
      return { state, today, isChosenDay: bench.day !== undefined, formKey: session.formKey };
    },
    keep(title, answer) {
      last += 1;
      answers.set(last, { title, answer });
      answers.delete(last - KEPT_ANSWERS);
      return last;
    },
    kept: (number) => answers.get(number),
    inTurn(work) {
      const turn = queue.then(work);
      queue = turn.catch(() => undefined);
      return turn;
    },
  };
  return bench;
}
