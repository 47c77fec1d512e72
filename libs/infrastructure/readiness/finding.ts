/** What an installation is looked over for, by a short name, which stays. */
export const CHECKS = [
  'api-url',
  'link-url',
  'plain-http',
  'master-key',
  'operator-key',
  'database-password',
  'mail',
  'messenger',
  'signer',
  'providers',
  'provider-templates',
  'trusted-proxies',
  'malware',
  'site-numbers',
  'demo-accounts',
  'key-files',
  'database-role',
  'tables',
  'table-grants',
  'database-safety',
] as const;
export type Check = (typeof CHECKS)[number];

export type Finding = {
  readonly check: Check;
  readonly ready: boolean;
  /** Without it nothing starts in production; otherwise it is advice. */
  readonly must: boolean;
  /** What holds, or what is wrong, in a sentence; may tell of the installation what only its operator is to know. */
  readonly says: string;
  /** What to do; missing where nothing is to be done. */
  readonly remedy?: string;
};
