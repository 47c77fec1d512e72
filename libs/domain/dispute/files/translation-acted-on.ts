import type { Actor } from '../../kernel/message.js';
import { refuse } from '../../kernel/refusal.js';
import type { PreconditionFile } from '../core/action.js';
import type { Dispute } from '../core/state.js';
import { statusOf } from '../service/translation/standing.js';
import type { Original } from '../service/translation/events.js';
import type { Translation, TranslationVersion } from '../service/translation/state.js';
import { seesOriginal } from '../visibility/sees-exhibit.js';
import { translatesAs, translationSeen, translationsSeen } from '../visibility/sees-translation.js';
import { visibilityOf, type Visibility } from '../visibility/visibility.js';

type Looking = { readonly visibility: Visibility; readonly dispute: Dispute };

/** As whom somebody asks for, delivers or contests a translation: as a party, else as the panel or the association. */
export const translates = ({ visibility, dispute }: Looking): string =>
  translatesAs(visibility, dispute) ?? refuse('NotYourPart', { subject: 'dispute' });

/** An original that the actor may see; what it may not see is like what never was. */
export const originalSeen = (of: Original, { visibility, dispute }: Looking): Original =>
  seesOriginal(visibility, dispute, of) ? of : refuse('UnknownReference', { field: 'of.id', name: of.id });

/** Whose an original is: who filed the exhibit; all else is the association's. */
export const ownerOf = ({ kind, id }: Original, { exhibits }: Dispute): string =>
  (kind === 'exhibit' ? exhibits[id]?.ownerId : undefined) ?? 'association';

/** What only its filer and the association may see nobody else translates. */
export const isClosed = ({ kind, id }: Original, { exhibits }: Dispute): boolean => {
  const exhibit = kind === 'exhibit' ? exhibits[id] : undefined;
  return exhibit?.part === 'confidential' || exhibit?.ownOnly === true;
};

/** A translation as this actor knows it, with its newest version, if any came. */
export const translationNamed = (
  translationId: string,
  { visibility, dispute }: Looking,
): { readonly translation: Translation; readonly newest: TranslationVersion | undefined } => {
  const translation = translationSeen(translationId, visibility, dispute) ?? refuse('NotFound');
  return { translation, newest: translation.versions.at(-1) };
};

/** Who is to deliver, for the first time or anew: who was asked, or whose version was contested. */
export const isOwed = (translation: Translation, who: string): boolean => {
  const status = statusOf(translation);
  return status === 'asked'
    ? translation.asked?.askedOf === who
    : status === 'contested' && translation.versions.at(-1)?.deliveredBy === who;
};

/** The newest version was not compared with its original since it came, or since it was contested. */
export const isToCheck = (translation: Translation): boolean => {
  const last = translation.versions.at(-1)?.said.at(-1);
  return translation.versions.length > 0 && !(last && 'finding' in last);
};

/** The newest version is another's, who may contest it. */
export const isOthers = ({ versions }: Translation, who: string): boolean => {
  const newest = versions.at(-1);
  return newest !== undefined && newest.deliveredBy !== who;
};

/** Whether there is a translation of this kind that the actor may see. */
export const someTranslation = (
  { dispute, context, actor }: Omit<PreconditionFile, 'actor'> & { readonly actor: Actor },
  isOne: (translation: Translation, who: string) => boolean,
): boolean => {
  const visibility = visibilityOf(actor, { dispute, context });
  const who = translates({ visibility, dispute });
  return translationsSeen(visibility, dispute).some(([, translation]) => isOne(translation, who));
};
