import { readFileSync } from 'node:fs';
import { MESSAGE_KINDS } from '../messaging/message-kinds.js';
import { BadProviderFile, parseProviders } from '../providers/provider-file.js';
import type { Hired, ProviderSettings } from '../providers/provider-settings.js';
import { advise, must, type Finding } from './finding.js';

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
  return [advise(check, one && other, one ? secret : url)];
};

const fileFindings = (file: string): readonly Finding[] => {
  try {
    const settings = parseProviders(readFileSync(file, 'utf8'));
    return [must('providers', true), ...templateFindings(settings)];
  } catch (error) {
    return [must('providers', false, error instanceof BadProviderFile ? error.message : file)];
  }
};

const all = ({ installation, associations }: ProviderSettings): readonly (readonly [string, Hired])[] => [
  ['the installation', installation],
  ...Object.entries(associations),
];

const templateFindings = (settings: ProviderSettings): readonly Finding[] => {
  const lacking = all(settings).flatMap(([whose, hired]) =>
    (['sms', 'wechat'] as const).flatMap((channel) => {
      const templates = Object.keys(hired[channel]?.templates ?? {}).map((kind) => kind.split('.')[0]);
      const missing = Object.keys(MESSAGE_KINDS).filter((kind) => !templates.includes(kind));
      return hired[channel] && missing.length > 0 ? [`${whose}, ${channel}: ${missing.join(', ')}`] : [];
    }),
  );
  return [advise('provider-templates', lacking.length === 0, lacking.join('; '))];
};
