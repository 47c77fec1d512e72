import { LANGUAGES_NAMED } from '#messages/service/translations.js';
import type { TranslationView } from '../../client/types.gen.js';

/** What may have a translation, and how it is called on this page. */
export type OriginalHere = {
  readonly kind: TranslationView['of']['kind'];
  readonly id: string;
  readonly version?: number;
  readonly name: string;
};
export type FromTo = Pick<TranslationView, 'from' | 'into'>;

export const LANGUAGES = Object.keys(LANGUAGES_NAMED) as readonly FromTo['into'][];

export const isOf = ({ of }: TranslationView, { kind, id, version }: Omit<OriginalHere, 'name'>): boolean =>
  of.kind === kind && of.id === id && of.version === version;

/** Most exhibits that need one are English; what the association writes is Chinese. */
export const guessed = ({ kind }: Pick<OriginalHere, 'kind'>): FromTo =>
  kind === 'exhibit' ? { from: 'en', into: 'zh' } : { from: 'zh', into: 'en' };

/** What the API calls the original, by its kind. */
export const originalIn = ({
  kind,
  id,
  version,
}: Omit<OriginalHere, 'name'>): Readonly<Record<string, string | number>> => {
  if (kind === 'exhibit') return { evidenceId: id };
  if (kind === 'letter') return { serviceId: id };
  return kind === 'decision' ? { decisionId: id } : { mediationId: id, version: version ?? 1 };
};
