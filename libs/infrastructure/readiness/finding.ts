/**
 * What an installation is looked over for, by a short name, which stays. What is found there may tell of hosts, roles
 * and files, so that its operator alone is told of it.
 */
export const INSTALLATION_CHECKS = [
  'api-url',
  'link-url',
  'plain-http',
  'master-key',
  'operator-key',
  'database-password',
  'database-tls',
  'temporal-tls',
  'file-store',
  'file-store-tls',
  'mail',
  'messenger',
  'signer',
  'providers',
  'provider-templates',
  'trusted-proxies',
  'malware',
  'film-previews',
  'security-log',
  'site-numbers',
  'demo-accounts',
  'key-files',
  'push-key',
  'database-role',
  'tables',
  'table-grants',
  'database-safety',
  'backups',
] as const;
export type InstallationCheck = (typeof INSTALLATION_CHECKS)[number];

/** What an association is looked over for: its administrators are told of it, and can mend each. */
export const ASSOCIATION_CHECKS = [
  'second-administrator',
  'case-managers',
  'mediators',
  'experts',
  'reviewers',
  'duty-covered',
  'calendar-known',
  'mediation-body',
  'escalation-named',
  'letterhead',
  'message-provider',
  'platform-contacts',
] as const;
export type AssociationCheck = (typeof ASSOCIATION_CHECKS)[number];

export const CHECKS = [...INSTALLATION_CHECKS, ...ASSOCIATION_CHECKS] as const;
export type Check = (typeof CHECKS)[number];

export type Finding<C extends Check = Check> = {
  readonly check: C;
  readonly ready: boolean;
  /** Of an installation: without it nothing starts in production. Of an association: it cannot do what it must. Otherwise advice. */
  readonly must: boolean;
  /** What exactly is wrong, as machines call it: an address, a file, a count. For the operator alone. */
  readonly detail?: string;
};

const finding = (check: Check, isMust: boolean, ready: boolean, detail: string | undefined): Finding => ({
  check,
  ready,
  must: isMust,
  ...(!ready && detail !== undefined && { detail }),
});

/** Without it nothing starts in production; `detail` is told where it is not so. */
export const must = (check: Check, ready: boolean, detail?: string): Finding => finding(check, true, ready, detail);

/** The same as advice. */
export const advise = (check: Check, ready: boolean, detail?: string): Finding => finding(check, false, ready, detail);
