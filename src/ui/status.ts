import type { Progress } from "../app/command.ts";
import type { Reply } from "../app/reply.ts";
import { element } from "./element.ts";

/** What is told where the program itself fails, or cannot be reached. */
export const FAILED =
  "Något gick fel i programmet och kommandot avbröts. Titta i arket vad som hann ändras, försök igen, och hör av dig till den som sköter programmet om det upprepas.";

/** Characters of a sentence that covers little of the page while it stays in sight. */
const SHORT = 160;

/** The place of a page where it is told what is going on; read out as it changes. */
export interface Status {
  readonly element: HTMLElement;
  say(sentence: string): void;
  refuse(sentence: string): void;
  /** Tells that work is under way. */
  work(sentence: string): void;
  /** Tells how far a long work has come. What is done stays done when the page is closed. */
  progress(come: Progress): void;
  /**
   * Tells that work is under way, and where it went wrong why.
   *
   * @returns What was asked for; `undefined` where it was refused or failed.
   */
  ask<T>(working: string, question: () => Promise<Reply<T>>): Promise<T | undefined>;
}

/** An empty status. */
export function statusLine(): Status {
  const box = element("div", { role: "status" });
  const show = (className: string, ...parts: readonly (Node | string)[]) => {
    box.replaceChildren(...parts);
    const isShort = (box.textContent ?? "").length <= SHORT;
    box.className = isShort ? `short ${className}`.trim() : className;
    // A short sentence stays in sight by itself. Whoever has scrolled away from a long one would see nothing happen.
    if (!isShort) box.scrollIntoView({ block: "nearest" });
  };
  const status: Status = {
    element: box,
    say: (sentence) => show("", sentence),
    refuse: (sentence) => show("refused", sentence),
    work: (sentence) => show("", sentence, element("progress", { "aria-label": "Arbetar" })),
    progress: ({ done, total }) =>
      show(
        "",
        `${done} av ${total} är klara …`,
        element("progress", { "aria-label": "Arbetar", value: String(done), max: String(total) }),
      ),
    async ask(working, question) {
      status.work(working);
      try {
        const reply = await question();
        if (reply.ok) {
          status.say("");
          return reply.value;
        }
        status.refuse(reply.said);
      } catch {
        status.refuse(FAILED);
      }
      return undefined;
    },
  };
  return status;
}
