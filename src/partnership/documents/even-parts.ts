/** The items in as few parts as the limit allows, as equally long as can be: what does not fit beside each other goes on below. */
export function evenParts<T>(items: readonly T[], limit: number): readonly (readonly T[])[] {
  const count = Math.ceil(items.length / limit);
  const length = Math.ceil(items.length / Math.max(count, 1));
  return Array.from({ length: count }, (_, place) => items.slice(place * length, (place + 1) * length));
}
