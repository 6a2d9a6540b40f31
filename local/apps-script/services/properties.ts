import { ScriptException } from "../script-exception.ts";
import { type Session, service } from "../service-object.ts";

type PropertiesService = GoogleAppsScript.Properties.PropertiesService;
type Properties = GoogleAppsScript.Properties.Properties;

/** Google's limits, in bytes of UTF-8. */
const VALUE_LIMIT = 9 * 1024;
const STORE_LIMIT = 500 * 1024;

/** `PropertiesService`: three stores in the workbook's state. */
export class PropertiesServiceService
  implements Pick<PropertiesService, "getDocumentProperties" | "getScriptProperties" | "getUserProperties">
{
  constructor(private readonly session: Session) {}

  get self(): PropertiesService {
    return service<PropertiesService>("PropertiesService", this, this.session);
  }

  getDocumentProperties = () => this.#open(this.session.execution.world.state.properties.document);
  getScriptProperties = () => this.#open(this.session.execution.world.state.properties.script);

  getUserProperties(): Properties {
    const { world, start } = this.session.execution;
    const { users } = world.state.properties;
    users[start.user] ??= {};
    return this.#open(users[start.user] ?? {});
  }

  #open(store: Record<string, string>): Properties {
    return service<Properties>("Properties", new PropertyStore(this.session, store), this.session);
  }
}

/** `Properties`: one store; a property is written at once, not buffered. */
class PropertyStore
  implements
    Pick<
      Properties,
      | "getProperty"
      | "setProperty"
      | "getProperties"
      | "setProperties"
      | "deleteProperty"
      | "deleteAllProperties"
      | "getKeys"
    >
{
  constructor(
    private readonly session: Session,
    private readonly store: Record<string, string>,
  ) {}

  get self(): Properties {
    return service<Properties>("Properties", this, this.session);
  }

  getProperty = (key: string) => (Object.hasOwn(this.store, key) ? (this.store[key] ?? null) : null);
  getProperties = () => ({ ...this.store });
  getKeys = () => Object.keys(this.store);
  setProperty = (key: string, value: string) => this.setProperties({ [key]: value });

  setProperties(properties: Record<string, string>, deleteAllOthers = false): Properties {
    const added = Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, String(value)]));
    const next = deleteAllOthers ? added : { ...this.store, ...added };
    if (Object.values(added).some((value) => Buffer.byteLength(value) > VALUE_LIMIT)) {
      throw new ScriptException("Argument too large: value");
    }
    const size = Object.entries(next).reduce(
      (sum, [key, value]) => sum + Buffer.byteLength(key) + Buffer.byteLength(value),
      0,
    );
    if (size > STORE_LIMIT)
      throw new ScriptException(
        "You have exceeded the property storage quota. Please remove some properties and try again.",
      );
    if (deleteAllOthers) this.deleteAllProperties();
    Object.assign(this.store, added);
    return this.self;
  }

  deleteProperty(key: string): Properties {
    delete this.store[key];
    return this.self;
  }

  deleteAllProperties(): Properties {
    for (const key of Object.keys(this.store)) delete this.store[key];
    return this.self;
  }
}
