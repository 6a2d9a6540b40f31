/** How what people do stands. */
export type Standing = "saved" | "working" | "failed";

/** The line that tells how things stand. */
export interface StandingLine {
  stand(standing: Standing): void;
  /** Tells that something is worked out until it is. */
  during<T>(work: Promise<T>): Promise<T>;
}

/** From here on a person wonders whether anything happens. */
const LONG_MS = 1_000;

const SAID: Record<Standing | "figuring" | "long", string> = {
  saved: "Sparat",
  working: "Arbetar …",
  failed: "Inte sparat",
  figuring: "Sparat. Räknar …",
  long: "Arbetar … Det kan ta en stund.",
};

/** The line in an element; until anything stands it says what it said. */
export function standingLine(place: HTMLElement): StandingLine {
  let standing: Standing | undefined;
  let figuring = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const say = (what: keyof typeof SAID) => {
    place.textContent = SAID[what];
    place.dataset.standing = what;
  };
  const show = () => {
    if (standing === undefined) return;
    const now = standing === "saved" && figuring > 0 ? "figuring" : standing;
    if (now === "working" && waiting !== undefined) return;
    clearTimeout(waiting);
    waiting = now === "working" ? setTimeout(() => say("long"), LONG_MS) : undefined;
    say(now);
  };
  return {
    stand(now) {
      standing = now;
      show();
    },
    during(work) {
      figuring += 1;
      show();
      return work.finally(() => {
        figuring -= 1;
        show();
      });
    },
  };
}
