import type { Command } from '../../kernel/message.js';
import { refuse } from '../../kernel/refusal.js';
import type { DisputeAction } from '../core/action.js';
import { EVERY_OPENED_STAGE } from '../core/filed-stages.js';
import type { Language } from '../../rulebook/language.js';
import type { Original } from '../service/translation/events.js';
import { translationsSeen } from '../visibility/sees-translation.js';
import { visibilityOf } from '../visibility/visibility.js';
import { originalSeen, ownerOf, translates } from './translation-acted-on.js';

export type AskForTranslation = Command<
  'AskForTranslation',
  {
    readonly of: Original;
    readonly from: Language;
    readonly into: Language;
    readonly noteContentId?: string;
  }
>;

/** Whoever sees a text asks whoever it comes from for a translation, once for each language until it has come. */
export const askForTranslation: DisputeAction<AskForTranslation> = {
  by: ['complainant', 'respondent', 'case-manager', 'expert'],
  power: 'answers',
  on: 'dispute',
  during: EVERY_OPENED_STAGE,
  subjects: () => ['dispute'],
  decide: ({ data, by, at }, file) => {
    const { dispute, newId } = file;
    const visibility = visibilityOf(by, file);
    const of = originalSeen(data.of, { visibility, dispute });
    if (data.from === data.into) refuse('EntryUnwanted', { field: 'into' });
    const there = translationsSeen(visibility, dispute).some(
      ([, one]) =>
        one.of.kind === of.kind && one.of.id === of.id && one.of.version === of.version && one.into === data.into,
    );
    if (there) refuse('NamedTwice', { field: 'into', name: data.into });
    const [askedBy, askedOf] = [translates({ visibility, dispute }), ownerOf(of, dispute)];
    if (askedBy === askedOf) refuse('NotYourPart', { subject: 'dispute' });
    return [{ type: 'TranslationAsked', data: { translationId: newId(), ...data, askedBy, askedOf, askedAt: at } }];
  },
};
