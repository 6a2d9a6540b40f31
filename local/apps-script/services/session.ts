import { type Session, service } from "../service-object.ts";

type SessionApi = GoogleAppsScript.Base.Session;
type User = GoogleAppsScript.Base.User;

/** `Session`: who runs the script and where. */
export class SessionService
  implements
    Pick<SessionApi, "getActiveUser" | "getEffectiveUser" | "getScriptTimeZone" | "getActiveUserLocale">
{
  constructor(private readonly session: Session) {}

  get self(): SessionApi {
    return service<SessionApi>("Session", this, this.session);
  }

  getScriptTimeZone = () => this.session.execution.world.scriptTimeZone;
  getActiveUserLocale = () => "sv";
  getEffectiveUser = () => new UserService(this.session, this.session.execution.start.user).self;

  /** An address may be hidden, as across domains. */
  getActiveUser(): User {
    const { world, start } = this.session.execution;
    return new UserService(this.session, world.activeUserVisible ? start.user : "").self;
  }
}

/** `User`: an e-mail address, empty when it is hidden. */
export class UserService implements Pick<User, "getEmail"> {
  constructor(
    private readonly session: Session,
    private readonly email: string,
  ) {}

  get self(): User {
    return service<User>("User", this, this.session);
  }

  getEmail = () => this.email;
}
