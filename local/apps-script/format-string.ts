/** `sprintf` as `Utilities.formatString` has it: `%s %d %f %%` with width, `-`, `0` and decimals. */
export function formatString(template: string, values: readonly unknown[]): string {
  let next = 0;
  return template.replace(
    /%(?:%|([-0]*)(\d+)?(?:\.(\d+))?([a-zA-Z]))/g,
    (token, flags = "", width = "0", decimals?: string, kind?: string) => {
      if (token === "%%") return "%";
      const text = converted(values[next++], kind, decimals);
      if (String(flags).includes("-")) return text.padEnd(Number(width));
      return text.padStart(Number(width), String(flags).includes("0") ? "0" : " ");
    },
  );
}

function converted(value: unknown, kind: string | undefined, decimals: string | undefined): string {
  switch (kind) {
    case "s":
      return String(value);
    case "d":
      return String(Math.trunc(Number(value)));
    case "f":
      return Number(value).toFixed(Number(decimals ?? 6));
    default:
      throw new Error(`not implemented: Utilities.formatString with %${kind}`);
  }
}
