export interface IdentityPort {
  /** Address of whoever runs this, empty where Google does not tell. */
  email(): string;
  /** Permissions that the user has not given, of those asked for. */
  missing(permissions: readonly Permission[]): readonly Permission[];
}

/** What people can allow or refuse; a command names the ones it needs beyond the sheet itself. */
export type Permission = "sheet" | "dialogs" | "mail" | "drive" | "trigger" | "identity";
