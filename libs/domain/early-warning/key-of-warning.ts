import type { SignalSource, Warned } from './events.js';

/** One text for what is warned of and by which signals. */
export const keyOfWarning = (source: SignalSource, { kind, id, platformId }: Warned): string =>
  [source, kind, id, platformId ?? ''].join(' ');
