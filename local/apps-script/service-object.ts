import { CALL_KINDS, type MemberKind, type ServiceName } from "./call-kinds.ts";
import type { Execution } from "./execution.ts";
import type { Realm } from "./realm.ts";
import { stand } from "./service-registry.ts";
import type { Area, SheetState } from "./workbook-state.ts";

const proxies = new WeakMap<object, object>();

/** What the engine itself may look up on any object; everything else must be on the list. */
const ASKED_BY_THE_ENGINE = new Set([
  "then",
  "toJSON",
  "constructor",
  "asymmetricMatch",
  "nodeType",
  "$$typeof",
]);

/** What a service needs to know of the run it serves. */
export interface Session {
  readonly execution: Execution;
  readonly realm: Realm;
  readonly objects: Objects;
}

/** Makes the objects that services hand out to each other. */
export interface Objects {
  spreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet;
  sheet(sheet: SheetState): GoogleAppsScript.Spreadsheet.Sheet;
  /** Whoever the script knows is at the keyboard. */
  user(): GoogleAppsScript.Base.User;
  /** @param openEnded True for `A2:A`. Default false. */
  range(sheet: SheetState, area: Area, openEnded?: boolean): GoogleAppsScript.Spreadsheet.Range;
}

/**
 * The object a script sees for a service or something it hands out. Calls are counted by `CALL_KINDS`, results and
 * errors become the script's own, and a member that is not on that list throws `not implemented: Range.foo`.
 *
 * @typeParam T Google's own type of the object.
 */
export function service<T>(name: ServiceName, target: object, session: Session): T {
  const known = proxies.get(target);
  if (known !== undefined) return known as T;
  const members: Readonly<Record<string, MemberKind>> = CALL_KINDS[name];
  const source = target as Record<string, unknown>;
  const proxy = new Proxy(Object.create(null) as object, {
    get(_, member) {
      if (typeof member === "symbol") return undefined;
      if (member === "toString" || member === "valueOf") return () => name;
      const kind = Object.hasOwn(members, member) ? members[member] : undefined;
      if (kind === undefined) {
        if (ASKED_BY_THE_ENGINE.has(member)) return undefined;
        throw session.realm.toScriptError(new Error(`not implemented: ${name}.${member}`));
      }
      return kind === "value" ? source[member] : method(name, member, kind, source, session);
    },
    has: (_, member) => typeof member === "string" && Object.hasOwn(members, member),
    set(_, member) {
      throw session.realm.toScriptError(new Error(`not implemented: setting ${name}.${String(member)}`));
    },
  });
  stand(proxy, target);
  proxies.set(target, proxy);
  return proxy as T;
}

function method(
  name: ServiceName,
  member: string,
  kind: Exclude<MemberKind, "value">,
  source: Record<string, unknown>,
  session: Session,
) {
  const { execution, realm } = session;
  return (...args: unknown[]): unknown => {
    try {
      const run = () => (source[member] as (...args: unknown[]) => unknown).apply(source, args);
      return realm.toScript(
        kind === "free" ? execution.free(run) : execution.call(`${name}.${member}`, kind, run),
      );
    } catch (problem) {
      throw realm.toScriptError(problem);
    }
  };
}
