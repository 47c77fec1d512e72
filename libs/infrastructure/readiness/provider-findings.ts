import { readFileSync } from 'node:fs';
import { MESSAGE_KINDS } from '../messaging/message-kinds.js';
import { BadProviderFile, parseProviders } from '../providers/provider-file.js';
import type { Hired, ProviderSettings } from '../providers/provider-settings.js';
import type { Finding } from './finding.js';

/** What says whom the installation and its associations have hired. */
export type ProviderVariables = {
  readonly PROVIDERS_FILE?: string | undefined;
  readonly MESSENGER_URL?: string | undefined;
  readonly MESSENGER_SECRET?: string | undefined;
  readonly SIGNER_URL?: string | undefined;
  readonly SIGNER_SECRET?: string | undefined;
};

/** What of the providers is set by half: an address without its secret, kinds of messages that have no template. */
export function providerFindings(variables: ProviderVariables): readonly Finding[] {
  const { PROVIDERS_FILE: file } = variables;
  return [
    ...pairFinding('messenger', variables, 'MESSENGER_URL', 'MESSENGER_SECRET'),
    ...pairFinding('signer', variables, 'SIGNER_URL', 'SIGNER_SECRET'),
    ...(file ? fileFindings(file) : []),
  ];
}

const pairFinding = (
  check: 'messenger' | 'signer',
  variables: ProviderVariables,
  url: keyof ProviderVariables,
  secret: keyof ProviderVariables,
): readonly Finding[] => {
  const [one, other] = [Boolean(variables[url]), Boolean(variables[secret])];
  if (!one && !other) return [];
  if (one && other) return [{ check, ready: true, must: false, says: `${url} and ${secret} are both set` }];
  const [set, missing] = one ? [url, secret] : [secret, url];
  const says = `${set} is set and ${missing} is not: nobody is hired so`;
  return [{ check, ready: false, must: false, says, remedy: `Set ${missing}, or take ${set} away` }];
};

const fileFindings = (file: string): readonly Finding[] => {
  try {
    const settings = parseProviders(readFileSync(file, 'utf8'));
    const says = `PROVIDERS_FILE names ${count(settings)} providers`;
    return [{ check: 'providers', ready: true, must: true, says }, ...templateFindings(settings)];
  } catch (error) {
    const why = error instanceof BadProviderFile ? error.message : 'it cannot be read';
    return [
      {
        check: 'providers',
        ready: false,
        must: true,
        says: `PROVIDERS_FILE is no use: ${why}`,
        remedy: `Mend ${file}; what stands in it is in docs/providers.md`,
      },
    ];
  }
};

const all = ({ installation, associations }: ProviderSettings): readonly (readonly [string, Hired])[] => [
  ['the installation', installation],
  ...Object.entries(associations),
];

const count = (settings: ProviderSettings): number =>
  all(settings).reduce((sum, [, hired]) => sum + Object.keys(hired).length, 0);

const templateFindings = (settings: ProviderSettings): readonly Finding[] => {
  const lacking = all(settings).flatMap(([whose, hired]) =>
    (['sms', 'wechat'] as const).flatMap((channel) => {
      const templates = Object.keys(hired[channel]?.templates ?? {}).map((kind) => kind.split('.')[0]);
      const missing = Object.keys(MESSAGE_KINDS).filter((kind) => !templates.includes(kind));
      return hired[channel] && missing.length > 0 ? [`${whose}, ${channel}: ${missing.join(', ')}`] : [];
    }),
  );
  const check = 'provider-templates';
  return lacking.length === 0
    ? [{ check, ready: true, must: false, says: 'Every kind of message has its registered template' }]
    : [
        {
          check,
          ready: false,
          must: false,
          says: `Kinds of messages without a template cannot be sent (${lacking.join('; ')})`,
          remedy: 'Register a template for each with the provider, and name it in PROVIDERS_FILE (docs/providers.md)',
        },
      ];
};
