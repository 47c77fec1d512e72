import type { Check, Finding } from './finding.js';
import { providerFindings, type ProviderVariables } from './provider-findings.js';

/** What the processes of an installation are started with; what is not set is missing. */
export type Settings = ProviderVariables & {
  readonly API_URL?: string | undefined;
  readonly LINK_URL?: string | undefined;
  /** Addresses that plain HTTP is served at: API_HOST, REPORT_HOST, WORKER_HOST. */
  readonly API_HOST?: string | undefined;
  readonly REPORT_HOST?: string | undefined;
  readonly WORKER_HOST?: string | undefined;
  /** `yes`: a proxy ends TLS before everything that is served beyond loopback. */
  readonly TLS_ENDS_BEFORE?: string | undefined;
  readonly DATABASE_URL?: string | undefined;
  readonly OPERATOR_KEY?: string | undefined;
  readonly SMTP_URL?: string | undefined;
  readonly TRUSTED_PROXIES?: string | undefined;
  readonly CLAMD?: string | undefined;
  readonly ICP_NUMBER?: string | undefined;
  readonly PUBLIC_SECURITY_NUMBER?: string | undefined;
};

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/i;
/** Words that stand in examples and in everybody's first attempt. */
const COMMON = /^(?:parley|postgres|password|secret|admin|changeme|change-me|example|test|demo)[-_.0-9]*$/i;
/** Of keys that tests and demos use. */
const KNOWN_KEY = /of-the-tests|parley-demo|example|changeme|change-me|0123456789/i;

/** Whether what is served and told beyond this machine is protected, and no key is one that everybody knows. */
export function configurationFindings(settings: Settings, masterKey: Buffer | undefined): readonly Finding[] {
  return [
    urlFinding('api-url', 'API_URL', settings.API_URL),
    ...(settings.LINK_URL ? [urlFinding('link-url', 'LINK_URL', settings.LINK_URL)] : []),
    servingFinding(settings),
    masterKeyFinding(masterKey),
    operatorKeyFinding(settings.OPERATOR_KEY),
    passwordFinding(settings.DATABASE_URL),
    ...advice(settings),
    ...providerFindings(settings),
  ];
}

const must = (check: Check, ready: boolean, good: string, wrong: string, remedy: string): Finding =>
  ready ? { check, ready, must: true, says: good } : { check, ready, must: true, says: wrong, remedy };

const urlFinding = (check: Check, name: string, text: string | undefined): Finding => {
  const url = URL.parse(text ?? 'http://127.0.0.1');
  return must(
    check,
    url?.protocol === 'https:' || LOOPBACK.test(url?.hostname ?? ''),
    `${name} is reached by HTTPS, or on this machine alone`,
    `${name} is told to people as plain HTTP beyond this machine: ${text}`,
    `Put TLS in front, and set ${name} to its https:// address`,
  );
};

const servingFinding = (settings: Settings): Finding => {
  const open = (['API_HOST', 'REPORT_HOST', 'WORKER_HOST'] as const).filter(
    (name) => settings[name] !== undefined && !LOOPBACK.test(settings[name] ?? ''),
  );
  return must(
    'plain-http',
    open.length === 0 || settings.TLS_ENDS_BEFORE === 'yes',
    open.length === 0 ? 'Plain HTTP is served on this machine alone' : 'TLS ends before what is served, as you say',
    `Plain HTTP is served beyond this machine: ${open.join(', ')}`,
    'Serve on 127.0.0.1, or let TLS end before it and say so by TLS_ENDS_BEFORE=yes',
  );
};

const masterKeyFinding = (key: Buffer | undefined): Finding =>
  must(
    'master-key',
    key !== undefined && new Set(key).size >= 16, // 32 random bytes have fewer different ones once in 10^11
    'The master key is 32 bytes that look random',
    key === undefined ? 'There is no master key' : 'The master key is none that chance made',
    'Make one with: openssl rand -base64 32; for one in use see “Rotating the master key” in docs/running.md',
  );

const operatorKeyFinding = (key: string | undefined): Finding =>
  must(
    'operator-key',
    key === undefined || (key.length >= 32 && new Set(key).size >= 12 && !KNOWN_KEY.test(key)),
    key === undefined
      ? 'No operator’s key stands in the environment'
      : 'The operator’s key is long, and nobody’s example',
    'OPERATOR_KEY is short, or one that stands in examples and tests',
    'Make one with: openssl rand -base64 32; or none, and keep operators’ keys in the database (addOperatorKey)',
  );

const passwordFinding = (url: string | undefined): Finding => {
  const password = decodeURIComponent(URL.parse(url ?? '')?.password ?? '');
  return must(
    'database-password',
    !COMMON.test(password),
    'The password of DATABASE_URL is no common word',
    'The password of DATABASE_URL is a word that everybody tries first',
    'Set another: ALTER ROLE parley_application PASSWORD …',
  );
};

const advice = (settings: Settings): readonly Finding[] => {
  const { SMTP_URL, TRUSTED_PROXIES, TLS_ENDS_BEFORE, CLAMD, ICP_NUMBER, PUBLIC_SECURITY_NUMBER } = settings;
  const advise = (check: Check, ready: boolean, good: string, remedy: string): Finding =>
    ready ? { check, ready, must: false, says: good } : { check, ready, must: false, says: `Not yet: ${good}`, remedy };
  return [
    advise('mail', Boolean(SMTP_URL), 'Mail goes out through SMTP_URL', 'Set SMTP_URL to your mail server'),
    advise(
      'trusted-proxies',
      TLS_ENDS_BEFORE !== 'yes' || Boolean(TRUSTED_PROXIES),
      'Limits know clients apart',
      'Set TRUSTED_PROXIES to the proxy before the API: without it everybody counts as one address',
    ),
    advise(
      'malware',
      Boolean(CLAMD),
      'What people send is scanned',
      'Run clamd; set CLAMD to tcp://host:3310 or unix:/path',
    ),
    advise(
      'site-numbers',
      Boolean(ICP_NUMBER) && Boolean(PUBLIC_SECURITY_NUMBER),
      'The foot of each page tells under which numbers the site is on file',
      'On the mainland, set ICP_NUMBER and PUBLIC_SECURITY_NUMBER to the numbers that the authorities gave',
    ),
  ];
};
