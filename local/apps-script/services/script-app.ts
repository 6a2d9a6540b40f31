import { enumeration } from "../enumeration.ts";
import { ALL_SCOPES } from "../required-scopes.ts";
import { ScriptException } from "../script-exception.ts";
import { type Session, service } from "../service-object.ts";
import { behind } from "../service-registry.ts";
import type { TriggerSchedule, TriggerState } from "../workbook-state.ts";

type ScriptApp = GoogleAppsScript.Script.ScriptApp;
type Trigger = GoogleAppsScript.Script.Trigger;
type ClockBuilder = GoogleAppsScript.Script.ClockTriggerBuilder;

/** Google's limit on triggers per user and script. */
const TRIGGERS_PER_USER = 20;

/** `ScriptApp`: daily triggers and what the user has granted. */
export class ScriptAppService
  implements Pick<ScriptApp, "getProjectTriggers" | "deleteTrigger" | "getScriptId">
{
  readonly AuthMode = enumeration<ScriptApp["AuthMode"]>("AuthMode", [
    "NONE",
    "CUSTOM_FUNCTION",
    "LIMITED",
    "FULL",
  ]);
  readonly AuthorizationStatus = enumeration<ScriptApp["AuthorizationStatus"]>("AuthorizationStatus", [
    "REQUIRED",
    "NOT_REQUIRED",
  ]);
  readonly EventType = enumeration<ScriptApp["EventType"]>("EventType", [
    "CLOCK",
    "ON_OPEN",
    "ON_EDIT",
    "ON_FORM_SUBMIT",
    "ON_CHANGE",
    "ON_EVENT_UPDATED",
  ]);
  readonly TriggerSource = enumeration<ScriptApp["TriggerSource"]>("TriggerSource", [
    "SPREADSHEETS",
    "CLOCK",
    "FORMS",
    "DOCUMENTS",
    "CALENDAR",
  ]);
  readonly WeekDay = enumeration<ScriptApp["WeekDay"]>("WeekDay", [
    "MONDAY",
    "TUESDAY",
    "WEDNESDAY",
    "THURSDAY",
    "FRIDAY",
    "SATURDAY",
    "SUNDAY",
  ]);

  constructor(private readonly session: Session) {}

  get self(): ScriptApp {
    return service<ScriptApp>("ScriptApp", this, this.session);
  }

  getScriptId = () => this.session.execution.world.scriptId;

  newTrigger(handler: string): GoogleAppsScript.Script.TriggerBuilder {
    const builder = { timeBased: () => new ClockTriggerBuilderService(this.session, handler).self };
    return service("TriggerBuilder", builder, this.session);
  }

  /** Only those of the user who asks. */
  getProjectTriggers(): Trigger[] {
    const { world, start } = this.session.execution;
    return world.state.triggers
      .filter(({ user }) => user === start.user)
      .map((trigger) => new TriggerService(this.session, trigger).self);
  }

  deleteTrigger(trigger: Trigger): void {
    const { state } = this.session.execution.world;
    const found = behind(trigger, TriggerService)?.trigger;
    if (found === undefined)
      throw new ScriptException(
        "The parameters don't match the method signature for ScriptApp.deleteTrigger.",
      );
    state.triggers = state.triggers.filter(({ id }) => id !== found.id);
  }

  getAuthorizationInfo(
    _authMode: unknown,
    scopes: readonly string[] = ALL_SCOPES,
  ): GoogleAppsScript.Script.AuthorizationInfo {
    const { world, start } = this.session.execution;
    const granted = world.grantedScopes(start.user);
    const missing = Array.from(scopes).filter((scope) => !granted.includes(scope));
    const info = {
      getAuthorizationStatus: () => (missing.length === 0 ? "NOT_REQUIRED" : "REQUIRED"),
      getAuthorizationUrl: () =>
        missing.length === 0
          ? null
          : `https://script.google.com/macros/d/${world.scriptId}/auth?scopes=${encodeURIComponent(missing.join(" "))}`,
    };
    return service("AuthorizationInfo", info, this.session);
  }
}

/** `Trigger`: one that exists. */
class TriggerService implements Pick<Trigger, "getHandlerFunction" | "getUniqueId"> {
  constructor(
    private readonly session: Session,
    readonly trigger: TriggerState,
  ) {}

  get self(): Trigger {
    return service<Trigger>("Trigger", this, this.session);
  }

  getHandlerFunction = () => this.trigger.handler;
  getUniqueId = () => this.trigger.id;
  getEventType = () => "CLOCK";
  getTriggerSource = () => "CLOCK";
}

/** `ClockTriggerBuilder`: a daily trigger being made. */
class ClockTriggerBuilderService
  implements Pick<ClockBuilder, "atHour" | "nearMinute" | "everyDays" | "inTimezone" | "create">
{
  #schedule: TriggerSchedule = { hour: null, minute: null, everyDays: null, timeZone: null };

  constructor(
    private readonly session: Session,
    private readonly handler: string,
  ) {}

  get self(): ClockBuilder {
    return service<ClockBuilder>("ClockTriggerBuilder", this, this.session);
  }

  atHour = (hour: number) => this.#set({ hour });
  nearMinute = (minute: number) => this.#set({ minute });
  everyDays = (everyDays: number) => this.#set({ everyDays });
  inTimezone = (timeZone: string) => this.#set({ timeZone });

  create(): Trigger {
    const { world, start } = this.session.execution;
    const { state } = world;
    if (this.#schedule.everyDays === null)
      throw new ScriptException("The trigger needs a recurrence, such as everyDays(1).");
    if (state.triggers.filter(({ user }) => user === start.user).length >= TRIGGERS_PER_USER) {
      throw new ScriptException(
        "This script has too many triggers. Triggers must be deleted from the script before more can be added.",
      );
    }
    const trigger = {
      id: String(++state.counters.trigger),
      handler: this.handler,
      user: start.user,
      schedule: this.#schedule,
    };
    state.triggers = [...state.triggers, trigger];
    return new TriggerService(this.session, trigger).self;
  }

  #set(part: Partial<TriggerSchedule>): ClockBuilder {
    this.#schedule = { ...this.#schedule, ...part };
    return this.self;
  }
}
