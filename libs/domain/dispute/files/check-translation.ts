import type { Command } from '../../kernel/message.js';
import { refuse } from '../../kernel/refusal.js';
import type { DisputeAction } from '../core/action.js';
import { EVERY_OPENED_STAGE } from '../core/filed-stages.js';
import type { TranslationFinding } from '../service/translation/events.js';
import { visibilityOf } from '../visibility/visibility.js';
import { isToCheck, someTranslation, translationNamed } from './translation-acted-on.js';

export type CheckTranslation = Command<
  'CheckTranslation',
  {
    readonly translationId: string;
    readonly finding: TranslationFinding;
    readonly noteContentId: string;
  }
>;

/** The association compares the newest version with its original; by that it answers what was contested of it. */
export const checkTranslation: DisputeAction<CheckTranslation> = {
  by: ['case-manager'],
  on: 'dispute',
  during: EVERY_OPENED_STAGE,
  subjects: () => ['dispute'],
  precondition: (_, file) => someTranslation(file, isToCheck),
  decide: ({ data: { translationId, finding, noteContentId }, by, at }, file) => {
    const looking = { visibility: visibilityOf(by, file), dispute: file.dispute };
    const { translation, newest } = translationNamed(translationId, looking);
    if (!newest || !isToCheck(translation)) return refuse('NothingNamed', { field: 'translationId' });
    if (file.dispute.exhibits[newest.evidenceId]?.stored === undefined)
      refuse('BytesMissing', { names: newest.evidenceId });
    const data = { translationId, version: newest.version, finding, noteContentId, checkedAt: at };
    return [{ type: 'TranslationChecked', data }];
  },
};
