/**
 * An enumeration of Apps Script: each member is its own name. A name that is not in it throws instead of being undefined.
 *
 * @typeParam T Google's own type of the enumeration.
 */
export function enumeration<T>(name: string, members: readonly string[]): T {
  return new Proxy(Object.create(null) as object, {
    get: (_, member) => {
      if (typeof member === "symbol") return undefined;
      if (members.includes(member)) return member;
      throw new Error(`not implemented: ${name}.${member}`);
    },
  }) as T;
}
