const AUTH = "https://www.googleapis.com/auth/";

/** The scope that each guarded call needs. `Ui.show…` works only where a person has granted it. */
const REQUIRED_SCOPES: readonly (readonly [calls: RegExp, scope: string])[] = [
  [/^MailApp\./, `${AUTH}script.send_mail`],
  [/^Drive\.Files\./, `${AUTH}drive.file`],
  [
    /^(ScriptApp\.(getProjectTriggers|deleteTrigger)|ClockTriggerBuilder\.create)$/,
    `${AUTH}script.scriptapp`,
  ],
  [/^Ui\.show/, `${AUTH}script.container.ui`],
  [/^Session\.get(Active|Effective)User$/, `${AUTH}userinfo.email`],
];

/** All scopes that calls in this runtime can need: what a user has granted unless the runtime is told otherwise. */
export const ALL_SCOPES: readonly string[] = [
  `${AUTH}spreadsheets.currentonly`,
  ...REQUIRED_SCOPES.map(([, scope]) => scope),
];

/** The scope that a call such as `MailApp.sendEmail` needs, or null when it needs none. */
export function requiredScope(call: string): string | null {
  return REQUIRED_SCOPES.find(([calls]) => calls.test(call))?.[1] ?? null;
}
