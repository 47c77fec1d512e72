import type { Dispute } from '../core/state.js';
import type { Translation } from '../service/translation/state.js';
import { knowsOf } from './knows-of.js';
import { seesOriginal, viewingParty } from './sees-exhibit.js';
import type { Visibility } from './viewer.js';

/**
 * As much of a translation as this viewer may know: nothing where it may not see the original, and of nothing that
 * another respondent said, of whom it does not know.
 */
export const translationSeen = (
  translationId: string,
  visibility: Visibility,
  dispute: Dispute,
): Translation | undefined => {
  const known = dispute.translations[translationId];
  if (!known || !seesOriginal(visibility, dispute, known.of)) return undefined;
  const { asked, versions, ...translation } = known;
  const isKnown = (who: string): boolean => knowsOf(who, visibility, dispute);
  const own = versions
    .filter(({ deliveredBy }) => isKnown(deliveredBy))
    .map((one) => ({ ...one, said: one.said.filter((word) => !('contestedBy' in word) || isKnown(word.contestedBy)) }));
  const ask = asked && isKnown(asked.askedBy) ? asked : undefined;
  return own.length > 0 || ask ? { ...translation, ...(ask && { asked: ask }), versions: own } : undefined;
};

/** As whom a viewer has to do with translations: as a party, the panel, or the association; else as nobody. */
export const translatesAs = (visibility: Visibility, dispute: Dispute): string | undefined => {
  const { sort, staff } = visibility;
  return viewingParty(visibility, dispute) ?? (sort === 'expert' ? 'panel' : staff ? 'association' : undefined);
};

/** Those of which this viewer may know, by their ids, in the order in which they were asked for or came. */
export const translationsSeen = (
  visibility: Visibility,
  dispute: Dispute,
): readonly (readonly [id: string, translation: Translation])[] =>
  Object.keys(dispute.translations).flatMap((id) => {
    const seen = translationSeen(id, visibility, dispute);
    return seen ? [[id, seen] as const] : [];
  });
