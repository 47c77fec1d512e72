import type { Command } from '../../kernel/message.js';
import { refuse } from '../../kernel/refusal.js';
import type { DisputeAction } from '../core/action.js';
import { EVERY_OPENED_STAGE } from '../core/filed-stages.js';
import { visibilityOf } from '../visibility/visibility.js';
import { isOthers, someTranslation, translates, translationNamed } from './translation-acted-on.js';

export type ContestTranslation = Command<
  'ContestTranslation',
  {
    readonly translationId: string;
    readonly passageContentId: string;
    readonly reasonContentId: string;
    readonly proposalContentId?: string;
  }
>;

/** A party that did not deliver it says which passage is wrong, checked or not; the original is unmoved by that. */
export const contestTranslation: DisputeAction<ContestTranslation> = {
  by: ['complainant', 'respondent'],
  power: 'answers',
  on: 'dispute',
  during: EVERY_OPENED_STAGE,
  subjects: () => ['dispute'],
  precondition: (_, file) => someTranslation(file, isOthers),
  decide: ({ data: { translationId, ...words }, by, at }, file) => {
    const looking = { visibility: visibilityOf(by, file), dispute: file.dispute };
    const { translation, newest } = translationNamed(translationId, looking);
    const contestedBy = translates(looking);
    if (!newest || !isOthers(translation, contestedBy)) return refuse('NotYourPart', { subject: 'dispute' });
    const data = { translationId, version: newest.version, contestedBy, ...words, contestedAt: at };
    return [{ type: 'TranslationContested', data }];
  },
};
