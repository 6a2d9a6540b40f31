import type { IdentityPort, Permission } from "../app/ports/identity.ts";

/** The scope behind each permission, as `appsscript.json` asks for it. */
const SCOPES: Record<Permission, string> = {
  sheet: "https://www.googleapis.com/auth/spreadsheets.currentonly",
  dialogs: "https://www.googleapis.com/auth/script.container.ui",
  mail: "https://www.googleapis.com/auth/script.send_mail",
  drive: "https://www.googleapis.com/auth/drive.file",
  trigger: "https://www.googleapis.com/auth/script.scriptapp",
  identity: "https://www.googleapis.com/auth/userinfo.email",
};

/** Whoever runs the command, and what that person has allowed. */
export function signedInUser(): IdentityPort {
  return {
    email: effectiveEmail,
    missing: (permissions) => permissions.filter((permission) => !isGranted(SCOPES[permission])),
  };
}

/**
 * Address of the account that the code runs as. The active user would be empty across domains and in the daily run; the
 * effective one is known to whoever has let the program see it, and is empty for others.
 */
function effectiveEmail(): string {
  try {
    return Session.getEffectiveUser().getEmail();
  } catch {
    return "";
  }
}

/** The form with scopes, which the published types do not know yet. */
type AuthorizationOf = (
  mode: GoogleAppsScript.Script.AuthMode,
  scopes: readonly string[],
) => GoogleAppsScript.Script.AuthorizationInfo;

/** People can refuse single permissions, so each is asked about by itself. */
function isGranted(scope: string): boolean {
  const authorizationOf = ScriptApp.getAuthorizationInfo.bind(ScriptApp) as AuthorizationOf;
  const info = authorizationOf(ScriptApp.AuthMode.FULL, [scope]);
  return info.getAuthorizationStatus() !== ScriptApp.AuthorizationStatus.REQUIRED;
}
