import type { WorkbookState } from "./workbook-state.ts";

/**
 * Puts another text in place of accounts everywhere a workbook keeps who did what: files, protections, mail sent, users'
 * properties. Their triggers go.
 *
 * @param accounts E-mails, in any case.
 */
export function forgetAccounts(state: WorkbookState, accounts: readonly string[], instead: string): void {
  const known = new Set(accounts.map((account) => account.toLowerCase()));
  const is = (account: string) => known.has(account.toLowerCase());
  const named = (account: string) => (is(account) ? instead : account);
  const keys = <T>(record: Record<string, T>): Record<string, T> =>
    Object.fromEntries(Object.entries(record).map(([account, value]) => [named(account), value]));
  state.triggers = state.triggers.filter(({ user }) => !is(user));
  state.files = state.files.map((file) => ({ ...file, owner: named(file.owner) }));
  state.protections = state.protections.map((protection) => ({
    ...protection,
    owner: named(protection.owner),
    editors: protection.editors?.map(named) ?? null,
  }));
  state.mailSent = Object.fromEntries(Object.entries(state.mailSent).map(([day, sent]) => [day, keys(sent)]));
  state.properties.users = keys(state.properties.users);
}
