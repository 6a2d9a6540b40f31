/** A clock that stands still except when it is told to move, or when simulated work takes time. */
export interface SimulatedClock {
  /** Milliseconds since 1970 UTC. */
  now(): number;
  set(instant: Date | string | number): void;
  advance(milliseconds: number): void;
}

/** A clock that shows an instant: a `Date`, milliseconds, or ISO 8601 text. */
export function simulatedClock(start: Date | string | number): SimulatedClock {
  let now = new Date(start).getTime();
  return {
    now: () => Math.floor(now),
    set: (instant) => {
      now = new Date(instant).getTime();
    },
    advance: (milliseconds) => {
      now += milliseconds;
    },
  };
}
