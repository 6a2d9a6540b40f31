/**
 * Copies a value as `google.script.run` carries it between a page and a script: text, numbers, booleans, null, and
 * arrays and plain objects of these; undefined becomes null.
 *
 * @returns The name of the first part that cannot be carried in `illegal`, such as `0.date`.
 */
export function bridgeValue(value: unknown, path = ""): { value: unknown } | { illegal: string } {
  if (value === undefined || value === null) return { value: null };
  if (typeof value === "string" || typeof value === "boolean") return { value };
  if (typeof value === "number") return Number.isFinite(value) ? { value } : { value: null };
  if (typeof value !== "object" || !isPlain(value)) return { illegal: path };
  const copy: Record<string, unknown> = {};
  for (const [key, part] of Object.entries(value)) {
    const carried = bridgeValue(part, path === "" ? key : `${path}.${key}`);
    if ("illegal" in carried) return carried;
    copy[key] = carried.value;
  }
  return { value: Array.isArray(value) ? Object.values(copy) : copy };
}

function isPlain(value: object): boolean {
  return Array.isArray(value) || Object.prototype.toString.call(value) === "[object Object]";
}
