import { readFileSync, statSync } from 'node:fs';
import { ProviderSettings, type Hired, type ProvidedService } from './provider-settings.js';

/** Something is wrong with the file; says where, and never with which value. */
export class BadProviderFile extends Error {
  override readonly name = 'BadProviderFile';
}

export function parseProviders(text: string): ProviderSettings {
  const read = ProviderSettings.safeParse(parsed(text));
  if (read.success) return read.data;
  const wrong = read.error.issues.map(({ path, code, message }) =>
    code === 'custom' ? `${path.join('.')} ${message}` : `${path.join('.') || 'the whole'} (${code})`,
  );
  throw new BadProviderFile(wrong.join(', '));
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new BadProviderFile('it is no JSON');
  }
};

/** Whom an association has hired for a service in the file, and whom the installation. */
export type ProviderFile = {
  readonly own: <S extends ProvidedService>(associationId: string, service: S) => Hired[S];
  readonly shared: <S extends ProvidedService>(service: S) => Hired[S];
};

export const NO_PROVIDERS: ProviderFile = { own: () => undefined, shared: () => undefined };

/**
 * PROVIDERS_FILE, read anew when it has changed, so that a secret is replaced without a restart. While what was written
 * there cannot be read, what it said before holds; one that could never be read throws.
 */
export function openProviderFile(file: string | undefined): ProviderFile {
  if (!file) return NO_PROVIDERS;
  let known: { readonly stamp: string; readonly settings: ProviderSettings } | undefined;
  const settings = (): ProviderSettings => {
    const { mtimeMs, size, ino } = statSync(file);
    const stamp = `${mtimeMs} ${size} ${ino}`;
    if (known?.stamp === stamp) return known.settings;
    try {
      known = { stamp, settings: parseProviders(readFileSync(file, 'utf8')) };
    } catch (error) {
      if (!known) throw error;
    }
    return known.settings;
  };
  return {
    own: (associationId, service) => settings().associations[associationId]?.[service],
    shared: (service) => settings().installation[service],
  };
}
