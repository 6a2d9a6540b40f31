const DAY = /^[+-]?\d{1,4}$/;

/** No reminder is sent longer than about ten years before or after its day. */
const MOST_DAYS = 3650;

/**
 * The days that a text in `Dagar` means, earliest first: `-60, -30, -7`, `+14; +28`, `0 30 60`.
 *
 * @returns `undefined` where any part of the text is no whole number of days, or there is none.
 */
export function parseDays(text: string | undefined): readonly number[] | undefined {
  const parts = (text ?? "")
    .replace(/[−–]/g, "-")
    .split(/[\s,;]+/)
    .filter((part) => part !== "");
  if (parts.length === 0 || parts.some((part) => !DAY.test(part))) return undefined;
  const days = [...new Set(parts.map(Number))].sort((a, b) => a - b);
  return days.some((day) => Math.abs(day) > MOST_DAYS) ? undefined : days.map((day) => day + 0);
}
