import type { StoreVariables } from '../files/s3/s3-settings.js';
import { advise, must, type Check, type Finding } from './finding.js';
import { isLoopback } from './loopback.js';
import { providerFindings, type ProviderVariables } from './provider-findings.js';
import { serviceFindings, type Services } from './service-findings.js';

/** What the processes of an installation are started with; what is not set is missing. */
export type Settings = Services &
  ProviderVariables &
  StoreVariables & {
    readonly OUTGOING_ALLOWED?: string | undefined;
    readonly API_URL?: string | undefined;
    readonly LINK_URL?: string | undefined;
    /** Addresses that plain HTTP is served at, as is TEMPORAL_METRICS_HOST. */
    readonly API_HOST?: string | undefined;
    readonly REPORT_HOST?: string | undefined;
    readonly WORKER_HOST?: string | undefined;
    readonly METRICS_HOST?: string | undefined;
    readonly TEMPORAL_METRICS_HOST?: string | undefined;
    /** `yes`: a proxy ends TLS before everything that is served beyond loopback. */
    readonly TLS_ENDS_BEFORE?: string | undefined;
    readonly OPERATOR_KEY?: string | undefined;
    readonly SMTP_URL?: string | undefined;
    readonly TRUSTED_PROXIES?: string | undefined;
    readonly CLAMD?: string | undefined;
    readonly FFMPEG?: string | undefined;
    readonly SECURITY_LOG_URL?: string | undefined;
    readonly ICP_NUMBER?: string | undefined;
    readonly PUBLIC_SECURITY_NUMBER?: string | undefined;
  };

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
    ...serviceFindings(settings),
    ...advice(settings),
    ...providerFindings(settings),
  ];
}

const urlFinding = (check: Check, name: string, text: string | undefined): Finding => {
  const url = URL.parse(text ?? 'http://127.0.0.1');
  return must(check, url?.protocol === 'https:' || isLoopback(url?.hostname ?? ''), `${name}=${text}`);
};

const SERVED = ['API_HOST', 'REPORT_HOST', 'WORKER_HOST', 'METRICS_HOST', 'TEMPORAL_METRICS_HOST'] as const;

const servingFinding = (settings: Settings): Finding => {
  const open = SERVED.filter((name) => settings[name] !== undefined && !isLoopback(settings[name] ?? ''));
  return must('plain-http', open.length === 0 || settings.TLS_ENDS_BEFORE === 'yes', open.join(', '));
};

const masterKeyFinding = (key: Buffer | undefined): Finding =>
  must('master-key', key !== undefined && new Set(key).size >= 16); // 32 random bytes have fewer different ones once in 10^11

const operatorKeyFinding = (key: string | undefined): Finding =>
  must('operator-key', !key || (key.length >= 32 && new Set(key).size >= 12 && !KNOWN_KEY.test(key)), 'OPERATOR_KEY');

const passwordFinding = (url: string | undefined): Finding => {
  const password = decodeURIComponent(URL.parse(url ?? '')?.password ?? '');
  return must('database-password', !COMMON.test(password), 'DATABASE_URL');
};

const advice = (settings: Settings): readonly Finding[] => {
  const { SMTP_URL, TRUSTED_PROXIES, TLS_ENDS_BEFORE, CLAMD, SECURITY_LOG_URL, ICP_NUMBER, PUBLIC_SECURITY_NUMBER } =
    settings;
  return [
    advise('mail', Boolean(SMTP_URL)),
    advise('trusted-proxies', TLS_ENDS_BEFORE !== 'yes' || Boolean(TRUSTED_PROXIES)),
    advise('malware', Boolean(CLAMD)),
    advise('security-log', Boolean(SECURITY_LOG_URL)),
    advise('site-numbers', Boolean(ICP_NUMBER) && Boolean(PUBLIC_SECURITY_NUMBER)),
  ];
};
