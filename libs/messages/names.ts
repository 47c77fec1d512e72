import { pairParts, type PairSubject } from '#domain/dispute/core/subject.js';
import { formatList } from './format.js';
import type { Locale } from './locale.js';

/**
 * How the reader of a sentence knows those whom the facts name by id. The caller gives only what that reader may see.
 */
export type Names = {
  readonly party: (partyId: string) => string;
  readonly platform: (platformId: string) => string;
  readonly item: (itemId: string) => string;
  /** The title of a document that was ordered. */
  readonly document: (serviceId: string) => string;
};

const NAMED = 3;

/** Items by name while they are few, else by their number. */
export const itemNames = (itemIds: readonly string[], names: Names, locale: Locale): string => {
  const once = [...new Set(itemIds)];
  if (once.length > NAMED) return locale === 'zh-CN' ? `${once.length}项投诉标的` : `${once.length} items`;
  const quoted = once.map((itemId) => `“${names.item(itemId)}”`);
  return formatList(quoted, locale);
};

export const pairNames = (pairs: readonly PairSubject[], names: Names, locale: Locale): string =>
  itemNames(
    pairs.map((pair) => pairParts(pair).itemId),
    names,
    locale,
  );
